import { access, type ReadName } from '@samrad/mandate'
import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { coreRoutes } from '../app.ts'
import { type Opened, openApp } from '../app.fixture.ts'
import type { ProblemBody } from './problem-view.ts'
import { mount, type Route } from './route.ts'
import type { Env } from './session.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened.close())

const filled = (path: string): string =>
  path
    .replace('{region}', 'helse-soer-oest')
    .replace('{council}', 'samordningsraadet')
    .replaceAll(/\{\w+\}/g, '2027')

test('every route names an entry of the access table', () => {
  for (const { access: entry } of coreRoutes(opened.world, () => {})) expect(access).toHaveProperty(entry)
})

test('a route without an entry does not start', () => {
  const planted: Route = {
    method: 'GET',
    path: '/api/planted',
    access: 'nothing' as ReadName,
    summary: { nb: '', nn: '', en: '' },
    handle: (c) => c.text(''),
  }
  expect(() => mount(new Hono<Env>(), [planted])).toThrow('GET /api/planted has no entry in the access table')
})

test('there is no way to ask for an act by its name', async () => {
  const { status } = await opened.send('/api/acts/appoint-holding', { method: 'POST', body: {} })
  expect(status).toBe(404)
})

test('a method that an address does not take is answered with those it takes, whole also when it is compressed', async () => {
  const { status, headers } = await opened.send('/api/councils', { method: 'DELETE' })
  expect([status, headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  const sent = await opened.app.request('/api/councils', { method: 'DELETE', headers: { 'accept-encoding': 'gzip' } })
  const body = sent.headers.has('content-encoding')
    ? sent.body?.pipeThrough(new DecompressionStream('gzip'))
    : sent.body
  expect(await new Response(body).json()).toMatchObject({ status: 405, type: '/docs#problem-method' })
})

describe('nobody gets in where the table does not let them', () => {
  test('one who is not signed in is asked to sign in, on every route that is not for everyone', async () => {
    const closed = coreRoutes(opened.world, () => {}).filter(({ access: entry }) => !access[entry].includes('public'))
    for (const { method, path } of closed) {
      const { status, body } = await opened.send<ProblemBody>(filled(path), {
        as: null,
        method,
        body: method === 'GET' ? undefined : {},
      })
      expect([method, path, status]).toEqual([method, path, 401])
      expect(body.title).toBe('Logg inn først')
    }
  })

  test('a reader reads, and is told who can change, on every route that writes', async () => {
    const writing = coreRoutes(opened.world, () => {}).filter(({ access: entry }) => !access[entry].includes('reader'))
    for (const { method, path } of writing) {
      const { status, body } = await opened.send<ProblemBody>(filled(path), {
        as: 'reader',
        method,
        body: method === 'GET' ? undefined : {},
      })
      expect([method, path, status]).toEqual([method, path, 403])
      expect(body.detail).toContain('administrator')
    }
    expect((await opened.send('/api/councils', { as: 'reader' })).status).toBe(200)
  })

  test('another region’s council is not there', async () => {
    const path = '/api/councils/helse-soer-oest/samordningsraadet'
    expect((await opened.send(path, { as: 'of-vest' })).status).toBe(404)
    const asked = { rule: 'composition/seat-is-held', subject: 'x', on: '2026-11-22' }
    const written = await opened.send(`${path}/asks`, { as: 'of-vest', method: 'POST', body: asked, version: 1 })
    expect(written.status).toBe(404)
    const established = { kind: 'lis1', mandate: 'lis1', on: '2026-11-22' }
    expect(
      (await opened.send('/api/councils/helse-soer-oest/ny', { as: 'of-vest', method: 'PUT', body: established }))
        .status,
    ).toBe(404)
  })
})

describe('what is personal stays with the reader', () => {
  test('a read may be kept by the browser alone, and is not sent again while it is the same', async () => {
    const first = await opened.send('/api/councils')
    expect(first.headers.get('cache-control')).toBe('private, no-cache')
    const etag = first.headers.get('etag') ?? ''
    expect(etag).toMatch(/^W\//)
    expect((await opened.send('/api/councils', { headers: { 'if-none-match': etag } })).status).toBe(304)
  })

  test('a page loads nothing from elsewhere and is framed by nobody', async () => {
    const { headers } = await opened.send('/docs', { as: null })
    const policy = headers.get('content-security-policy') ?? ''
    expect(policy).toContain("default-src 'self'")
    expect(policy).toContain("frame-ancestors 'none'")
    expect(policy).not.toContain('unsafe')
  })
})

test('a method that an address does not have is answered with those it has', async () => {
  const { status, headers } = await opened.send('/healthz', { method: 'PUT', body: {} })
  expect(status).toBe(405)
  expect(headers.get('allow')).toBe('GET, HEAD')
})

test.each([
  ['nn-NO,nn;q=0.9,en;q=0.5', 'nn'],
  ['no,en;q=0.5', 'nb'],
  ['nb-NO', 'nb'],
  ['en-GB,en;q=0.9', 'en'],
  ['de', 'nb'],
])('a reader who asks for %s is answered in %s', async (asked, language) => {
  const { headers } = await opened.send('/api/reference', { headers: { 'accept-language': asked } })
  expect(headers.get('content-language')).toBe(language)
})

test('a language chosen on the page wins over the cookie, and the cookie over the browser', async () => {
  const headers = { cookie: 'lang=nn', 'accept-language': 'en' }
  expect((await opened.send('/api/reference', { headers })).headers.get('content-language')).toBe('nn')
  expect((await opened.send('/api/reference?lang=en', { headers })).headers.get('content-language')).toBe('en')
})

test('one who follows a dead link in a browser gets a page in their language, and a program gets data', async () => {
  const headers = { accept: 'text/html', 'accept-language': 'nn' }
  const page = await opened.send<string>('/finst-ikkje', { as: null, headers })
  expect([page.status, page.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8'])
  expect(page.body).toContain('<h1>Finst ikkje</h1>')
  const data = await opened.send<ProblemBody>('/api/finst-ikkje', { headers })
  expect(data.body).toMatchObject({ status: 404, title: 'Finst ikkje' })
})

test('a form is taken from our own pages alone, also behind a proxy that ends TLS', async () => {
  const form = { host: 'samraad.example.org', 'content-type': 'application/x-www-form-urlencoded' }
  const posted = (origin: string) =>
    opened.send<ProblemBody>('/api/demo/end', { method: 'POST', headers: { ...form, origin } })
  expect((await posted('https://elsewhere.example.org')).body.title).toBe('Kom fra et annet nettsted')
  expect((await posted('https://samraad.example.org')).status).toBe(200)
})

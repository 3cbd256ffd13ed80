import { isOrgNumber } from '@samrad/mandate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Opened, openDemo } from '../app.fixture.ts'
import type { councilData, councilsData } from './open-data.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openDemo()
})
afterAll(() => opened.close())

const data = '/open/v1/councils/samordningsraadet'
const all = ['/open/v1/councils.json', `${data}.json`, `${data}.csv`, `${data}.xlsx`]
const read = <Body>(path: string, headers: Readonly<Record<string, string>> = {}) =>
  opened.send<Body>(path, { as: null, headers })

test.each(all)('%s may be read from any page, and is not sent again while it is the same', async (path) => {
  const { status, headers } = await read(path)
  expect([status, headers.get('access-control-allow-origin'), headers.get('cache-control')]).toEqual([
    200,
    '*',
    'public, no-cache',
  ])
  const tag = headers.get('etag') ?? ''
  const again = await read(path, { 'if-none-match': tag })
  expect([again.status, again.headers.get('access-control-allow-origin')]).toEqual([304, '*'])
  expect((await read(path)).headers.get('etag')).toBe(tag)
  expect((await read(`${path}?lang=nn`)).headers.get('etag')).not.toBe(tag)
})

test('a page elsewhere may ask whether it has changed', async () => {
  const headers = { origin: 'https://example.org', 'access-control-request-headers': 'if-none-match' }
  const { status, headers: answered } = await opened.send(all[0] ?? '', { as: null, method: 'OPTIONS', headers })
  expect([status, answered.get('access-control-allow-headers')]).toEqual([204, 'if-none-match'])
})

describe('a council as JSON', () => {
  test('has stable ids, org numbers and ISO dates, and says what the names mean', async () => {
    const { body } = await read<ReturnType<typeof councilData>>(`${data}.json`)
    expect(body).toMatchObject({ id: 'helse-soer-oest/samordningsraadet', as_of: '2026-11-22', practice: true })
    expect(body.posts).toHaveLength(36)
    expect(body.posts.filter(({ vacant }) => vacant).map(({ id }) => id)).toEqual([
      'helse-soer-oest/samordningsraadet/uko/983971768',
    ])
    const numbers = body.memberships.flatMap(({ on_behalf_of: { identifiers = [] } }) => identifiers)
    expect(numbers.length).toBeGreaterThan(20)
    for (const { identifier } of numbers) expect(isOrgNumber(identifier)).toBe(true)
    expect(body.events[0]?.start_date).toMatch(/^\d{4}-\d{2}-\d{2}$/)
    const known = Object.keys(body['@context'])
    for (const key of ['name', 'posts', 'memberships', 'person', 'email', 'on_behalf_of']) expect(known).toContain(key)
  })

  test('holds a person only with a name, and nothing of them but name and e-mail', async () => {
    const { body } = await read<ReturnType<typeof councilData>>(`${data}.json`)
    expect(body.memberships.filter(({ person }) => person === null)).toHaveLength(1)
    const told = body.memberships.flatMap(({ person }) => Object.keys(person ?? {}))
    expect(new Set(told)).toEqual(new Set(['type', 'name', 'email']))
    expect(JSON.stringify(body)).not.toMatch(/[0-9a-f]{8}-[0-9a-f]{4}-/)
  })
})

test('the list of councils leads to each of them', async () => {
  const { body } = await read<ReturnType<typeof councilsData>>('/open/v1/councils.json')
  expect(body.organizations.length).toBeGreaterThan(45)
  for (const { url, links } of body.organizations.slice(0, 3))
    for (const path of [url, ...links.map((link) => link.url)])
      expect([path, (await read(path)).status]).toEqual([path, 200])
})

test('CSV has a row for each holder and each vacant seat, with ISO dates, and every row of a reading says what it is', async () => {
  const { body, headers } = await read<string>(`${data}.csv`)
  expect(headers.get('content-disposition')).toBe('attachment; filename="samordningsraadet-2026-11-22.csv"')
  const lines = body.trimEnd().split('\r\n')
  expect(lines[0]).toBe('råd-id,råd,virksomhet,orgnr,part,rolle,navn,e-post,status,plass,per dato,merknad')
  expect(lines).toHaveLength(37)
  expect(lines.filter((line) => line.includes(',Ledig,'))).toHaveLength(1)
  expect(lines[1]).toContain(',2026-11-22,Øvingsdata')
  const reading = (await read<string>('/open/v1/councils/onkologi.csv?lang=nn')).body.trimEnd().split('\r\n').slice(1)
  for (const line of reading) expect(line).toContain('Øvingsdata, ikkje orda i mandatet')
})

test('the language follows the address alone, so that what one address gives is the same for all', async () => {
  const { headers } = await read(`${data}.json`, { 'accept-language': 'en', cookie: 'lang=nn' })
  expect(headers.get('content-language')).toBe('nb')
  expect(headers.get('vary') ?? '').not.toMatch(/language|cookie/)
})

test('a council that is not there is a problem', async () => {
  for (const ending of ['json', 'csv', 'xlsx'])
    expect((await read(`/open/v1/councils/finnes-ikke.${ending}`)).status).toBe(404)
  expect((await read('/open/v1/councils/onkologi.pdf')).status).toBe(404)
})

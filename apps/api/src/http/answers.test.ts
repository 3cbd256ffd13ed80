import * as Schema from 'effect/Schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Opened, openApp, openDemo } from '../app.fixture.ts'
import { coreRoutes } from '../app.ts'
import type { CouncilRow } from '../councils/view.ts'
import { committed, council, lines, rosterWith, sent, tried } from '../imports/import.fixture.ts'
import type { PersonRow } from '../people/view.ts'
import { ProblemBody } from './problem-view.ts'
import type { Route } from './route.ts'

let opened: Opened
let routes: readonly Route[]
beforeAll(async () => {
  opened = await openDemo()
  routes = coreRoutes(opened.world, () => {})
})
afterAll(() => opened.close())

/** Everything in an answer that its schema does not say, and everything it says that is not there. */
const faults = (schema: Schema.Top, answer: unknown): string => {
  const options = { errors: 'all', onExcessProperty: 'error' } as const
  const read = Schema.decodeUnknownResult(schema as Schema.Codec<unknown>, options)(answer)
  return read._tag === 'Success' ? '' : String(read.failure)
}

const answersOf = (method: Route['method'], path: string): Schema.Top => {
  const found = routes.find((route) => route.method === method && route.path === path)?.answers
  if (found === undefined) throw new Error(`${method} ${path} does not say what it answers`)
  return found
}

const expectRead = async (path: string, address: string, { send } = opened): Promise<void> => {
  const { status, body } = await send(address)
  expect([address, status, faults(answersOf('GET', path), body)]).toEqual([address, 200, ''])
}

const page = '/api/councils/{region}/{council}'

/** Where each read is tried; what is not listed has no parameter and is tried as it is. */
const addresses: Readonly<Record<string, () => Promise<readonly string[]>>> = {
  '/api/councils': async () => ['/api/councils', '/api/councils?at=2025-03-01&lang=nn'],
  [page]: async () => {
    const { body } = await opened.send<readonly CouncilRow[]>('/api/councils')
    return body.map(({ id }) => `/api/councils/${id}?met=1`)
  },
  [`${page}/held`]: async () =>
    ['samordningsraadet', 'medisinsk-genetikk'].map((slug) => `/api/councils/helse-soer-oest/${slug}/held`),
  [`${page}/log`]: async () => [`/api/councils/${council}/log`],
  '/api/people/{id}': async () => {
    const { body } = await opened.send<readonly PersonRow[]>('/api/people')
    return body.slice(0, 10).map(({ id }) => `/api/people/${id}`)
  },
  '/api/imports/{id}': async () => {
    const [header = '', , , line = ''] = lines
    const files = [
      lines.join('\n'),
      rosterWith({ 2: () => [], 5: (own) => own.replace(/,ja$/u, ',nei'), 6: (own) => own.replace('202', '199') }),
      `${header}\n${line.replace(/[\w.-]+@[\w.-]+/u, 'ny.adresse@example.org')}\nfeil,feil`,
    ]
    const imports = []
    for (const file of files) imports.push(await tried(opened, file))
    return imports.map(({ id }) => `/api/imports/${id}`)
  },
  '/api/rules/{chapter}/{rule}': async () =>
    ['prerequisites/consent-in-force', 'organisation/meetings-a-year'].map((id) => `/api/rules/${id}?lang=nn`),
  '/open/v1/councils/{council}.json': async () =>
    ['samordningsraadet', 'onkologi', 'tka'].map((slug) => `/open/v1/councils/${slug}.json`),
}

describe('an answer is what its route says that it answers, no more and no less', () => {
  test('on every read', async () => {
    const reads = routes.filter(
      ({ method, gives, hidden }) =>
        method === 'GET' && !hidden && (gives ?? 'application/json') === 'application/json',
    )
    expect(reads.length).toBeGreaterThan(10)
    for (const { path } of reads)
      for (const address of (await addresses[path]?.()) ?? [path]) await expectRead(path, address)
  })

  test('for one who is not signed in', async () => {
    const { body } = await opened.send('/api/session', { as: null })
    expect(faults(answersOf('GET', '/api/session'), body)).toBe('')
  })

  test('on an import from its beginning to its end', async () => {
    const empty = await openApp()
    const begun: unknown = await (await sent(empty, lines.join('\n'))).json()
    expect(faults(answersOf('POST', '/api/imports'), begun)).toBe('')
    const dry = await tried(empty, lines.join('\n'))
    const path = `/api/imports/${dry.id}`
    const { body } = await empty.send(`${path}/answers`, { method: 'PUT', body: {} })
    expect(faults(answersOf('PUT', '/api/imports/{id}/answers'), body)).toBe('')
    const done = await committed(empty, dry)
    expect([done.status, faults(answersOf('POST', '/api/imports/{id}/commit'), done.body)]).toEqual([200, ''])
    await expectRead('/api/imports/{id}', path, empty)
    await empty.close()
  })

  test('on an act', async () => {
    const name = { name: 'Solveig Brattli' }
    const { status, body } = await opened.send('/api/people', { method: 'POST', body: name })
    expect([status, faults(answersOf('POST', '/api/people'), body)]).toEqual([201, ''])
  })

  test('where it is a problem', async () => {
    const planned = { method: 'PUT', body: { dates: ['2031-02-31'], on: '' }, version: 1 }
    for (const asked of [
      await opened.send('/api/councils', { as: null }),
      await opened.send('/api/people/nobody'),
      await opened.send(`/api/councils/${council}/calendars/2031`, planned),
    ]) {
      expect(asked.status).toBeGreaterThan(400)
      expect(faults(ProblemBody, asked.body)).toBe('')
    }
  })

  test('and a key too many, a key too few, or a day that does not exist would be seen', async () => {
    const schema = answersOf('GET', '/api/session')
    const { body } = await opened.send<Readonly<Record<string, unknown>>>('/api/session')
    const { place: _, ...without } = body
    expect(faults(schema, { ...body, planted: 1 })).toContain('planted')
    expect(faults(schema, without)).toContain('place')
    expect(faults(schema, { ...body, today: '2026-02-31' })).toContain('today')
  })
})

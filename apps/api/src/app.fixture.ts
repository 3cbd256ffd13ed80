import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Owner } from '@samrad/mandate'
import { beginOrdinary } from '@samrad/store'
import type { Hono } from 'hono'
import { createApp } from './app.ts'
import { clock } from './clock/clock.ts'
import { seedDemo } from './demo/seed.ts'
import type { Env, Session } from './http/session.ts'
import type { World } from './http/world.ts'
import { openStores } from './store/stores.ts'

const session = (reader: Session['reader'], owner: string): Session => ({
  reader,
  owner: Owner.make(owner),
  actor: `user:${reader}`,
  name: 'Marte Lien',
  email: 'marte.lien@example.org',
})

/** Who a test can be; the name is sent as the bearer of the request. */
const sessions: Readonly<Record<string, Session>> = {
  administrator: session('administrator', 'helse-soer-oest'),
  reader: session('reader', 'helse-soer-oest'),
  'of-vest': session('administrator', 'helse-vest'),
  'of-nord': session('administrator', 'helse-nord'),
}

/** What a test sends. */
export interface Sending {
  readonly as?: keyof typeof sessions | null
  readonly method?: string
  readonly body?: unknown
  readonly key?: string | null
  readonly version?: number
  readonly headers?: Readonly<Record<string, string>>
}

/** An answer, read. */
export interface Received<Body> {
  readonly status: number
  readonly headers: Headers
  readonly body: Body
}

/** The whole app on a real store in a folder of its own, begun as the ordinary one, on 22.11.2026. */
export interface Opened {
  readonly app: Hono<Env>
  readonly world: World
  readonly data: string
  readonly reported: unknown[]
  readonly send: <Body>(path: string, sending?: Sending) => Promise<Received<Body>>
  /** Closes the store and opens the same folder again. */
  readonly again: () => Promise<Opened>
  readonly close: () => Promise<void>
}

const opened = async (data: string): Promise<Opened> => {
  const stores = await openStores(data)
  const time = clock('2026-11-22')
  const world: World = {
    ...time,
    place: stores.place,
    run: stores.run,
    nameOf: async (actor) => (actor === 'user:administrator' ? 'Marte Lien' : undefined),
    beginOrdinary: (owner, actor) => stores.switchToOrdinary((run) => run(beginOrdinary(owner, actor, time))),
  }
  const reported: unknown[] = []
  const app = createApp({
    world,
    adminFolder: join(data, 'admin'),
    report: (error) => reported.push(error),
    sessionOf: async (request) => sessions[request.headers.get('authorization') ?? ''] ?? null,
  })
  const send: Opened['send'] = async (
    path,
    { as = 'administrator', method = 'GET', body, key, version, headers } = {},
  ) => {
    const response = await app.request(path, {
      method,
      headers: {
        ...(as !== null && { authorization: String(as) }),
        ...(method !== 'GET' && key !== null && { 'idempotency-key': key ?? randomUUID() }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await response.text()
    const json = /json/.test(response.headers.get('content-type') ?? '')
    return { status: response.status, headers: response.headers, body: json ? JSON.parse(text) : text }
  }
  return {
    app,
    world,
    data,
    reported,
    send,
    again: async () => {
      await stores.close()
      return opened(data)
    },
    close: async () => {
      await stores.close()
      rmSync(data, { recursive: true, force: true })
    },
  }
}

/** Opens the app on the demo, with its made-up people. */
export const openDemo = async (): Promise<Opened> => {
  const app = await opened(mkdtempSync(join(tmpdir(), 'samrad-api-')))
  await app.world.run(seedDemo(app.world.now()))
  return app
}

/** Opens the app for tests, begun by a region. */
export const openApp = async (owner = 'helse-soer-oest'): Promise<Opened> => {
  const app = await opened(mkdtempSync(join(tmpdir(), 'samrad-api-')))
  await app.world.beginOrdinary(Owner.make(owner), 'system:test')
  return app
}

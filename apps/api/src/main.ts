import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { serve } from '@hono/node-server'
import { Owner } from '@samrad/mandate'
import { beginOrdinary, Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { createApp } from './app.ts'
import { clock } from './clock/clock.ts'
import { seedDemo } from './demo/seed.ts'
import type { World } from './http/world.ts'
import { openStores } from './store/stores.ts'

/*
 * Starter Samråd. Environment, all optional:
 * PORT (3000; 0: any free one) · HOST (127.0.0.1) · SAMRAD_DATA (./data from where npm was called) ·
 * DATABASE_URL (PostgreSQL for the ordinary store) · SAMRAD_TODAY (a date that today stays on; for tests and pictures only).
 */
const { PORT = '3000', HOST = '127.0.0.1', SAMRAD_DATA = 'data', SAMRAD_TODAY, DATABASE_URL, INIT_CWD } = process.env

const time = clock(SAMRAD_TODAY)
const stores = await openStores(resolve(INIT_CWD ?? process.cwd(), SAMRAD_DATA), DATABASE_URL)
const world: World = {
  ...time,
  place: stores.place,
  run: stores.run,
  beginOrdinary: (owner, actor) => stores.switchToOrdinary((run) => run(beginOrdinary(owner, actor, time))),
}

const seedWhereEmpty = Effect.gen(function* () {
  const store = yield* Store
  if ((yield* store.head()).position === 0) yield* seedDemo(time.now())
})
if (stores.place() === 'demo') await stores.run(seedWhereEmpty)

const token = randomUUID()
const app = createApp({
  world,
  adminFolder: join(import.meta.dirname, '../../admin/dist'),
  report: (error) => console.error(error),
  sessionOf: async (request) =>
    request.headers.get('cookie')?.includes(`samrad=${token}`)
      ? {
          reader: 'administrator',
          owner: Owner.make('helse-soer-oest'),
          actor: 'user:seam',
          name: 'Marte Lien',
          email: 'marte.lien@example.org',
        }
      : null,
})
app.get('/seam', (c) =>
  c.body(null, 302, { 'set-cookie': `samrad=${token}; Path=/; HttpOnly; SameSite=Lax`, location: '/admin/' }),
)

const server = serve({ fetch: app.fetch, port: Number(PORT), hostname: HOST }, ({ port }) => {
  const address = `http://${HOST}:${port}`
  console.log(`Samråd: ${address}/`)
  console.log(`Logg inn første gang: ${address}/seam`)
})
server.on('error', (error) => {
  console.error(`Samråd kunne ikke starte på ${HOST}:${PORT}. ${error.message}`)
  process.exit(1)
})

/** Answers what is under way, closes the store, and goes; what hangs on for more than three seconds is cut. */
const stop = (): void => {
  const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3000)
  server.close(() => {
    clearTimeout(cut)
    void stores.close().then(() => process.exit(0))
  })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)

import { randomUUID } from 'node:crypto'
import { join, resolve } from 'node:path'
import { serve } from '@hono/node-server'
import { Owner } from '@samrad/mandate'
import { Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { createApp } from './app.ts'
import { clock } from './clock/clock.ts'
import { seedDemo } from './demo/seed.ts'
import type { World } from './http/world.ts'
import { beginOrdinary } from './store/begin-ordinary.ts'
import { openStores } from './store/stores.ts'

const { PORT = '3000', HOST = '127.0.0.1', SAMRAD_DATA = 'data', SAMRAD_TODAY, DATABASE_URL, INIT_CWD } = process.env
const stores = openStores(resolve(INIT_CWD ?? process.cwd(), SAMRAD_DATA), DATABASE_URL)
const time = clock(SAMRAD_TODAY)
const world: World = {
  ...time,
  place: stores.place,
  run: stores.run,
  beginOrdinary: (owner, actor) => stores.switchToOrdinary((run) => run(beginOrdinary(owner, actor, time))),
}
const head = await stores.run(Effect.flatMap(Store, (store) => store.head()))
if (stores.place() === 'demo' && head.position === 0) await stores.run(seedDemo(time.now()))

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
  c.body(null, 302, { 'set-cookie': `samrad=${token}; Path=/; HttpOnly; SameSite=Lax`, location: '/api/session' }),
)
const server = serve({ fetch: app.fetch, port: Number(PORT), hostname: HOST }, ({ port }) => {
  console.log(`Samråd: http://${HOST}:${port}`)
  console.log(`Logg inn: http://${HOST}:${port}/seam`)
})
const stop = () => server.close(() => void stores.close().then(() => process.exit(0)))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)

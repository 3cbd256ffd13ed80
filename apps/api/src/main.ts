import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { beginOrdinary, Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { createApp } from './app.ts'
import { clock } from './clock/clock.ts'
import { seedDemo } from './demo/seed.ts'
import type { World } from './http/world.ts'
import { settingsFrom } from './settings.ts'
import { openSignIn } from './sign-in/sign-in.ts'
import { openStores } from './store/stores.ts'

const { port, host, today, ...settings } = settingsFrom(process.env, process.cwd())
const report = (error: unknown): void => console.error(error)
const time = clock(today)

/** What keeps the server from starting is for the one who starts it: a sentence and the cause, no stack. */
const cannotStart = (why: string): never => {
  console.error(`Samråd kunne ikke starte. ${why}`)
  process.exit(1)
}
const notOpened = (error: unknown): never => {
  let cause = error
  while (cause instanceof Error && cause.cause instanceof Error) cause = cause.cause
  return cannotStart(`Dataene kan ikke åpnes. ${cause instanceof Error ? cause.message : String(cause)}`)
}
if (!Number.isInteger(port) || port < 0 || port > 65_535) cannotStart('PORT er et helt tall fra 0 til 65535.')

const stores = await openStores(settings.data, settings.databaseUrl).catch(notOpened)
let here = `http://${host}:${port}`
const signIn = await openSignIn({
  ...settings,
  origin: () => settings.origin ?? here,
  secure: settings.origin?.startsWith('https:') ?? false,
  print: (line) => console.log(line),
  report,
}).catch(notOpened)
const world: World = {
  ...time,
  place: stores.place,
  run: stores.run,
  nameOf: signIn.nameOf,
  beginOrdinary: (owner, actor) => stores.switchToOrdinary((run) => run(beginOrdinary(owner, actor, time))),
}

const seedWhereEmpty = Effect.gen(function* () {
  const store = yield* Store
  if ((yield* store.head()).position === 0) yield* seedDemo(time.now())
})
if (stores.place() === 'demo') await stores.run(seedWhereEmpty).catch(notOpened)

const app = createApp({
  world,
  adminFolder: join(import.meta.dirname, '../../admin/dist'),
  sessionOf: signIn.sessionOf,
  routes: signIn.routes,
  report,
})

const server = serve({ fetch: app.fetch, port, hostname: host }, (bound) => {
  here = `http://${host}:${bound.port}`
  const origin = settings.origin ?? here
  console.log(`Samråd: ${origin}/`)
  void signIn
    .issueLink({ origin, email: signIn.administrator })
    .then((link) => console.log(`Logg inn: ${link}`), report)
})
server.on('error', (error) => {
  console.error(`Samråd kunne ikke starte på ${host}:${port}. ${error.message}`)
  process.exit(1)
})

/** Answers what is under way, closes the stores, and goes; what hangs on for more than three seconds is cut. */
const stop = (): void => {
  const cut = setTimeout(() => 'closeAllConnections' in server && server.closeAllConnections(), 3000)
  server.close(() => {
    clearTimeout(cut)
    void Promise.all([signIn.close(), stores.close()]).then(() => process.exit(0))
  })
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, stop)

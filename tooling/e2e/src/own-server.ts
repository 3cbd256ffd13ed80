import { test as walk, type BrowserContext } from '@playwright/test'
import { startServer, type Server } from './server.ts'
import { signIn } from './sign-in.ts'

type State = Awaited<ReturnType<BrowserContext['storageState']>>

/** A walk on a server and a store of its own, which it may change as it likes; nobody is signed in. */
export const onOwnServer = walk.extend<object, { server: Server }>({
  server: [
    // eslint-disable-next-line no-empty-pattern -- the runner reads from the pattern which fixtures this one needs
    async ({}, use) => {
      const server = await startServer()
      await use(server)
      await server.stop()
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  baseURL: ({ server }, use) => use(server.address),
})

/** The same, with the first administrator signed in. */
export const signedIn = onOwnServer.extend<object, { cookies: State }>({
  cookies: [
    async ({ server, browser }, use) => {
      const context = await browser.newContext({ locale: 'nb-NO' })
      await signIn(await context.newPage(), server.signInLink)
      const state = await context.storageState()
      await context.close()
      await use(state)
    },
    { scope: 'worker' },
  ],
  storageState: ({ cookies }, use) => use(cookies),
})

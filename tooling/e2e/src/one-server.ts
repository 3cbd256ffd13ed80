import { chromium as launcher } from '@playwright/test'
import { chromium } from '@samrad/config/chromium'
import { session } from './session.ts'
import { signIn } from './sign-in.ts'
import { startServer } from './server.ts'

/** Before the first walk: starts the server, and keeps the first administrator's session for the walks that sign in. */
export default async (): Promise<() => Promise<void>> => {
  const server = await startServer()
  process.env['SAMRAD_ADDRESS'] = server.address
  const browser = await launcher.launch(chromium())
  try {
    const page = await browser.newPage({ locale: 'nb-NO' })
    await signIn(page, server.signInLink)
    await page.context().storageState({ path: session })
  } catch (error) {
    await server.stop()
    throw error
  } finally {
    await browser.close()
  }
  return server.stop
}

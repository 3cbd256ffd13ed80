import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium as launcher } from '@playwright/test'
import { chromium } from '@samrad/config/chromium'
import { startServer } from './server.ts'
import { signIn } from './sign-in.ts'

const folder = join(import.meta.dirname, '../../../docs/pictures')

/** What README shows: each picture's name, its screen in the demo, and how far down it goes. */
const pictures = [
  { name: 'matrise', path: '/admin/matrise', height: 1000 },
  { name: 'raad', path: '/admin/raad/helse-soer-oest/samordningsraadet', height: 1120 },
] as const

/* `npm run pictures`: takes README's pictures of the demo anew, light and 1280 wide. */
const server = await startServer()
const browser = await launcher.launch(chromium())
try {
  const page = await browser.newPage({ locale: 'nb-NO', colorScheme: 'light', reducedMotion: 'reduce' })
  await signIn(page, server.signInLink)
  await mkdir(folder, { recursive: true })
  for (const { name, path, height } of pictures) {
    await page.setViewportSize({ width: 1280, height })
    await page.goto(server.address + path)
    await page.locator('main table').first().waitFor()
    await page.evaluate(() => document.fonts.ready)
    const file = join(folder, `${name}.png`)
    await page.screenshot({ path: file })
    console.log(file)
  }
} finally {
  await browser.close()
  await server.stop()
}

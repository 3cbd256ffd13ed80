import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { regions } from '@samrad/mandate'
import { chromium } from '@samrad/config/chromium'
import { chromium as launcher } from 'playwright-core'
import { bundled } from '../measure/bundle.ts'
import { type Spread, spreadOf } from '../measure/spread.ts'
import type { Nation } from '../nation/nation.ts'
import type { NationForPage, PageResult } from './page.ts'

const policy = "default-src 'none'; script-src 'self'; connect-src 'self'"
const html =
  '<!doctype html><html lang="en"><title>Nation</title><output></output><script type="module" src="/page.js"></script></html>'
const warm = 15

const forPage = ({ at, councils }: Nation): NationForPage => {
  const mandates = [...new Set(councils.map(({ mandate }) => mandate))]
  const own = Object.keys(regions)
  return {
    at,
    mandates,
    regions: Object.values(regions),
    councils: councils.map(({ mandate, region, text }) => ({
      mandate: mandates.indexOf(mandate),
      region: own.indexOf(region),
      council: JSON.parse(text) as NationForPage['councils'][number]['council'],
    })),
  }
}

/** Milliseconds for the nation, of Samråd and of the plain loop. */
export interface InBrowser {
  readonly samrad: Spread
  readonly plain: Spread
}

/**
 * I nettleseren: the nation judged in Chromium with the processor slowed four times, under a policy that lets no text
 * become code: what makes code of text throws there. The first fifteen times are warming up. Throws where it finds another number than the plain loop.
 */
export const inBrowser = async (nation: Nation, rounds: number, findings: number): Promise<InBrowser> => {
  const page = JSON.stringify(join(import.meta.dirname, 'page.ts'))
  const { code } = await bundled(`import { measure } from ${page}\nvoid measure(${warm + rounds})`)
  const files = new Map([
    ['/', ['text/html', html]],
    ['/page.js', ['text/javascript', code]],
    ['/nation.json', ['application/json', JSON.stringify(forPage(nation))]],
  ])
  const server = createServer(({ url }, response) => {
    const [type, body] = files.get(url ?? '') ?? []
    if (type === undefined) response.writeHead(404).end()
    else response.writeHead(200, { 'content-type': type, 'content-security-policy': policy }).end(body)
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const browser = await launcher.launch(chromium())
  try {
    const tab = await browser.newPage()
    const session = await tab.context().newCDPSession(tab)
    await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
    await tab.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
    const output = tab.locator('output', { hasText: 'findings' })
    await output.waitFor({ timeout: 240_000 })
    const result = JSON.parse((await output.textContent()) ?? '') as PageResult
    if (result.findings.some((found) => found !== findings))
      throw new Error(`the browser finds ${result.findings.join(' and ')}, not ${findings}`)
    return { samrad: spreadOf(result.samrad.slice(warm)), plain: spreadOf(result.plain.slice(warm)) }
  } finally {
    await browser.close()
    server.close()
  }
}

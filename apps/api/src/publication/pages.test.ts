import { gzipSync } from 'node:zlib'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Opened, openApp, openDemo } from '../app.fixture.ts'
import { styleAddress } from './files.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openDemo()
})
afterAll(() => opened.close())

const page = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  opened.send<string>(path, { as: null, headers })

const paths = [
  '/rad',
  '/rad/samordningsraadet',
  '/rad/onkologi',
  '/rad/medisinsk-genetikk',
  '/rad/tka',
  '/rad/finnes-ikke',
  '/om/personvern',
  '/om/tilgjengelighet',
]
const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })

describe.each(['nb', 'nn', 'en'])('in %s', (lang) => {
  test.each(paths)('%s is valid HTML without script, and loads nothing from elsewhere', async (path) => {
    const { body, headers } = await page(`${path}?lang=${lang}`)
    expect(headers.get('content-language')).toBe(lang)
    expect(body).toContain(`<html lang="${lang}">`)
    for (const each of ['nb', 'nn', 'en']) expect(body).toContain(`hreflang="${each}" href="${path}?lang=${each}"`)
    const report = await validator.validateString(body)
    const faults = report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
    )
    expect(faults).toEqual([])
    expect(body).not.toMatch(/<script|\son\w+=|style="|(?:src|href)="(?:https?:)?\/\/|undefined|\[object/)
  })
})

test('a page and its style are at most 30 kB compressed', async () => {
  const style = gzipSync((await page(styleAddress)).body).length
  const sizes = await Promise.all(paths.map(async (path) => gzipSync((await page(path)).body).length + style))
  expect(Math.max(...sizes)).toBeLessThan(30_000)
  expect(style).toBeLessThan(5_000)
})

test('a language that is chosen is remembered, and one that only the browser asks for is not', async () => {
  const chosen = await page('/rad?lang=nn')
  expect(chosen.headers.get('set-cookie')).toBe('lang=nn; Max-Age=31536000; Path=/; SameSite=Lax')
  expect((await page('/rad', { cookie: 'lang=nn' })).body).toContain('Råda i Helse Søraust')
  const asked = await page('/rad', { 'accept-language': 'en' })
  expect(asked.body).toContain('The councils of Helse Sør-Øst')
  expect(asked.headers.get('set-cookie')).toBeNull()
  expect((await page('/rad?lang=de')).headers.get('set-cookie')).toBeNull()
})

test('the same page is not sent twice, and is asked about each time', async () => {
  const { headers } = await page('/rad/onkologi')
  expect(headers.get('cache-control')).toBe('public, no-cache')
  const again = await page('/rad/onkologi', { 'if-none-match': headers.get('etag') ?? '' })
  expect([again.status, again.body]).toEqual([304, ''])
})

describe('the council’s page', () => {
  test('says who sits, what is vacant, what is not published, by what mandate, and when it meets', async () => {
    const { body } = await page('/rad/samordningsraadet')
    const text = body.replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ')
    for (const said of [
      'Rådet er til for samarbeid og bedre kvalitet i spesialistutdanningen. Rådet anbefaler, det vedtar ikke.',
      'Sykehuset Østfold HF',
      'Utdanningskoordinerende overlege Ledig',
      'Leder Navn er ikke publisert',
      'Leder, ved delegert myndighet',
      'Vedtatt i regionalt HR-direktørmøte 29.04.2026 og regionalt fagdirektørmøte 10.06.2026.',
      'Møter i 2026',
      'torsdag 03.12.2026 4/2026',
      'regutpost@ous-hf.no',
      'Øvingsdata. Personene er oppdiktet.',
    ])
      expect(text).toContain(said)
    for (const ending of ['xlsx', 'csv', 'json'])
      expect(body).toContain(`/open/v1/councils/samordningsraadet.${ending}?lang=nb`)
  })

  test('a regional reading is marked as one, and the mandate’s own words are not', async () => {
    const mark = 'Øvingsdata, ikke mandatets ord.'
    expect((await page('/rad/onkologi')).body).toContain(mark)
    expect((await page('/rad/samordningsraadet')).body).not.toContain(mark)
    expect((await page('/rad')).body.split(mark).length - 1).toBe(1)
  })

  test('where the composition is not at hand it says so once, and calls nothing vacant', async () => {
    const { body } = await page('/rad/medisinsk-genetikk')
    expect(body.split('Vi har ikke mandatets ord om sammensetningen.').length - 1).toBe(1)
    expect(body).toContain('<h3')
    expect(body).not.toContain('Ledig')
  })

  test('a council that is not there is a page that leads on', async () => {
    const { status, body } = await page('/rad/finnes-ikke')
    expect(status).toBe(404)
    expect(body).toContain('<h1>Vi finner ikke rådet</h1>')
    expect(body).toContain('href="/rad"')
  })
})

test('the list has every council once, with its seats and its next meeting', async () => {
  const { body } = await page('/rad')
  const slugs = [...body.matchAll(/href="\/rad\/([a-z0-9-]+)"/g)].map(([, slug]) => slug)
  expect(slugs).toHaveLength(new Set(slugs).size)
  expect(slugs).toEqual(expect.arrayContaining(['samordningsraadet', 'fim', 'onkologi', 'tka']))
  expect(body).toContain('35 av 36 plasser besatt')
  expect(body).toContain('Neste møte torsdag 03.12.2026')
})

test('the ordinary store’s pages say nothing of practice', async () => {
  const ordinary = await openApp()
  for (const path of ['/rad', '/rad/onkologi']) {
    const { status, body } = await ordinary.send<string>(path, { as: null })
    expect(status).toBe(200)
    expect(body).not.toContain('Øvingsdata')
    expect((await validator.validateString(body)).valid).toBe(true)
  }
  await ordinary.close()
})

test('the style, the icon and the fonts are there', async () => {
  const { body } = await page(styleAddress)
  const files = [...body.matchAll(/url\(([^)]+)\)/g)].map(([, path = '']) => path)
  expect(files).toHaveLength(2)
  for (const path of [...files, '/public/icon.svg']) expect([path, (await page(path)).status]).toEqual([path, 200])
})

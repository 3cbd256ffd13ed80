import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Opened, openApp } from '../app.fixture.ts'

let opened: Opened
const page = '<!doctype html><title>Samråd</title>'
const script = 'export const samraad = 1\n'.repeat(100)

beforeAll(async () => {
  opened = await openApp()
  mkdirSync(join(opened.data, 'admin/assets'), { recursive: true })
  writeFileSync(join(opened.data, 'admin/index.html'), page)
  writeFileSync(join(opened.data, 'admin/assets/app-1a2b.js'), script)
})
afterAll(() => opened.close())

const get = (path: string, headers: Readonly<Record<string, string>> = {}) => opened.app.request(path, { headers })

test('the page answers for every address of the app, and asks to be looked up each time', async () => {
  for (const path of ['/admin/', '/admin/raad/helse-soer-oest/lis1']) {
    const response = await get(path)
    expect(await response.text()).toBe(page)
    expect(response.headers.get('cache-control')).toBe('no-cache')
  }
  const etag = (await get('/admin/')).headers.get('etag') ?? ''
  expect((await get('/admin/', { 'if-none-match': etag })).status).toBe(304)
})

test('a file with its digest in its name is kept for good, and sent as small as the reader can take it', async () => {
  const path = '/admin/assets/app-1a2b.js'
  const brotli = await get(path, { 'accept-encoding': 'gzip, br' })
  expect(brotli.headers.get('cache-control')).toContain('immutable')
  expect(brotli.headers.get('content-encoding')).toBe('br')
  expect(brotliDecompressSync(await brotli.arrayBuffer()).toString()).toBe(script)
  expect(gunzipSync(await (await get(path, { 'accept-encoding': 'gzip, br;q=0' })).arrayBuffer()).toString()).toBe(
    script,
  )
  expect(await (await get(path)).text()).toBe(script)
})

test('what is not there is not there, above the folder neither', async () => {
  expect((await get('/admin/assets/gone.js')).status).toBe(404)
  const above = await get('/admin/..%2f..%2fsamrad%2fsamrad.sqlite')
  expect(await above.text()).toBe(page)
})

test('the way in leads to the app for one who is signed in, and to the public pages for others', async () => {
  expect((await get('/', { authorization: 'reader' })).headers.get('location')).toBe('/admin/')
  expect((await get('/')).headers.get('location')).toBe('/rad')
})

import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Route } from '../http/route.ts'
import { icon } from './logo.ts'
import { style } from './style.ts'

const digest = createHash('sha256').update(style).digest('base64url').slice(0, 10)

/** The style sheet's address; it changes with what the sheet says, so that it can be kept for a year. */
export const styleAddress = `/public/rad-${digest}.css`

/** The address of the icon that stands in the browser's tab. */
export const iconAddress = '/public/icon.svg'

const fonts: Readonly<Record<string, string>> = {
  'inter-latin.woff2': 'inter-latin-opsz-normal.woff2',
  'inter-latin-ext.woff2': 'inter-latin-ext-opsz-normal.woff2',
}

const { resolve: packaged } = createRequire(import.meta.url)
const kept = 'public, max-age=31536000, immutable'

const hidden = { method: 'GET', access: 'public-councils', hidden: true } as const

/** The style sheet, the icon, and the two fonts from the package they come in. */
export const fileRoutes: readonly Route[] = [
  {
    ...hidden,
    path: styleAddress,
    summary: { nb: 'Sidenes stil', nn: 'Stilen til sidene', en: 'The pages’ style' },
    handle: (c) => c.body(style, 200, { 'content-type': 'text/css; charset=utf-8', 'cache-control': kept }),
  },
  {
    ...hidden,
    path: iconAddress,
    summary: { nb: 'Merket', nn: 'Merket', en: 'The mark' },
    handle: (c) => c.body(icon, 200, { 'content-type': 'image/svg+xml', 'cache-control': 'public, no-cache' }),
  },
  ...Object.entries(fonts).map(([name, packed]): Route => ({
    ...hidden,
    path: `/public/${name}`,
    summary: { nb: 'Skrifttypen', nn: 'Skrifttypen', en: 'The typeface' },
    handle: async (c) => {
      const bytes = await readFile(packaged(`@fontsource-variable/inter/files/${packed}`))
      return c.body(new Uint8Array(bytes), 200, { 'content-type': 'font/woff2', 'cache-control': kept })
    },
  })),
]

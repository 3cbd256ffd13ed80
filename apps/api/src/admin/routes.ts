import { Problem } from '../http/problem.ts'
import type { Asked, Route } from '../http/route.ts'
import { filesBelow, type SentFile } from './admin-files.ts'

const accepted = (c: Asked, { bytes }: SentFile): 'br' | 'gzip' | 'identity' => {
  const header = c.req.header('accept-encoding') ?? ''
  return (
    (['br', 'gzip'] as const).find(
      (each) => bytes[each] && new RegExp(`\\b${each}\\b(?!;\\s*q=0(?:\\.0*)?\\b)`).test(header),
    ) ?? 'identity'
  )
}

const send = (c: Asked, file: SentFile, cacheControl: string): Response => {
  const headers = { etag: file.etag, 'cache-control': cacheControl, vary: 'accept-encoding' }
  const has = c.req.header('if-none-match')?.replaceAll('W/', '').split(/,\s*/) ?? []
  if (has.includes(file.etag)) return c.body(null, 304, headers)
  const encoding = accepted(c, file)
  const bytes = file.bytes[encoding] ?? new Uint8Array()
  return c.body(bytes, 200, {
    ...headers,
    'content-type': file.type,
    'content-length': String(bytes.byteLength),
    ...(encoding !== 'identity' && { 'content-encoding': encoding }),
  })
}

/** The admin app's files under `/admin/`, its page for every address of its own, and the way in at `/`. */
export const adminRoutes = (folder: string): readonly Route[] => {
  const files = filesBelow(folder)
  const hidden = { method: 'GET', access: 'admin-app', hidden: true } as const
  const summary = { nb: 'Skjermbildene', nn: 'Skjermbileta', en: 'The screens' }
  return [
    { ...hidden, path: '/', summary, handle: (c) => c.redirect(c.get('session') === null ? '/rad' : '/admin/') },
    { ...hidden, path: '/admin', summary, handle: (c) => c.redirect('/admin/') },
    {
      ...hidden,
      path: '/admin/*',
      summary,
      handle: async (c) => {
        const name = decodeURIComponent(c.req.path.slice('/admin/'.length))
        const asset = name.startsWith('assets/')
        const file = (name === '' ? undefined : await files(name)) ?? (asset ? undefined : await files('index.html'))
        if (file === undefined) throw new Problem('not-found')
        return send(c, file, asset ? 'public, max-age=31536000, immutable' : 'no-cache')
      },
    },
  ]
}

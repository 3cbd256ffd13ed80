import { createHash } from 'node:crypto'
import { readFile, stat } from 'node:fs/promises'
import { extname, join, resolve, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
}
const compressible = /^(?:text|application|image\/svg)/

/** A file as it is sent: whole and compressed, with its type and the digest of its bytes. */
export interface SentFile {
  readonly type: string
  readonly etag: string
  readonly bytes: Readonly<Record<'identity' | 'br' | 'gzip', Uint8Array<ArrayBuffer> | undefined>>
}

const brotli = (bytes: Buffer): Promise<Buffer> =>
  promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })

const plain = (buffer: Buffer): Uint8Array<ArrayBuffer> => new Uint8Array(buffer)

const read = async (path: string): Promise<SentFile> => {
  const bytes = await readFile(path)
  const type = types[extname(path)] ?? 'application/octet-stream'
  const small = compressible.test(type)
  return {
    type,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    bytes: {
      identity: plain(bytes),
      br: small ? plain(await brotli(bytes)) : undefined,
      gzip: small ? plain(await promisify(gzip)(bytes)) : undefined,
    },
  }
}

/** Gives the files below a folder, read and compressed once for as long as they are not changed; undefined: no such file. */
export const filesBelow = (folder: string) => {
  const root = resolve(folder)
  const known = new Map<string, { readonly changed: number; readonly file: Promise<SentFile> }>()
  return async (name: string): Promise<SentFile | undefined> => {
    const path = resolve(join(root, name))
    if (!path.startsWith(root + sep)) return undefined
    const found = await stat(path).catch(() => undefined)
    if (!found?.isFile()) return undefined
    const before = known.get(path)
    if (before?.changed === found.mtimeMs) return before.file
    const file = read(path)
    known.set(path, { changed: found.mtimeMs, file })
    return file
  }
}

/** What a file is by its content, whatever its name. */
export type FileKind =
  | { readonly kind: 'zip' | 'ole' | 'json' | 'text' }
  | { readonly kind: 'unknown'; readonly looksLike: string }

const magics: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46]],
  ['RTF', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
  ['PNG', [0x89, 0x50, 0x4e, 0x47]],
  ['JPEG', [0xff, 0xd8, 0xff]],
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['gzip', [0x1f, 0x8b]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
]

const begins = (bytes: Uint8Array, magic: readonly number[]): boolean =>
  magic.every((byte, index) => bytes[index] === byte)

/** Decides the kind of a file from its first bytes. Text is anything that no other kind claims. */
export const kindOf = (bytes: Uint8Array): FileKind => {
  if (begins(bytes, [0x50, 0x4b])) return { kind: 'zip' }
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) return { kind: 'ole' }
  const magic = magics.find(([, start]) => begins(bytes, start))
  if (magic !== undefined) return { kind: 'unknown', looksLike: magic[0] }
  const start = new TextDecoder('windows-1252').decode(bytes.subarray(0, 512)).replace(/^ï»¿/u, '').trimStart()
  if (/^[[{]/u.test(start)) return { kind: 'json' }
  if (/^<(?:!doctype|html|\?xml|table)/iu.test(start)) return { kind: 'unknown', looksLike: 'HTML/XML' }
  return { kind: 'text' }
}

const encryptedPackage = Uint8Array.from('EncryptedPackage'.split('').flatMap((letter) => [letter.charCodeAt(0), 0]))

/** True when an OLE file is a workbook behind a password; the old binary Excel is one that is not. */
export const isEncryptedOffice = (bytes: Uint8Array): boolean => {
  for (let at = bytes.indexOf(69); at !== -1; at = bytes.indexOf(69, at + 1)) {
    if (encryptedPackage.every((byte, index) => bytes[at + index] === byte)) return true
  }
  return false
}

import { randomBytes } from 'node:crypto'
import { sha256 } from './canonical.ts'
import { uuidv7 } from './uuidv7.ts'

/** Forseglet rad: a person's details or a human's words, kept outside the journal so that they can be erased. */
export interface SealedRow {
  readonly id: string
  readonly owner: string
  /** Whom the words are about; erasing that person removes them. null: nobody in particular. */
  readonly person: string | null
  /** 16 random bytes as hexadecimal. */
  readonly salt: string
  readonly body: string
}

/** What an event holds instead of the words: the row's id, and the SHA-256 of salt and body. */
export interface SealedReference {
  readonly ref: string
  readonly digest: string
}

/** The digest of a sealed row: SHA-256 of the salt's bytes followed by the body in UTF-8. */
export const sealDigest = (row: Pick<SealedRow, 'salt' | 'body'>): string =>
  sha256(Buffer.from(row.salt, 'hex'), row.body)

/**
 * Seals words: a new row with a salt of its own, and the reference an event may hold.
 * The character NUL is left out and a lone surrogate becomes U+FFFD: no text has them, and no two engines store them alike.
 */
export const seal = (
  words: string,
  about: { readonly owner: string; readonly person: string | null },
): { readonly reference: SealedReference; readonly row: SealedRow } => {
  const row = {
    id: uuidv7(),
    owner: about.owner,
    person: about.person,
    salt: randomBytes(16).toString('hex'),
    body: Buffer.from(words).toString().replaceAll('\0', ''),
  }
  return { reference: { ref: row.id, digest: sealDigest(row) }, row }
}

/** Every sealed reference inside a JSON value: the objects that hold exactly `ref` and `digest`. */
export const referencesIn = (value: unknown): readonly SealedReference[] => {
  if (Array.isArray(value)) return value.flatMap(referencesIn)
  if (typeof value !== 'object' || value === null) return []
  if ('ref' in value && 'digest' in value && Object.keys(value).length === 2) {
    const { ref, digest } = value
    if (typeof ref === 'string' && typeof digest === 'string') return [{ ref, digest }]
  }
  return Object.values(value).flatMap(referencesIn)
}

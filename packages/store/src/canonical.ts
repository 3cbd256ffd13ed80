import { createHash } from 'node:crypto'

const plain = (value: object): value is Readonly<Record<string, unknown>> => {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/**
 * Kanonisk JSON: the one text a JSON value has here. Keys sorted by code unit, no spaces, absent and undefined fields left out.
 * Refused with a TypeError: what JSON cannot carry (NaN, a function, a Date, a class instance, undefined outside an object).
 */
export const canonical = (value: unknown): string => {
  if (value === null || typeof value === 'boolean' || typeof value === 'string') return JSON.stringify(value)
  if (typeof value === 'number' && Number.isFinite(value)) return JSON.stringify(value)
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`
  if (typeof value === 'object' && plain(value)) {
    const fields = Object.keys(value)
      .filter((key) => value[key] !== undefined)
      .sort()
      .map((key) => `${JSON.stringify(key)}:${canonical(value[key])}`)
    return `{${fields.join(',')}}`
  }
  throw new TypeError(`not a JSON value: ${typeof value}`)
}

/** SHA-256 of bytes or UTF-8 text, as 64 hexadecimal digits. */
export const sha256 = (...parts: readonly (string | Uint8Array)[]): string =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

/** The digest of a JSON value: SHA-256 of its canonical text. Two bodies with the same meaning have the same digest. */
export const digestOf = (value: unknown): string => sha256(canonical(value))

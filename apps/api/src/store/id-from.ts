import { createHash } from 'node:crypto'

/** An id that follows from a key, so that a repetition gives the same one: a UUID of version 8 (RFC 9562). */
export const idFrom = (key: string, what: string): string =>
  createHash('sha256')
    .update(`${what} ${key}`)
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{12}).(.{3}).(.{15})$/, '$18$28$3')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

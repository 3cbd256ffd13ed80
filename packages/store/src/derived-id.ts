import { sha256 } from './canonical.ts'

/** An id that follows from what it is for, so that asking again gives the same one: a UUID of version 8 (RFC 9562). */
export const derivedId = (...parts: readonly string[]): string =>
  sha256(parts.join(' '))
    .slice(0, 32)
    .replace(/^(.{12}).(.{3}).(.{15})$/, '$18$28$3')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

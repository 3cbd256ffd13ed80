import { Inflate } from 'fflate'
import { type FileFaults, unreadable } from './file-fault.ts'
import { limits } from './rows.ts'

/** Below this an archive harms nobody, however well it is packed. */
const harmless = 1024 * 1024
/** Packed bytes taken at a time: at deflate's best, 1032 to 1, about 4 MB come out before the next count. */
const step = 4096

interface Entry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly header: number
}

const damaged = unreadable({ fault: 'damaged-xlsx' })

/**
 * Unpacks the XML parts of a zip archive, by name, in bounded memory.
 * Refuses a truncated or damaged archive, an encrypted one, and one that inflates to more than
 * `limits.inflatedBytes` or (above 1 MB) `limits.inflatedRatio` times its size: first by the sizes it
 * declares, then again by what comes out, so that a header that lies gains nothing.
 */
export const unpackXml = async (
  bytes: Uint8Array,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, Uint8Array> | FileFaults> => {
  const entries = readDirectory(bytes)
  if ('kind' in entries) return entries
  const allowed = Math.min(limits.inflatedBytes, Math.max(harmless, bytes.length * limits.inflatedRatio))
  const inflated = unreadable({
    fault: 'inflated',
    value: String(Math.floor(limits.inflatedBytes / harmless)),
  })
  if (entries.reduce((sum, { size }) => sum + size, 0) > allowed) return inflated
  const parts = new Map<string, Uint8Array>()
  let left = allowed
  for (const entry of entries) {
    if (!/\.(?:xml|rels)$/iu.test(entry.name)) continue
    const part = await inflateEntry(bytes, entry, left, signal)
    if (part === 'inflated') return inflated
    if (part === 'damaged' || parts.has(entry.name)) return damaged
    left -= part.length
    parts.set(entry.name, part)
  }
  return parts
}

/** The archive's central directory; zip64, split and encrypted archives are refused. */
const readDirectory = (bytes: Uint8Array): readonly Entry[] | FileFaults => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const earliest = Math.max(0, bytes.length - 22 - 0xffff)
  let end = bytes.length - 22
  while (end >= earliest && view.getUint32(end, true) !== 0x06054b50) end -= 1
  if (end < earliest) return damaged
  const count = view.getUint16(end + 10, true)
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) return damaged
    if ((view.getUint16(at + 8, true) & 1) === 1) return unreadable({ fault: 'encrypted' })
    const nameLength = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      header: view.getUint32(at + 42, true),
    })
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

const inflateEntry = async (
  bytes: Uint8Array,
  entry: Entry,
  left: number,
  signal: AbortSignal | undefined,
): Promise<Uint8Array | 'inflated' | 'damaged'> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.header + 30 > bytes.length || view.getUint32(entry.header, true) !== 0x04034b50) return 'damaged'
  const start = entry.header + 30 + view.getUint16(entry.header + 26, true) + view.getUint16(entry.header + 28, true)
  const packed = bytes.subarray(start, start + entry.packed)
  if (packed.length < entry.packed) return 'damaged'
  if (entry.method === 0) return packed.length > left ? 'inflated' : packed
  if (entry.method !== 8) return 'damaged'
  const pieces: Uint8Array[] = []
  let size = 0
  const inflate = new Inflate((piece) => {
    size += piece.length
    if (size <= left) pieces.push(piece)
  })
  try {
    for (let at = 0; at < packed.length && size <= left; at += step) {
      // A long archive gives way now and then, so that cancelling and other work come through.
      if (at % (step * 256) === 0) await new Promise((resolve) => setTimeout(resolve))
      signal?.throwIfAborted()
      inflate.push(packed.subarray(at, at + step), at + step >= packed.length)
    }
  } catch (error) {
    if (signal?.aborted === true) throw error
    return 'damaged'
  }
  if (size > left) return 'inflated'
  return size === entry.size ? joined(pieces, size) : 'damaged'
}

const joined = (pieces: readonly Uint8Array[], size: number): Uint8Array => {
  const whole = new Uint8Array(size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

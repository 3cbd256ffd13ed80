import { csvFormulas, parseCsv, sniffDelimiter, withoutGuard } from './csv.ts'
import { type FileFaults, isUnreadable, unreadable } from './file-fault.ts'
import { isEncryptedOffice, kindOf } from './file-kind.ts'
import { rowsOfGrid } from './grid.ts'
import { readJson } from './read-json.ts'
import { readXlsx } from './read-xlsx.ts'
import { limits, type Notice, type Rows } from './rows.ts'
import { decodeText } from './text.ts'

/** `maxBytes` is how large a file may be (50 MB); `signal` stops the reading with its reason. */
export interface ReadOptions {
  readonly maxBytes?: number
  readonly signal?: AbortSignal
}

/**
 * Rader av en rosterfil: reads an XLSX, CSV or JSON file, told apart by content, never by name.
 * A file that cannot be read whole is refused whole, with every fault by row and column.
 */
export const readRows = async (bytes: Uint8Array, options: ReadOptions = {}): Promise<Rows | FileFaults> => {
  const { maxBytes = limits.bytes, signal } = options
  signal?.throwIfAborted()
  if (bytes.length > maxBytes) {
    return unreadable({ fault: 'too-large', value: String(Math.floor(maxBytes / 1024 / 1024)) })
  }
  if (bytes.length === 0) return unreadable({ fault: 'empty-file' })
  const file = kindOf(bytes)
  if (file.kind === 'unknown') return unreadable({ fault: 'unknown-kind', value: file.looksLike })
  if (file.kind === 'ole') return unreadable({ fault: isEncryptedOffice(bytes) ? 'encrypted' : 'old-excel' })
  if (file.kind === 'zip') return readXlsx(bytes, signal)
  return readText(bytes, file.kind)
}

const readText = (bytes: Uint8Array, kind: 'json' | 'text'): Rows | FileFaults => {
  if (bytes.includes(0)) return unreadable({ fault: 'nul-byte' })
  const { text, encoding } = decodeText(bytes)
  if (text.trim() === '') return unreadable({ fault: 'empty-file' })
  if (hasControls(bytes)) return unreadable({ fault: 'unknown-kind', value: '' })
  const notices: readonly Notice[] = encoding === 'windows-1252' ? [{ notice: 'windows-1252' }] : []
  if (kind === 'json') {
    const read = readJson(text)
    return isUnreadable(read) ? read : { kind: 'json', encoding, ...read, notices }
  }
  const delimiter = sniffDelimiter(text)
  const lines = parseCsv(text, delimiter)
  if (isUnreadable(lines)) return lines
  const formulas = csvFormulas(lines, lines[0]?.texts ?? [])
  if (formulas.length > 0) return unreadable(...formulas)
  const read = rowsOfGrid(lines.map(({ row, texts }) => ({ row, texts: texts.map(withoutGuard) })))
  return isUnreadable(read) ? read : { kind: 'csv', encoding, delimiter, ...read, notices }
}

/** Control characters that no text holds: such bytes are some other kind of file. */
const hasControls = (bytes: Uint8Array): boolean =>
  bytes.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 26 && byte !== 27))

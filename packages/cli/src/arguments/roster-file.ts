import { open } from 'node:fs/promises'
import { type Language, type RosterFault, sayRosterNotice } from '@samrad/mandate'
import { isUnreadable, limits, readRows, type Rows } from '@samrad/roster-file'
import type { Terminal } from '../terminal.ts'
import { argumentWords } from './argument-words.ts'
import { UsageError } from './usage-error.ts'

/** The rows of a roster file, or every fault that keeps it from being read. How it was read is told on standard error. */
export const rowsOf = async (
  file: string,
  language: Language,
  terminal: Terminal,
): Promise<Rows | { readonly faults: readonly RosterFault[] }> => {
  const rows = await readRows(await bytesOf(file, language))
  if (isUnreadable(rows)) return rows
  for (const notice of rows.notices) terminal.err(sayRosterNotice(notice, language))
  return rows
}

/** The file's bytes; of one that is too large only as many as show that it is. */
const bytesOf = async (file: string, language: Language): Promise<Uint8Array> => {
  try {
    await using handle = await open(file)
    const { size } = await handle.stat()
    if (size <= limits.bytes) return await handle.readFile()
    return new Uint8Array(limits.bytes + 1)
  } catch {
    throw new UsageError(argumentWords[language].noFile(file))
  }
}

import { writeFile } from 'node:fs/promises'
import { writeRoster } from '@samrad/mandate'
import { rosterSheet, writeExcelCsv, writeXlsx } from '@samrad/roster-file'
import { importBasis } from '@samrad/store'
import { UsageError } from '../arguments/usage-error.ts'
import { rosterOptions } from '../import/import-options.ts'
import { importWords } from '../import/import-words.ts'
import { isTagged, isThere, onStore } from '../stores/on-store.ts'
import type { ExitCode, Terminal } from '../terminal.ts'

/** `samrad export FIL`: writes the region's roster, or one council's, to a new file that `samrad import` reads as no change. */
export const exportRoster = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const options = rosterOptions(args, terminal)
  const { file, mandate, region, at, place, language } = options
  const words = importWords[language]
  const write = /\.xlsx$/iu.test(file) ? writeXlsx : /\.csv$/iu.test(file) ? writeExcelCsv : undefined
  if (write === undefined) throw new UsageError(words.extension)
  if (!isThere(place)) {
    terminal.err(words.notOpened)
    return 2
  }
  try {
    const { councils, documents, people, words: sealed } = await onStore(place, importBasis(region, at))
    const documentOf = new Map(documents.map((own) => [own.id, own]))
    const chosen = councils.flatMap((own) => {
      const document = documentOf.get(own.id)
      return document && (mandate === undefined || own.mandate.id === mandate) ? [{ ...own, document }] : []
    })
    const rows = writeRoster({
      councils: chosen,
      people,
      at,
      language,
      open: ({ ref }) => sealed.get(ref) ?? undefined,
    })
    await writeFile(file, await write(rosterSheet('Roster', rows, language)), { flag: 'wx' })
    terminal.out(words.written(file, rows.length))
    return 0
  } catch (error) {
    if (isTagged(error, 'StoreUnavailable')) terminal.err(words.notOpened)
    else if (error instanceof Error && 'code' in error) terminal.err(words.exists(file))
    else throw error
    return 2
  }
}

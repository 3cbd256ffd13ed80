import { open } from 'node:fs/promises'
import { readRoster, type Roster, type RosterFault, sayRosterFault, sayRosterNotice } from '@samrad/mandate'
import { type FileFaults, isUnreadable, limits, readRows } from '@samrad/roster-file'
import type { ExitCode, Terminal } from '../terminal.ts'
import { UsageError } from '../usage-error.ts'
import { type CheckOptions, checkOptions } from './check-options.ts'
import { checkWords } from './check-words.ts'
import { judge } from './judge.ts'
import { print } from './print.ts'

/**
 * `samrad check FIL`: judges a roster file by the mandates on a date. Findings go to standard output, as one JSON value
 * with `--json`; what keeps the file from being read, and how it was read, to standard error.
 */
export const check = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const options = checkOptions(args, terminal.today)
  const read = await readFile(options, terminal)
  if (read.faults.length > 0) {
    for (const fault of read.faults) terminal.err(sayRosterFault(fault, options.language))
    if (options.json)
      terminal.out(written({ ...asked(options), faults: read.faults.map((own) => withWords(own, options)) }))
    return 2
  }
  const { judgement, grave } = judge(read, options)
  terminal.out(options.json ? written(judgement) : print(judgement, options))
  return grave ? 1 : 0
}

const written = (value: object): string => JSON.stringify(value, null, 2)

const asked = ({ at, mandate, region }: CheckOptions) => ({ at, mandate: mandate ?? null, region })

const withWords = (fault: RosterFault, { language }: CheckOptions) => ({
  ...fault,
  why: sayRosterFault(fault, language),
})

const readFile = async (options: CheckOptions, terminal: Terminal): Promise<Roster> => {
  const rows = await readRows(await bytesOf(options))
  if (isUnreadable(rows)) return { councils: [], people: [], faults: faultsOf(rows) }
  for (const notice of rows.notices) terminal.err(sayRosterNotice(notice, options.language))
  return readRoster(rows, options)
}

const faultsOf = ({ faults }: FileFaults): readonly RosterFault[] => faults

/** The file's bytes; of one that is too large only as many as show that it is. */
const bytesOf = async ({ file, language }: CheckOptions): Promise<Uint8Array> => {
  try {
    await using handle = await open(file)
    const { size } = await handle.stat()
    if (size <= limits.bytes) return await handle.readFile()
    return new Uint8Array(limits.bytes + 1)
  } catch {
    throw new UsageError(checkWords[language].noFile(file))
  }
}

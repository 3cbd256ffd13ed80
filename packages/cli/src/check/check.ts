import type { RosterFault } from '@samrad/mandate'
import { sayFault } from '../arguments/say-fault.ts'
import { rosterSource } from '../sources/roster-source.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { type CheckOptions, checkOptions } from './check-options.ts'
import { judge } from './judge.ts'
import { print } from './print.ts'

/**
 * `samrad check FIL`: judges a roster file by the mandates on a date. Findings go to standard output, as one JSON value
 * with `--json`; what keeps the file from being read, and how it was read, to standard error.
 */
export const check = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const options = checkOptions(args, terminal.today)
  const read = await rosterSource(options.file, options.councils, options, terminal)
  if ('faults' in read) {
    for (const fault of read.faults) terminal.err(sayFault(fault, options.language))
    if (options.json)
      terminal.out(written({ ...asked(options), faults: read.faults.map((own) => withWords(own, options)) }))
    return 2
  }
  const { judgement, grave } = judge(read, options)
  terminal.out(options.json ? written(judgement) : print(judgement, options, terminal))
  return grave ? 1 : 0
}

const written = (value: object): string => JSON.stringify(value, null, 2)

const asked = ({ at, mandate, region }: CheckOptions) => ({ at, mandate: mandate ?? null, region })

const withWords = (fault: RosterFault, { language }: CheckOptions) => ({
  ...fault,
  why: sayFault(fault, language),
})

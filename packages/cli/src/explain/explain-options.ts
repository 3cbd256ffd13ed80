import { isNormId, type KnownUntil, type NormId, rulesById } from '@samrad/mandate'
import { endOfDay } from '@samrad/store'
import { argumentWords } from '../arguments/argument-words.ts'
import { dayIn, parsed } from '../arguments/arguments.ts'
import { UsageError } from '../arguments/usage-error.ts'
import { sourceFlags, type SourceOptions, sourceOptions } from '../sources/source-options.ts'
import { sourceWords } from '../sources/source-words.ts'
import type { Terminal } from '../terminal.ts'
import { explainWords } from './explain-words.ts'

/** Which rows of the ledger are asked for; all of them where nothing is said. */
export interface RowFilter {
  readonly council?: string
  /** The ids of the rules that are meant. */
  readonly rules?: readonly string[]
  readonly norm?: NormId
  readonly seat?: string
  readonly row?: number
}

/** What `samrad explain` was asked. */
export interface ExplainOptions extends SourceOptions {
  readonly rows: RowFilter
  readonly all: boolean
  readonly repair: boolean
  /** What was known by then; what is known now where it is not given. */
  readonly known?: KnownUntil
}

const flags = {
  ...sourceFlags,
  council: { type: 'string' },
  rule: { type: 'string' },
  norm: { type: 'string' },
  seat: { type: 'string' },
  row: { type: 'string' },
  all: { type: 'boolean', default: false },
  repair: { type: 'boolean', default: false },
  known: { type: 'string' },
} as const

/** Reads the arguments of `samrad explain`. Refused: a rule or norm that is not there, a row that is no number, rows of a store. */
export const explainOptions = (args: readonly string[], terminal: Terminal): ExplainOptions => {
  const { values, positionals, language } = parsed(args, flags)
  const words = explainWords[language]
  const source = sourceOptions(values, positionals, language, terminal)
  const { council, rule, norm, seat, row, all, repair, known } = values
  if (source.files.length > 1) throw new UsageError(argumentWords[language].oneFile)
  if (known !== undefined && source.place === undefined)
    throw new UsageError(sourceWords[language].onlyStore('--known'))
  if (row !== undefined && source.place) throw new UsageError(words.rowOfStore)
  if (row !== undefined && !/^[1-9]\d*$/u.test(row)) throw new UsageError(words.noRowNumber(row))
  const cited = norm?.toUpperCase()
  if (cited !== undefined && !isNormId(cited)) throw new UsageError(words.noNorm(norm ?? ''))
  const rules = [...rulesById.keys()].filter((id) => id === rule || id.endsWith(`/${rule}`))
  if (rule !== undefined && rules.length === 0) throw new UsageError(words.noRule(rule))
  return {
    ...source,
    rows: {
      ...(council !== undefined && { council }),
      ...(rule !== undefined && { rules }),
      ...(cited !== undefined && { norm: cited }),
      ...(seat !== undefined && { seat }),
      ...(row !== undefined && { row: Number(row) }),
    },
    all,
    repair,
    ...(known !== undefined && {
      known: /^\d{1,9}$/u.test(known) ? Number(known) : endOfDay(dayIn(known, language)),
    }),
  }
}

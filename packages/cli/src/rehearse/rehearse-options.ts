import { type IsoDate, isoDate, type Language, pastYears, type RegionId, shortDate } from '@samrad/mandate'
import { dayIn, parsed, regionIn } from '../arguments/arguments.ts'
import { UsageError } from '../arguments/usage-error.ts'
import { sourceFlags, type SourceOptions, sourceOptions } from '../sources/source-options.ts'
import type { Terminal } from '../terminal.ts'
import { rehearseWords } from './rehearse-words.ts'

/** What `samrad rehearse` was asked. */
export interface RehearseOptions extends SourceOptions {
  readonly proposed: string
  /** The file of the mandate that is to be replaced, where it is given. */
  readonly before?: string
  /** The region of each file, or every region of the store. */
  readonly regions: readonly RegionId[]
  readonly dates: readonly IsoDate[]
}

const flags = {
  ...sourceFlags,
  region: { type: 'string', multiple: true },
  before: { type: 'string' },
  from: { type: 'string' },
  to: { type: 'string' },
} as const

const isYear = (text: string): boolean => /^(19|20|21)\d\d$/u.test(text)

const datesIn = (
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  at: IsoDate,
  language: Language,
): readonly IsoDate[] => {
  const words = rehearseWords[language]
  if (from === undefined && to !== undefined) throw new UsageError(words.toWithoutFrom)
  if (from === undefined) return [at]
  const first = isYear(from) ? isoDate(`${from}-01-01`) : dayIn(from, language)
  const last = to === undefined ? at : isYear(to) ? isoDate(`${to}-12-31`) : dayIn(to, language)
  const dates = pastYears(first, last)
  if (dates.length === 0) throw new UsageError(words.noDates)
  return dates
}

/** Reads the arguments of `samrad rehearse`. Refused: no proposal, other than one region or one for each file, years backwards, days that have been on a file. */
export const rehearseOptions = (args: readonly string[], terminal: Terminal): RehearseOptions => {
  const { values, positionals, language } = parsed(args, flags)
  const words = rehearseWords[language]
  const [proposed, ...files] = positionals
  if (proposed === undefined) throw new UsageError(words.noProposal)
  const { region = ['helse-soer-oest'], before, ...rest } = values
  const regions = [...new Set(region)].map((own) => regionIn(own, language))
  const source = sourceOptions({ ...rest, region: region[0] ?? '' }, files, language, terminal)
  if (!source.place && regions.length > 1 && region.length !== files.length) throw new UsageError(words.regionsOfFiles)
  const dates = datesIn(values, source.at, language)
  if (!source.place && dates.some((date) => date < source.at)) throw new UsageError(words.onlyNow(shortDate(source.at)))
  if (before !== undefined && values.mandate !== undefined) throw new UsageError(words.oneBefore)
  return {
    ...source,
    proposed,
    ...(before !== undefined && { before }),
    regions: source.place
      ? regions
      : files.map((_, index) => regionIn(region[region.length > 1 ? index : 0] ?? '', language)),
    dates,
  }
}

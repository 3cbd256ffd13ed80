import { type IsoDate, type Mandate, mandateOf, mandateOnOrFirst, type RegionId } from '@samrad/mandate'
import { mandateNamed } from '../arguments/arguments.ts'
import { UsageError } from '../arguments/usage-error.ts'
import { councilUnder } from '../check/check-options.ts'
import { fromRoster, fromStore } from '../sources/read-source.ts'
import type { Source } from '../sources/source.ts'
import type { Terminal } from '../terminal.ts'
import { mandateIn } from './mandate-file.ts'
import type { RehearseOptions } from './rehearse-options.ts'
import { rehearseWords } from './rehearse-words.ts'

/** The councils of one region that the proposal is tried on, which all have its mandate, and the mandate that judges them: today, and each day. */
export interface Run {
  readonly region: RegionId
  readonly source: Source
  readonly before: Mandate
  readonly beforeOn: (day: IsoDate) => Mandate
}

/** What is tried: the proposal, on what. */
export interface Trial {
  readonly after: Mandate
  readonly runs: readonly Run[]
}

const shipped = (id: string, { language, mandate }: RehearseOptions): Mandate => {
  const own = mandate === undefined ? mandateOf(id) : mandateNamed(mandate, language)
  if (own) return own
  throw new UsageError(rehearseWords[language].noBefore(id))
}

/** A store's councils are judged by what their region has adopted, as it was on each day, unless a file is to be replaced. */
const runOf = (
  region: RegionId,
  all: Source,
  given: Mandate | undefined,
  after: Mandate,
  options: RehearseOptions,
): Run => {
  const source = { ...all, councils: all.councils.filter(({ facts }) => facts.council.mandate === after.id) }
  const versions = source.councils[0]?.versions
  const fixed = given ?? (versions === undefined ? shipped(after.id, options) : undefined)
  const beforeOn = (day: IsoDate): Mandate => fixed ?? mandateOnOrFirst(versions, day) ?? after
  return { region, source, before: beforeOn(options.at), beforeOn }
}

/** Reads everything that is tried. Undefined where something cannot be read; it is told then. */
export const trialOf = async (options: RehearseOptions, terminal: Terminal): Promise<Trial | undefined> => {
  const { proposed, before, place, files, regions, language } = options
  const words = rehearseWords[language]
  const after = await mandateIn(proposed, options, terminal)
  const given = before === undefined || after === undefined ? undefined : await mandateIn(before, options, terminal)
  if (after === undefined || (before !== undefined && given === undefined)) return undefined
  const replaced = given ?? (options.mandate === undefined ? undefined : shipped(after.id, options))
  if (replaced && replaced.id !== after.id) throw new UsageError(words.otherMandate(after.id, replaced.id))
  const runs: Run[] = []
  for (const [index, region] of regions.entries()) {
    const judge = given ?? (place ? undefined : shipped(after.id, options))
    const source =
      place || judge === undefined
        ? place && (await fromStore(place, { ...options, region }, terminal))
        : await fromRoster(files[index] ?? '', [councilUnder(judge, region)], { ...options, region }, terminal)
    if (source === undefined) return undefined
    runs.push(runOf(region, source, judge, after, options))
  }
  const ids = place ? [] : runs.flatMap(({ source }) => source.councils.map(({ facts }) => facts.council.id))
  const twice = ids.find((id, index) => ids.indexOf(id) < index)
  if (twice !== undefined) throw new UsageError(words.sameCouncil(twice))
  return { after, runs }
}

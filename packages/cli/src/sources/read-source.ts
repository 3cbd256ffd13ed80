import { type IsoDate, type KnownUntil, type RegionId, regions, type RosterCouncil } from '@samrad/mandate'
import { sayFault } from '../arguments/say-fault.ts'
import { isTagged, isThere, onStore } from '../stores/on-store.ts'
import type { Terminal } from '../terminal.ts'
import { rosterSource } from './roster-source.ts'
import type { Source } from './source.ts'
import type { SourceOptions } from './source-options.ts'
import { sourceWords } from './source-words.ts'
import { storeSource } from './store-source.ts'

type Options = Pick<SourceOptions, 'json' | 'language' | 'ignoreColumns'> & {
  readonly at: IsoDate
  readonly region: RegionId
}

/** What a roster file says. Undefined where it cannot be read: then every fault is told, on standard error and as JSON where that is asked. */
export const fromRoster = async (
  file: string,
  councils: readonly RosterCouncil[],
  options: Options,
  terminal: Terminal,
): Promise<Source | undefined> => {
  const read = await rosterSource(file, councils, options, terminal)
  if (!('faults' in read)) return read
  const { at, json, language, region } = options
  const faults = read.faults.map((fault) => ({ ...fault, why: sayFault(fault, language) }))
  for (const { why } of faults) terminal.err(why)
  if (json) terminal.out(JSON.stringify({ at, region, file, faults }, null, 2))
  return undefined
}

/** What the store says. Undefined, and told, where there is none or it cannot be opened: looking makes no file. */
export const fromStore = async (
  place: NonNullable<SourceOptions['place']>,
  { region, at, language }: Options,
  terminal: Terminal,
  known?: KnownUntil,
): Promise<Source | undefined> => {
  try {
    if (isThere(place)) return await onStore(place, storeSource(regions[region], at, known))
  } catch (error) {
    if (!isTagged(error, 'StoreUnavailable')) throw error
  }
  terminal.err(sourceWords[language].notOpened)
  return undefined
}

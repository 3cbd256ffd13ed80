import { resolve } from 'node:path'
import type { IsoDate, Language, RegionId } from '@samrad/mandate'
import { type Place, storePlace } from '@samrad/store'
import { dayIn, languageFlag, type parsed, regionIn } from '../arguments/arguments.ts'
import { UsageError } from '../arguments/usage-error.ts'
import type { Terminal } from '../terminal.ts'
import { sourceWords } from './source-words.ts'

/** The flags of a command that asks a roster file or a store. */
export const sourceFlags = {
  ...languageFlag,
  mandate: { type: 'string' },
  region: { type: 'string', default: 'helse-soer-oest' },
  at: { type: 'string' },
  store: { type: 'boolean', default: false },
  data: { type: 'string' },
  demo: { type: 'boolean', default: false },
  'ignore-column': { type: 'string', multiple: true },
  json: { type: 'boolean', default: false },
} as const

/** What is asked, of which source. `place` is the store's; left out where files are read. */
export interface SourceOptions {
  readonly files: readonly string[]
  readonly place?: Place
  readonly mandate: string | undefined
  readonly region: RegionId
  readonly at: IsoDate
  readonly json: boolean
  readonly language: Language
  readonly ignoreColumns: readonly string[]
}

type Values = ReturnType<typeof parsed<typeof sourceFlags>>['values']

/** Reads which source is asked. Refused: files beside the store, and neither of them; a store's flag beside files. */
export const sourceOptions = (
  values: Values,
  files: readonly string[],
  language: Language,
  terminal: Terminal,
): SourceOptions => {
  const { mandate, region, at, store, data, demo, json, 'ignore-column': ignoreColumns = [] } = values
  const asksStore = store || demo
  if (asksStore === files.length > 0) throw new UsageError(sourceWords[language].oneSource)
  if (!asksStore && data !== undefined) throw new UsageError(sourceWords[language].onlyStore('--data'))
  return {
    files,
    ...(asksStore && {
      place: storePlace(
        demo ? 'demo' : 'ordinary',
        data === undefined ? terminal.data : resolve(data),
        terminal.databaseUrl,
      ),
    }),
    mandate,
    region: regionIn(region, language),
    at: dayIn(at ?? terminal.today, language),
    json,
    language,
    ignoreColumns,
  }
}

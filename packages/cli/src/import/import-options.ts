import { resolve } from 'node:path'
import { type IsoDate, isoDate, type Language, type Region, regions } from '@samrad/mandate'
import { type StoreKind, storePlace, type Place } from '@samrad/store'
import { fileIn, languageFlag, mandateNamed, parsed, regionIn } from '../arguments/arguments.ts'
import { UsageError } from '../arguments/usage-error.ts'
import type { Terminal } from '../terminal.ts'
import { importWords } from './import-words.ts'

/** Which roster of which store is asked about. */
export interface RosterOptions {
  readonly file: string
  readonly mandate: string | undefined
  readonly region: Region
  readonly at: IsoDate
  readonly store: StoreKind
  readonly place: Place
  readonly language: Language
}

/** What `samrad import` was asked. */
export interface ImportOptions extends RosterOptions {
  readonly commit: boolean
  readonly endGone: boolean
  /** By row: `new`, or the id of a person. */
  readonly answers: ReadonlyMap<number, string>
  readonly ignoreColumns: readonly string[]
}

const rosterFlags = {
  ...languageFlag,
  mandate: { type: 'string' },
  region: { type: 'string', default: 'helse-soer-oest' },
  data: { type: 'string' },
  demo: { type: 'boolean', default: false },
} as const

const flags = {
  ...rosterFlags,
  commit: { type: 'boolean', default: false },
  'end-gone': { type: 'boolean', default: false },
  answer: { type: 'string', multiple: true },
  'ignore-column': { type: 'string', multiple: true },
} as const

type Parsed = ReturnType<typeof parsed<typeof rosterFlags>>

const rosterOf = ({ values, positionals, language }: Parsed, terminal: Terminal): RosterOptions => {
  const { mandate, data, demo } = values
  if (mandate !== undefined) mandateNamed(mandate, language)
  const store = demo ? 'demo' : 'ordinary'
  return {
    file: fileIn(positionals, language),
    mandate,
    region: regions[regionIn(values.region, language)],
    at: isoDate(terminal.today),
    store,
    place: storePlace(store, data === undefined ? terminal.data : resolve(data), terminal.databaseUrl),
    language,
  }
}

/** Reads the arguments of a command that writes a roster. */
export const rosterOptions = (args: readonly string[], terminal: Terminal): RosterOptions =>
  rosterOf(parsed(args, rosterFlags), terminal)

const answerIn = (text: string, language: Language): readonly [number, string] => {
  const parts = /^(\d+)=(new|[0-9a-f-]{36})$/u.exec(text)
  if (parts === null) throw new UsageError(importWords[language].noAnswer(text))
  return [Number(parts[1]), parts[2] ?? '']
}

/** Reads the arguments of `samrad import`. Refused: a mandate, region or answer that is not there. */
export const importOptions = (args: readonly string[], terminal: Terminal): ImportOptions => {
  const all = parsed(args, flags)
  const { commit, 'end-gone': endGone, answer = [], 'ignore-column': ignoreColumns = [] } = all.values
  return {
    ...rosterOf(all, terminal),
    commit,
    endGone,
    answers: new Map(answer.map((own) => answerIn(own, all.language))),
    ignoreColumns,
  }
}

import { type HoldingId, type PersonId, readRoster, type Roster, type RosterSheet } from '@samrad/mandate'
import { beginOrdinary, dryRun, type DryRun, importBasis, type ImportChoices, Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { UsageError } from '../arguments/usage-error.ts'
import type { Terminal } from '../terminal.ts'
import type { ImportOptions } from './import-options.ts'
import { importWords } from './import-words.ts'

/** A roster tried against a store, and what was said about it. */
export interface Tried {
  readonly roster: Roster
  readonly dry: DryRun
  readonly choices: ImportChoices
}

/** What the journal calls one who acts from the command line. */
export const actor = 'system:command-line'

/** Whether anything has been written to the store. */
export const hasBegun = Effect.gen(function* () {
  const store = yield* Store
  return (yield* store.head()).position > 0
})

/** Begins the ordinary store where nothing has been written to it. */
export const begin = ({ region }: ImportOptions, { now }: Terminal, at: ImportOptions['at']) =>
  beginOrdinary(region.id, actor, { now, today: () => at })

const answersOf = ({ answers }: ImportOptions, roster: Roster): ReadonlyMap<string, PersonId | 'new'> => {
  const keys = new Map(roster.councils.flatMap(({ holdings }) => holdings.map(({ row, person }) => [row, person])))
  return new Map(
    [...answers].flatMap(([row, answer]) => {
      const key = keys.get(row)
      return key === undefined ? [] : [[key, answer as PersonId | 'new'] as const]
    }),
  )
}

/** Reads the rows against the councils of the store that is open, and tries them there. */
export const tryRows = (rows: RosterSheet, options: ImportOptions, seed: string) =>
  Effect.gen(function* () {
    const { region, at, mandate, endGone, ignoreColumns, language } = options
    const basis = yield* importBasis(region, at)
    const councils = basis.councils.filter((own) => mandate === undefined || own.mandate.id === mandate)
    if (mandate !== undefined && councils.length === 0)
      return yield* Effect.die(new UsageError(importWords[language].noCouncil(mandate)))
    const roster = readRoster(rows, { councils, ignoreColumns })
    const choices: ImportChoices = { seed, answers: answersOf(options, roster) }
    const dry = yield* dryRun(region, at, roster, choices)
    if (!endGone || dry.plan.gone.length === 0) return { roster, dry, choices } satisfies Tried
    const end: ReadonlySet<HoldingId> = new Set(dry.plan.gone.map(({ holding }) => holding))
    return {
      roster,
      dry: yield* dryRun(region, at, roster, { ...choices, end }),
      choices: { ...choices, end },
    } satisfies Tried
  })

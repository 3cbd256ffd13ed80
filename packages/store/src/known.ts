import {
  type Coordination,
  type Council,
  knownAt,
  knownOf,
  type KnownUntil,
  type MandateVersions,
  type RecordedEvent,
} from '@samrad/mandate'
import * as Effect from 'effect/Effect'
import type { StoreUnavailable } from './errors.ts'
import type { JournalEntry } from './journal.ts'
import type { Owners } from './scope.ts'
import { mandateStreams } from './step.ts'
import { Store, type StorePort } from './store.ts'

/** Kjent råd: a council as known at a position or an instant, and what it is judged with as known then. */
export interface KnownCouncil {
  readonly council: Council
  /** The version of the council's stream by then. */
  readonly version: number
  /** Every version of its mandate that was adopted by then. */
  readonly mandate: MandateVersions | undefined
  readonly coordination: Coordination | undefined
  /** When each holding was entered, by its id: the instant its first event was written. */
  readonly entered: ReadonlyMap<string, string>
}

const batch = 10_000

const coordinationStream = 'nasjonal/coordination'

/** Everything that was written on a stream by then, in order. */
const entriesOf = (store: StorePort, owners: Owners, stream: string, until: KnownUntil) =>
  Effect.gen(function* () {
    const all: JournalEntry[] = []
    for (let full = true; full;) {
      const after = all.at(-1)?.position ?? 0
      const bound = typeof until === 'number' ? { until } : {}
      const page = yield* store.journal({ owners, stream, after, ...bound, limit: batch })
      all.push(...page)
      full = page.length === batch
    }
    return knownOf(all, until)
  })

const recorded = ({ position, at, type, typeVersion, data }: JournalEntry): RecordedEvent => ({
  position,
  at,
  event: { type, version: typeVersion, data },
})

const holdingIn = ({ data }: JournalEntry): string | undefined =>
  typeof data === 'object' && data !== null && 'holding' in data && typeof data.holding === 'string'
    ? data.holding
    : undefined

/**
 * Reads a council as it was known at a position or an instant (UTC, ISO with milliseconds), folded from the journal;
 * undefined where it was not known yet, or is not to be seen. Valid time is another matter: ask what is read on a day.
 */
export const councilKnownAt = (asked: {
  readonly owners: Owners
  readonly council: string
  readonly until: KnownUntil
}): Effect.Effect<KnownCouncil | undefined, StoreUnavailable, Store> =>
  Effect.gen(function* () {
    const store = yield* Store
    const { owners, council: stream, until } = asked
    const entries = yield* entriesOf(store, owners, stream, until)
    const council = knownAt<'council'>(entries.map(recorded), until)
    if (council === undefined) return undefined
    const shared = owners === 'every' ? owners : [...owners, 'nasjonal']
    const beside = <Kind extends 'mandate' | 'coordination'>(own: string) =>
      Effect.map(entriesOf(store, shared, own, until), (events) => knownAt<Kind>(events.map(recorded), until))
    const adopted = yield* Effect.forEach(mandateStreams(stream, council.mandate), beside<'mandate'>)
    const coordination = yield* beside<'coordination'>(coordinationStream)
    const entered = new Map<string, string>()
    for (const entry of entries) {
      const holding = holdingIn(entry)
      if (holding !== undefined && !entered.has(holding)) entered.set(holding, entry.at)
    }
    const mandate = adopted.find((own) => own !== undefined)
    return { council, version: entries.length, mandate, coordination, entered }
  })

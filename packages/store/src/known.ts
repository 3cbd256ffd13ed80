import {
  type Council,
  isKnown,
  knownAt,
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

/** Kjent råd: a council as known at a position or an instant, and the versions of its mandate that were adopted by then. */
export interface KnownCouncil {
  readonly council: Council
  readonly mandate: MandateVersions | undefined
  /** When each holding was entered, by its id: the instant its first event was written. */
  readonly entered: ReadonlyMap<string, string>
}

const batch = 10_000

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
    return all.filter((entry) => isKnown(entry, until))
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
    const adopted = yield* Effect.forEach(mandateStreams(stream, council.mandate), (own) =>
      Effect.map(entriesOf(store, shared, own, until), (events) => knownAt<'mandate'>(events.map(recorded), until)),
    )
    const entered = new Map<string, string>()
    for (const entry of entries) {
      const holding = holdingIn(entry)
      if (holding !== undefined && !entered.has(holding)) entered.set(holding, entry.at)
    }
    return { council, mandate: adopted.find((own) => own !== undefined), entered }
  })

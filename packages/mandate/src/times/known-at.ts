import type { StreamKind, Streams } from '../acts/act.ts'
import { evolve } from '../acts/acts.ts'
import type { Event } from '../acts/event.ts'

/** Journalført hendelse: an event with its place in the journal, and the instant (UTC, ISO with milliseconds) it was written. */
export interface RecordedEvent {
  readonly position: number
  readonly at: string
  readonly event: Event
}

/** Kjent inntil: known until a position, or until an instant (UTC, ISO with milliseconds); what stands there is included. */
export type KnownUntil = number | string

/** Whether an entry was known by then. */
export const isKnown = ({ position, at }: Pick<RecordedEvent, 'position' | 'at'>, until: KnownUntil): boolean =>
  typeof until === 'number' ? position <= until : at <= until

/**
 * Kjent da: folds one stream to what was known at a position or an instant; undefined where nothing of it was known yet.
 * What was entered later is not in it, also where it was already true then. The entries may come in any order.
 */
export const knownAt = <Kind extends StreamKind>(
  entries: readonly RecordedEvent[],
  until: KnownUntil,
): Streams[Kind] | undefined =>
  entries
    .filter((entry) => isKnown(entry, until))
    .toSorted((a, b) => a.position - b.position)
    .reduce<Streams[Kind] | undefined>((state, { event }) => evolve<Kind>(state, event), undefined)

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

const isKnown = ({ position, at }: Pick<RecordedEvent, 'position' | 'at'>, until: KnownUntil): boolean =>
  typeof until === 'number' ? position <= until : at <= until

/**
 * What of a stream was known by then: its entries in order, up to the last that was. Always a whole beginning of the
 * stream, also where a clock once went back.
 */
export const knownOf = <Entry extends Pick<RecordedEvent, 'position' | 'at'>>(
  entries: readonly Entry[],
  until: KnownUntil,
): readonly Entry[] => {
  const inOrder = entries.toSorted((a, b) => a.position - b.position)
  return inOrder.slice(0, inOrder.findLastIndex((entry) => isKnown(entry, until)) + 1)
}

/**
 * Kjent da: folds one stream to what was known at a position or an instant; undefined where nothing of it was known yet.
 * What was entered later is not in it, also where it was already true then. The entries may come in any order.
 */
export const knownAt = <Kind extends StreamKind>(
  entries: readonly RecordedEvent[],
  until: KnownUntil,
): Streams[Kind] | undefined =>
  knownOf(entries, until).reduce<Streams[Kind] | undefined>((state, { event }) => evolve<Kind>(state, event), undefined)

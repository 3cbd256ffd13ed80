import type { JournalEntry } from './journal.ts'
import type { LookupKey } from './lookup.ts'

/** Folding: how the events of one kind of stream become its state, given by the caller. */
export interface Fold {
  /** The shape the state has today. */
  readonly shape: number
  readonly evolve: (state: unknown, event: JournalEntry) => unknown
}

/** Folding, and the keys the document is then found by; without `lookup` it keeps those it has. */
export interface Projection extends Fold {
  readonly lookup?: (state: unknown, stream: string) => readonly LookupKey[]
}

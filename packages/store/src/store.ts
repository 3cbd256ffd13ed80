import * as Context from 'effect/Context'
import type * as Effect from 'effect/Effect'
import type { Append, Appended, Repeated } from './append.ts'
import type { ActIdReused, KeyTaken, StoreUnavailable, VersionConflict } from './errors.ts'
import type { Outbox } from './outbox.ts'
import type { Reads } from './read.ts'
import type { Rebuild } from './rebuild.ts'
import type { Verify } from './verify.ts'

/**
 * Lageret: one journal and the documents folded from it, on SQLite or PostgreSQL.
 * It knows nothing of councils: events, states and answers are JSON values that the caller decodes.
 */
export interface StorePort extends Reads, Outbox {
  /** Writes everything an act leads to in one transaction, or nothing of it. */
  readonly append: (
    append: Append,
  ) => Effect.Effect<Appended | Repeated, ActIdReused | VersionConflict | KeyTaken | StoreUnavailable>
  /** Whether an act was done before, asked before anything is decided: the first answer, or undefined. */
  readonly recall: (act: Append['act']) => Effect.Effect<Repeated | undefined, ActIdReused | StoreUnavailable>
  /**
   * Blinds words that a document must be found by: HMAC-SHA-256 with the store's own key, as 64 hexadecimal digits.
   * So the lookup table tells nobody an e-mail address, nor can one be tried without the key.
   */
  readonly blind: (words: string) => string
  readonly verify: Verify
  readonly rebuild: Rebuild
}

/** The store, as a service. */
export class Store extends Context.Service<Store, StorePort>()('@samrad/store/Store') {}

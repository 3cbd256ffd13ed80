import type { Owner } from '@samrad/mandate'
import type { Store, StoreKind } from '@samrad/store'
import type * as Effect from 'effect/Effect'
import type { Clock } from '../clock/clock.ts'

/** Verden: what the routes have besides the domain: the clock and the store that is at work. */
export interface World extends Clock {
  readonly place: () => StoreKind
  /** Runs work on the store; rejects with the error itself. A client that leaves interrupts it through `signal`. */
  readonly run: <A, E>(work: Effect.Effect<A, E, Store>, signal?: AbortSignal) => Promise<A>
  /** The name of the account that the journal calls so; nothing where it is not known, as for the system itself. */
  readonly nameOf: (actor: string) => Promise<string | undefined>
  /** Ends the demo and begins the ordinary store, empty of people. Does nothing where it has begun. */
  readonly beginOrdinary: (owner: Owner, actor: string) => Promise<void>
}

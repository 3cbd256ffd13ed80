import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import * as ManagedRuntime from 'effect/ManagedRuntime'
import { SqlClient } from 'effect/sql/SqlClient'
import { engine, over, type Place } from '../open.ts'
import { Store } from '../store.ts'

/** Gives an empty place of the engine under test. */
export type Fresh = () => Promise<Place>

/** A store with its SQL client beside it, for tests that tamper. */
export const opened = async (place: Place) => {
  const runtime = ManagedRuntime.make(Layer.provideMerge(over, engine(place)))
  const [store, sql] = await runtime.runPromise(
    Effect.gen(function* () {
      return [yield* Store, yield* SqlClient] as const
    }),
  )
  return { store, sql, close: () => runtime.dispose() }
}

/** An open store under test. */
export type Opened = Awaited<ReturnType<typeof opened>>

/** Runs to a value. */
export const run = <A, E>(effect: Effect.Effect<A, E>): Promise<A> => Effect.runPromise(effect)

/** Runs to the failure it must end in. */
export const failure = <A, E>(effect: Effect.Effect<A, E>): Promise<E> => Effect.runPromise(Effect.flip(effect))

import { existsSync } from 'node:fs'
import { open, type Place, type Store } from '@samrad/store'
import * as Cause from 'effect/Cause'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'

/** Runs work on a store that is open for that work only; rejects with the error itself. */
export const onStore = async <A, E>(place: Place, work: Effect.Effect<A, E, Store>): Promise<A> => {
  const exit = await Effect.runPromiseExit(Effect.provide(work, open(place)))
  if (Exit.isSuccess(exit)) return exit.value
  throw Cause.squash(exit.cause)
}

/** Whether there is anything to open: a file that is not there is never made by looking. */
export const isThere = (place: Place): boolean => place.url !== undefined || existsSync(place.file)

/** Whether the error has this tag. */
export const isTagged = (error: unknown, tag: string): boolean =>
  typeof error === 'object' && error !== null && '_tag' in error && error._tag === tag

import { existsSync } from 'node:fs'
import { open, type Place, Store, storePlace, type StoreKind } from '@samrad/store'
import * as Cause from 'effect/Cause'
import * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import * as ManagedRuntime from 'effect/ManagedRuntime'

/** Runs work on one store; rejects with the error itself. */
export type Run = <A, E>(work: Effect.Effect<A, E, Store>, signal?: AbortSignal) => Promise<A>

/** Lagrene: the demo's store and the ordinary one, of which one is open and at work. */
export interface Stores {
  readonly place: () => StoreKind
  readonly run: Run
  /** Opens the ordinary store, lets `begin` fill it, and from then on works on it. The demo is closed and left as it is. */
  readonly switchToOrdinary: (begin: (run: Run) => Promise<void>) => Promise<void>
  readonly close: () => Promise<void>
}

interface Opened {
  readonly run: Run
  readonly close: () => Promise<void>
}

const opened = (place: Place): Opened => {
  const runtime = ManagedRuntime.make(open(place))
  return {
    run: async (work, signal) => {
      const exit = await runtime.runPromiseExit(work, signal ? { signal } : undefined)
      if (Exit.isSuccess(exit)) return exit.value
      throw Cause.squash(exit.cause)
    },
    close: () => runtime.dispose(),
  }
}

const hasBegun = async (store: Opened): Promise<boolean> =>
  (await store.run(Effect.flatMap(Store, ({ head }) => head()))).position > 0

/** The ordinary store where it has begun; undefined, and nothing left behind, where it has not. */
const begun = async (place: Place): Promise<Opened | undefined> => {
  if (place.url === undefined && !existsSync(place.file)) return undefined
  const store = opened(place)
  if (await hasBegun(store)) return store
  await store.close()
  return undefined
}

/**
 * Opens the store that is at work: the ordinary one from when it has begun, until then the demo. Nothing else remembers
 * which: the ordinary store begins in one transaction, or not at all.
 */
export const openStores = async (data: string, url?: string): Promise<Stores> => {
  const ordinary = await begun(storePlace('ordinary', data, url))
  let kind: StoreKind = ordinary === undefined ? 'demo' : 'ordinary'
  let active = ordinary ?? opened(storePlace('demo', data, url))
  let switching: Promise<void> | undefined
  const change = async (begin: (run: Run) => Promise<void>): Promise<void> => {
    const next = opened(storePlace('ordinary', data, url))
    try {
      await begin(next.run)
    } catch (error) {
      await next.close()
      throw error
    }
    const demo = active
    kind = 'ordinary'
    active = next
    await demo.close()
  }
  return {
    place: () => kind,
    run: (work, signal) => active.run(work, signal),
    switchToOrdinary: async (begin) => {
      if (kind === 'ordinary') return
      switching ??= change(begin).finally(() => {
        switching = undefined
      })
      await switching
    },
    close: () => active.close(),
  }
}

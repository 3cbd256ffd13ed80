import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { open, type Place, type Store } from '@samrad/store'
import * as Cause from 'effect/Cause'
import type * as Effect from 'effect/Effect'
import * as Exit from 'effect/Exit'
import * as ManagedRuntime from 'effect/ManagedRuntime'
import type { PlaceKind } from '../http/world.ts'

/** Runs work on one store; rejects with the error itself. */
export type Run = <A, E>(work: Effect.Effect<A, E, Store>, signal?: AbortSignal) => Promise<A>

/** Lagrene: the demo's store and the ordinary one, of which one is open and at work. */
export interface Stores {
  readonly place: () => PlaceKind
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

const stateFile = (data: string): string => join(data, 'active-store')

const readState = (data: string): PlaceKind => {
  try {
    return readFileSync(stateFile(data), 'utf8').trim() === 'ordinary' ? 'ordinary' : 'demo'
  } catch {
    return 'demo'
  }
}

const writeState = (data: string, kind: PlaceKind): void => {
  writeFileSync(`${stateFile(data)}.new`, `${kind}\n`)
  renameSync(`${stateFile(data)}.new`, stateFile(data))
}

/** Where each store lies. PostgreSQL keeps the ordinary one where its address is given; the demo is always a file. */
const placeOf = (kind: PlaceKind, data: string, url: string | undefined): Place =>
  kind === 'ordinary' && url !== undefined
    ? { url }
    : { file: join(data, kind === 'demo' ? 'demo' : 'samrad', 'samrad.sqlite') }

/** Opens the store that the data folder says is at work; the demo where nothing says otherwise. */
export const openStores = (data: string, url?: string): Stores => {
  mkdirSync(data, { recursive: true })
  let kind = readState(data)
  let active = opened(placeOf(kind, data, url))
  return {
    place: () => kind,
    run: (work, signal) => active.run(work, signal),
    switchToOrdinary: async (begin) => {
      if (kind === 'ordinary') return
      const next = opened(placeOf('ordinary', data, url))
      try {
        await begin(next.run)
      } catch (error) {
        await next.close()
        throw error
      }
      writeState(data, 'ordinary')
      const demo = active
      kind = 'ordinary'
      active = next
      await demo.close()
    },
    close: () => active.close(),
  }
}

import {
  acts,
  type IsoDate,
  mandateOn,
  type MandateVersions,
  type Refusal,
  type Region,
  type StreamKind,
} from '@samrad/mandate'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import type { Write } from './append.ts'
import { VersionConflict } from './errors.ts'
import type { Document } from './read.ts'
import type { Owners } from './scope.ts'
import type { SealedRow } from './sealing.ts'
import { mandateNamed, mandateStreams, ownerOf, type Slot, type Step, streamOf, take, writeOf } from './step.ts'
import { Store, type StorePort } from './store.ts'

/** What is asked: one or several acts that are done together or not at all. */
export interface Plan {
  readonly steps: readonly Step[]
  /** Whose streams the one who asks may read and write. */
  readonly owners: Owners
  /** Who owns the persons that are registered. */
  readonly owner: string
  /** Today in Europe/Oslo. */
  readonly today: IsoDate
  readonly regions: readonly Region[]
  /** The versions that the one who asks has seen, by stream; 0: not there. */
  readonly expected?: Readonly<Record<string, number>>
}

/** What the steps would lead to, in full. With any refusal in it, nothing is to be written. */
export interface Planned {
  readonly refusals: readonly { readonly step: number; readonly refusal: Refusal }[]
  readonly writes: readonly Write[]
  readonly sealed: readonly SealedRow[]
  /** The version of every stream that the steps stand on, before them. */
  readonly seen: Readonly<Record<string, number>>
}

/** The act would write a stream that belongs to someone else. */
export class OutsideOwners extends Data.TaggedError('OutsideOwners')<{
  readonly stream: string
  readonly owner: string
}> {}

const slotsOf = (plan: Plan, documents: readonly Document[]): ReadonlyMap<string, Slot> => {
  const stored = new Map(documents.map((document) => [document.stream, document]))
  const slot = (stream: string, kind: StreamKind): readonly [string, Slot] => {
    const document = stored.get(stream)
    const owner = document?.owner ?? ownerOf(kind, stream, plan.owner)
    const state = document?.state as Slot['state']
    return [stream, { stream, kind, owner, expected: document?.version ?? 0, state, events: [], lookup: [] }]
  }
  return new Map([
    ...documents.map(({ stream, kind }) => slot(stream, kind as StreamKind)),
    ...plan.steps.map((step) => slot(streamOf(step), acts[step.act].act.kind)),
  ])
}

const loaded = (store: StorePort, plan: Plan) =>
  Effect.gen(function* () {
    const streams = [...plan.steps.map(streamOf), ...Object.keys(plan.expected ?? {})]
    const own = yield* store.load({ owners: plan.owners, streams })
    const states = new Map(own.map(({ stream, state }) => [stream, state as Slot['state']]))
    const mandates = plan.steps.flatMap((step) => {
      const mandate = acts[step.act].act.kind === 'council' ? mandateNamed(step, states.get(streamOf(step))) : undefined
      return mandate === undefined
        ? []
        : mandateStreams(streamOf(step), mandate).filter((stream) => !states.has(stream))
    })
    const owners = plan.owners === 'every' ? plan.owners : [...plan.owners, 'nasjonal']
    return [...own, ...(yield* store.load({ owners, streams: mandates }))]
  })

/**
 * Plan: what the steps would lead to, one after the other, without writing anything: the dry run of an act or an import.
 * Every step is tried, so that all refusals come at once. A stream that was read is asserted, so that what judged still stands.
 */
export const plan = (asked: Plan) =>
  Effect.gen(function* () {
    const store = yield* Store
    const slots = slotsOf(asked, yield* loaded(store, asked))
    for (const [stream, expected] of Object.entries(asked.expected ?? {})) {
      const actual = slots.get(stream)?.expected ?? 0
      if (actual !== expected) return yield* new VersionConflict({ stream, expected, actual })
    }
    const refusals: { readonly step: number; readonly refusal: Refusal }[] = []
    const sealed: SealedRow[] = []
    for (const [index, step] of asked.steps.entries()) {
      const slot = slots.get(streamOf(step))
      if (slot === undefined) continue
      if (asked.owners !== 'every' && !asked.owners.includes(slot.owner))
        return yield* new OutsideOwners({ stream: slot.stream, owner: slot.owner })
      const named = slot.kind === 'council' ? mandateNamed(step, slot.state) : undefined
      const candidates = named === undefined ? [] : mandateStreams(slot.stream, named)
      const mandate = candidates
        .map((stream) => mandateOn(slots.get(stream)?.state as MandateVersions | undefined, asked.today))
        .find((each) => each !== undefined)
      const taken = take(store, step, slot, { at: asked.today, regions: asked.regions, ...(mandate && { mandate }) })
      if ('reason' in taken) refusals.push({ step: index, refusal: taken })
      else sealed.push(...taken)
    }
    const standing = [...slots.values()].filter((slot) => slot.events.length > 0 || slot.expected > 0)
    const seen = Object.fromEntries([...slots.values()].map((slot) => [slot.stream, slot.expected]))
    return { refusals, sealed, seen, writes: standing.map(writeOf) } satisfies Planned
  })

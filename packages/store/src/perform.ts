import type { Refusal } from '@samrad/mandate'
import * as Effect from 'effect/Effect'
import type { Append } from './append.ts'
import type { Message } from './outbox.ts'
import { plan, type Plan, type Planned } from './plan.ts'
import { Store } from './store.ts'

/** What is asked, by whom, and when; `act` is the client's id with the digest of the request's body. */
export interface Performance extends Plan {
  readonly act: Append['act']
  readonly actor: string
  /** UTC instant, ISO. */
  readonly at: string
  readonly outbox?: readonly Message[]
}

/** What happened, by stream and version, and where every written stream now stands. Holds no words: it is kept for repetitions. */
export interface Outcome {
  readonly events: readonly { readonly stream: string; readonly version: number; readonly type: string }[]
  readonly versions: Readonly<Record<string, number>>
}

/** Done now or before, or refused with the reasons of every step that was. */
export type Performed =
  | { readonly _tag: 'Done'; readonly repeated: boolean; readonly outcome: Outcome }
  | { readonly _tag: 'Refused'; readonly refusals: readonly { readonly step: number; readonly refusal: Refusal }[] }

const outcomeOf = ({ writes }: Planned): Outcome => ({
  events: writes.flatMap(({ stream, expected, events }) =>
    events.map(({ type }, index) => ({ stream, version: expected + index + 1, type })),
  ),
  versions: Object.fromEntries(writes.map(({ stream, expected, events }) => [stream, expected + events.length])),
})

const once = (asked: Performance) =>
  Effect.gen(function* () {
    const store = yield* Store
    const planned = yield* plan(asked)
    if (planned.refusals.length > 0) return { _tag: 'Refused', refusals: planned.refusals } satisfies Performed
    const outcome = outcomeOf(planned)
    const { act, actor, at, outbox = [] } = asked
    const { writes, sealed } = planned
    const appended = yield* store.append({ act, actor, at, writes, sealed, outbox, answer: outcome })
    return appended._tag === 'Repeated'
      ? ({ _tag: 'Done', repeated: true, outcome: appended.answer as Outcome } satisfies Performed)
      : ({ _tag: 'Done', repeated: false, outcome } satisfies Performed)
  })

/**
 * Gjennomføring: the way through. Asks first whether the act was done before, then seals, loads, decides, folds and appends in one
 * transaction. A conflict on a stream whose version was not named in `expected` is decided anew; a named one is the caller's.
 */
export const perform = (asked: Performance) =>
  Effect.gen(function* () {
    const store = yield* Store
    const before = yield* store.recall(asked.act)
    if (before !== undefined)
      return { _tag: 'Done', repeated: true, outcome: before.answer as Outcome } satisfies Performed
    return yield* once(asked).pipe(
      Effect.retry({
        times: 50,
        while: (error) => error._tag === 'VersionConflict' && asked.expected?.[error.stream] === undefined,
      }),
    )
  })

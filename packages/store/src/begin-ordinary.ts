import {
  acts,
  type ActName,
  type IsoDate,
  type Mandate,
  judgesFrom,
  nationalMandates,
  type Owner,
  regionalMandates,
  regions,
} from '@samrad/mandate'
import * as Effect from 'effect/Effect'
import * as Schema from 'effect/Schema'
import { digestOf } from './canonical.ts'
import { derivedId } from './derived-id.ts'
import { perform } from './perform.ts'
import type { Step } from './step.ts'
import { Store } from './store.ts'

const step = (act: ActName, input: unknown): Step => {
  const schema: Schema.ConstraintDecoder<unknown> = acts[act].act.input
  return { act, input: Schema.decodeUnknownSync(schema)(input) } as Step
}

const adopted = (owner: string, mandate: Mandate, on: string): Step =>
  step('adopt-mandate-version', { owner, mandate, digest: digestOf(mandate), on })

const established = (owner: string, { id, kind, specialty }: Mandate, on: string): Step =>
  step('establish-council', {
    council: `${owner}/${id}`,
    kind,
    mandate: id,
    ...(specialty !== undefined && { specialty }),
    on,
  })

const earlier = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)

/**
 * Ordinær start: the mandates that ship with the library are adopted for the region and the country, and a council is
 * established under each from the day it judges, without a single person; in one transaction. A store that has begun is left as it is.
 */
export const beginOrdinary = (
  owner: Owner,
  actor: string,
  { now, today }: { readonly now: () => string; readonly today: () => IsoDate },
) =>
  Effect.gen(function* () {
    const store = yield* Store
    const { position } = yield* store.head()
    if (position > 0) return
    const on = today()
    const given = [
      ...regionalMandates.map((mandate) => [owner, mandate] as const),
      ...nationalMandates.map((mandate) => ['nasjonal', mandate] as const),
    ]
    const steps = [
      ...given.map(([of, mandate]) => adopted(of, mandate, on)),
      ...given.map(([of, mandate]) => established(of, mandate, earlier(judgesFrom({ mandate, on }), on))),
    ]
    const performed = yield* perform({
      act: { id: derivedId('begin-ordinary', owner), digest: digestOf(steps) },
      actor,
      at: now(),
      today: on,
      owner,
      owners: [owner, 'nasjonal'],
      regions: Object.values(regions),
      steps,
    })
    if (performed._tag === 'Refused')
      return yield* Effect.die(
        new Error(`the ordinary store could not begin: ${performed.refusals[0]?.refusal.reason}`),
      )
  })

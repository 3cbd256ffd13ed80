import {
  type HoldingId,
  type Plan as ImportPlan,
  type PersonId,
  planImport,
  type Refusal,
  type Roster,
} from '@samrad/mandate'
import * as Effect from 'effect/Effect'
import { canonical, digestOf } from './canonical.ts'
import { derivedId } from './derived-id.ts'
import { VersionConflict } from './errors.ts'
import { importBasis, type ImportBasis } from './import-basis.ts'
import { perform, type Performance } from './perform.ts'
import { plan, type Plan } from './plan.ts'
import { mandateStreams, type Step } from './step.ts'
import { Store } from './store.ts'

/** What a person has said about a roster: who is who, and which of the gone are to end. `seed` makes the new ids. */
export interface ImportChoices {
  readonly seed: string
  readonly answers?: ReadonlyMap<string, PersonId | 'new'>
  readonly end?: ReadonlySet<HoldingId>
}

/** Prøvekjøring: what bringing a roster in would do. `steps` are none while anything is open. */
export interface DryRun {
  readonly basis: ImportBasis
  readonly plan: ImportPlan
  readonly steps: readonly Step[]
  /** Why the acts would be refused, each with its step. */
  readonly refusals: readonly { readonly step: Step; readonly refusal: Refusal }[]
  /** The versions of every stream it stands on. */
  readonly seen: Readonly<Record<string, number>>
}

/** A council that is new is established under a mandate; one that nobody has adopted is adopted as shipped. */
const adoptions = ({ region, at, versions }: ImportBasis, { acts }: ImportPlan, roster: Roster): readonly Step[] => {
  const founded = new Set(acts.flatMap(({ act, input }) => (act === 'establish-council' ? [input.council] : [])))
  return roster.councils.flatMap(({ council: { id, mandate } }): readonly Step[] =>
    founded.has(id) && !mandateStreams(id, mandate.id).some((stream) => versions.has(stream))
      ? [
          {
            act: 'adopt-mandate-version',
            input: { owner: region.id, mandate, digest: digestOf(mandate), on: at },
          },
        ]
      : [],
  )
}

const planned = (basis: ImportBasis, roster: Roster, choices: ImportChoices) => {
  const result = planImport({
    roster,
    councils: basis.documents,
    people: basis.people,
    at: basis.at,
    open: ({ ref }) => basis.words.get(ref) ?? undefined,
    idFor: (key) => derivedId(choices.seed, key),
    ...(choices.answers && { answers: choices.answers }),
    ...(choices.end && { end: choices.end }),
  })
  return { plan: result, steps: [...adoptions(basis, result, roster), ...result.acts] satisfies readonly Step[] }
}

const seenBy = ({ versions }: ImportBasis, roster: Roster, { rows, gone }: ImportPlan): DryRun['seen'] => {
  const streams = [
    ...roster.councils.flatMap(({ council: { id, mandate } }) => [id, ...mandateStreams(id, mandate.id)]),
    ...[...rows, ...gone].map(({ person }) => `person/${person}`),
  ]
  return Object.fromEntries(streams.map((stream) => [stream, versions.get(stream) ?? 0]))
}

const asPlan = ({ region, at }: ImportBasis, steps: readonly Step[]): Plan => ({
  steps,
  owners: [region.id, 'nasjonal'],
  owner: region.id,
  today: at,
  regions: [region],
})

/** Prøver en roster mot lageret: reads the store, plans, and lets every act be decided. Nothing is written. */
export const dryRun = (region: ImportBasis['region'], at: ImportBasis['at'], roster: Roster, choices: ImportChoices) =>
  Effect.gen(function* () {
    const basis = yield* importBasis(region, at)
    const { plan: result, steps } = planned(basis, roster, choices)
    const tried = steps.length > 0 ? yield* plan(asPlan(basis, steps)) : { refusals: [] }
    const refusals = tried.refusals.flatMap(({ step, refusal }) => {
      const own = steps[step]
      return own ? [{ step: own, refusal }] : []
    })
    return { basis, plan: result, steps, refusals, seen: seenBy(basis, roster, result) } satisfies DryRun
  })

/**
 * Bringer rosteren inn: does the steps of a dry run in one transaction, if the store still is as the dry run saw it.
 * Refused, as `VersionConflict`: a council, a mandate or a person it stands on has changed, or the file would now come
 * to something else. The same act again is answered as the first time.
 */
export const commitImport = (
  seen: DryRun,
  roster: Roster,
  choices: ImportChoices,
  by: Pick<Performance, 'act' | 'actor' | 'at'>,
) =>
  Effect.gen(function* () {
    const { region, at } = seen.basis
    const asked = { ...asPlan(seen.basis, seen.steps), ...by, expected: seen.seen }
    const store = yield* Store
    if ((yield* store.recall(by.act)) !== undefined) return yield* perform(asked)
    const basis = yield* importBasis(region, at)
    for (const [stream, expected] of Object.entries(seen.seen)) {
      const actual = basis.versions.get(stream) ?? 0
      if (actual !== expected) return yield* new VersionConflict({ stream, expected, actual })
    }
    if (canonical(planned(basis, roster, choices).steps) !== canonical(seen.steps))
      return yield* new VersionConflict({ stream: region.id, expected: 0, actual: 0 })
    return yield* perform(asked)
  })

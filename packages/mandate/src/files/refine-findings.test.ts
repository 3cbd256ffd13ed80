import fc from 'fast-check'
import { expect, test } from 'vitest'
import { tka } from '../mandates/national.ts'
import { regions } from '../mandates/regions/regions.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { anyCouncil, day } from '../proof/arbitrary.fixture.ts'
import { rulesById } from '../rules/catalogue.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Council } from '../vocabulary/council.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { RefinementStep } from '../vocabulary/refinement.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import { anyRefinement } from './mandates.fixture.ts'
import { refine } from './refine.ts'

const found = (mandate: Mandate, council: Council, at: IsoDate): readonly string[] =>
  evaluate(mandate, { council, regions: [regions['helse-soer-oest']], coordination: { periods: [] } }, { at }).map(
    ({ rule, norm, subject, answer }) => `${rule} ${norm} ${subject.id} ${answer}`,
  )

const seatsOf = ({ composition }: Mandate): readonly SeatRequirement[] =>
  composition.kind === 'notAtHand' ? [] : composition.requirements

/** A seat that the same people would fill as one of the mandate's own, in their own role or another. */
const rival = (mandate: Mandate): fc.Arbitrary<RefinementStep> =>
  fc
    .tuple(fc.constantFrom(...seatsOf(mandate)), fc.constantFrom(...seatsOf(mandate)), fc.boolean())
    .map(([own, { role }, others]): RefinementStep => {
      const { alsoBy = [], ...rest } = own
      const also = { alsoBy: [role, own.role, ...alsoBy] }
      return { step: 'add-seat', requirement: { ...rest, id: 'rival', ...(others ? { ...also, role } : {}) } }
    })

/** Samordningsrådet with the options whose limits the facts here can be judged by. */
const optioned: Mandate = {
  ...samordningsraadet,
  rules: [
    ...samordningsraadet.rules,
    { rule: 'composition/lis-has-seat', limits: { lisSeats: 1 } },
    { rule: 'composition/term-has-an-end', limits: { years: 4, warnDays: 30 } },
  ],
}

/** A limit that a mandate sets, made stricter as far as the rule lets it. */
const stricter = ({ rules }: Mandate): fc.Arbitrary<RefinementStep> =>
  fc
    .constantFrom(
      ...rules.flatMap(({ rule, limits = {} }) =>
        Object.entries(limits).flatMap(([limit, from]) => {
          const { least, most, stricter: way } = rulesById.get(rule)?.limits?.[limit] ?? { least: from, most: from }
          return way === undefined
            ? []
            : [{ rule, limit, least: way === 'more' ? from + 1 : least, most: way === 'more' ? most : from - 1 }]
        }),
      ),
    )
    .chain(({ rule, limit, least, most }) =>
      fc.integer({ min: least, max: most }).map((to): RefinementStep => ({ step: 'set-limit', rule, limit, to })),
    )

test('what a mandate finds is still found when a region has added rules, options and seats, and made limits stricter', () => {
  const pair = fc.constantFrom(samordningsraadet, optioned, tka).chain((mandate) =>
    fc
      .tuple(
        anyRefinement(mandate.id),
        fc.option(mandate === optioned ? fc.oneof(rival(mandate), stricter(mandate)) : rival(mandate), {
          nil: undefined,
        }),
      )
      .map(([by, seat]) => [mandate, seat ? { ...by, steps: [seat, ...by.steps] } : by] as const),
  )
  const seen = { before: 0, stricter: 0 }
  fc.assert(
    fc.property(pair, anyCouncil, day, ([mandate, by], council, at) => {
      const steps = by.steps.filter(
        (step) => step.step === 'add-rule' || step.step === 'add-seat' || (step.step === 'set-limit' && !step.laxer),
      )
      const { mandate: refined } = refine(mandate, { ...by, steps })
      fc.pre(refined !== undefined)
      const after = new Set(found(refined, council, at))
      const before = found(mandate, council, at)
      seen.before += before.length
      seen.stricter += steps.filter(({ step }) => step === 'set-limit').length
      expect(before.filter((finding) => !after.has(finding))).toEqual([])
    }),
    { numRuns: 500 },
  )
  expect(seen.before).toBeGreaterThan(1000)
  expect(seen.stricter).toBeGreaterThan(20)
})

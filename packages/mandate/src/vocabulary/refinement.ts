import * as Schema from 'effect/Schema'
import { Label, Labels } from './label.ts'
import { Owner } from './region.ts'
import { RuleId } from './rule-id.ts'
import { SeatRequirement } from './seat.ts'
import { Slug } from './slug.ts'

/** Grense: a whole number that a mandate sets for a rule: a count, or days, months or years as the rule's words say. From 0. */
export const LimitValue = Schema.Finite.check(
  Schema.makeFilter(
    (value: number) => (Number.isSafeInteger(value) && value >= 0 && !Object.is(value, -0)) || 'limit',
    {
      toJsonSchema: () => ({ type: 'integer', minimum: 0 }),
    },
  ),
)

/** Grenser: the numbers that a mandate sets for a rule, by name. A rule without limits has none, never an empty list. */
export const Limits = Schema.Record(Schema.String, LimitValue).check(Schema.isMinProperties(1, { message: 'empty' }))
export type Limits = typeof Limits.Type

/** Lempeligere: stated where a step asks less than the mandate does, with the reason. */
const laxer = Schema.optionalKey(Schema.Struct({ reason: Labels }))

/**
 * Tilpasningssteg: the one thing that a step refines, by value. A limit is set anew; a seat is added or taken away; a rule,
 * also one that the documents are silent about, is added with its limits or taken away; a composition that is not at hand
 * is read, marked as a reading.
 */
export const RefinementStep = Schema.Union([
  Schema.Struct({ step: Schema.Literal('set-limit'), rule: RuleId, limit: Label, to: LimitValue, laxer }),
  Schema.Struct({ step: Schema.Literal('add-rule'), rule: RuleId, limits: Schema.optionalKey(Limits) }),
  Schema.Struct({ step: Schema.Literal('remove-rule'), rule: RuleId, laxer }),
  Schema.Struct({ step: Schema.Literal('add-seat'), requirement: SeatRequirement }),
  Schema.Struct({ step: Schema.Literal('remove-seat'), requirement: Slug, laxer }),
  Schema.Struct({
    step: Schema.Literal('read-composition'),
    requirements: Schema.Array(SeatRequirement),
    mark: Labels,
  }),
])
export type RefinementStep = typeof RefinementStep.Type

/** Regional tilpasning: what one region refines in one mandate, and what the refined version is called. */
export const Refinement = Schema.Struct({
  region: Owner,
  mandate: Slug,
  version: Label,
  steps: Schema.Array(RefinementStep).check(Schema.isMinLength(1, { message: 'empty' })),
})
export type Refinement = typeof Refinement.Type

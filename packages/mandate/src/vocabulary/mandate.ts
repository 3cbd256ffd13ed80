import * as Schema from 'effect/Schema'
import { CouncilKind, CouncilLevel } from './council-kind.ts'
import { IsoDate } from './iso-date.ts'
import { Label, Labels } from './label.ts'
import { Limits, Refinement } from './refinement.ts'
import { RuleId } from './rule-id.ts'
import { SeatRequirement } from './seat.ts'
import { Slug } from './slug.ts'

/**
 * Sammensetning: who sits. `stated` by the adopted document; `notAtHand` where we do not have its text; `reading` where a
 * region has said what it goes by meanwhile, which is marked as such wherever it is shown.
 */
export const Composition = Schema.Union([
  Schema.Struct({ kind: Schema.Literal('stated'), requirements: Schema.Array(SeatRequirement) }),
  Schema.Struct({ kind: Schema.Literal('notAtHand') }),
  Schema.Struct({ kind: Schema.Literal('reading'), requirements: Schema.Array(SeatRequirement), mark: Labels }),
])
export type Composition = typeof Composition.Type

/** Vedtakelse: one body's adoption of the mandate; the day is null until it is known (N002, N003). */
export const Adoption = Schema.Struct({ by: Labels, on: Schema.NullOr(IsoDate) })
export type Adoption = typeof Adoption.Type

/** Mandat: a value that says who sits, how often they meet, and which rules answer for it, from which adopted document. */
export const Mandate = Schema.Struct({
  id: Slug,
  version: Label,
  kind: CouncilKind,
  level: CouncilLevel,
  /** For a specialty council, the specialty; for FIM and FKI the specialties follow from their shared part. */
  specialty: Schema.optionalKey(Slug),
  name: Labels,
  shortName: Labels,
  /** The document whose words the mandate is; `A` or `B` in the register of sources. */
  source: Label,
  adoptions: Schema.Array(Adoption),
  /** Ikrafttredelse: null where the document does not state it. */
  inForce: Schema.NullOr(IsoDate),
  composition: Composition,
  /** The rules that judge a council under this mandate, with the limits that the mandate sets. */
  rules: Schema.Array(Schema.Struct({ rule: RuleId, limits: Schema.optionalKey(Limits) })),
  /** What regions have refined in the adopted text, in the order it was done; each step that asks less says why. */
  refinedBy: Schema.optionalKey(Schema.Array(Refinement).check(Schema.isMinLength(1, { message: 'empty' }))),
})
export type Mandate = typeof Mandate.Type

/** Whether every adoption that the mandate needs has its day, and that day has come (N003). */
export const fullyAdopted = (mandate: Mandate, day: IsoDate): boolean =>
  mandate.adoptions.length > 0 && mandate.adoptions.every((adoption) => adoption.on !== null && adoption.on <= day)

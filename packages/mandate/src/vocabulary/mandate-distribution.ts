import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { Mandate } from './mandate.ts'
import { OrgNumber } from './org-number.ts'
import { Slug } from './slug.ts'

/**
 * Utsending av mandatet: one version sent to an institution's line, and the day the line acknowledged that it is known
 * among those who work with specialist training there (N019).
 */
export const MandateDistribution = Schema.Struct({
  mandate: Slug,
  version: Mandate.fields.version,
  institution: OrgNumber,
  sent: IsoDate,
  acknowledged: Schema.optionalKey(IsoDate),
})
export type MandateDistribution = typeof MandateDistribution.Type

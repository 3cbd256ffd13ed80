import * as Schema from 'effect/Schema'
import { HoldingId } from './holding.ts'
import { IsoDate } from './iso-date.ts'
import { OrgNumber } from './org-number.ts'
import { Uuid } from './uuid.ts'

/** Uttalelsens id: made outside the domain. */
export const StatementId = Uuid.pipe(Schema.brand('StatementId'))
export type StatementId = typeof StatementId.Type

/**
 * Uttalelse: a representative's statement on an institution's application for approval (N107, spesialistforskriften § 20).
 * `impartial` is the day the giver declared to be impartial in the case, where that has been declared.
 */
export const Statement = Schema.Struct({
  id: StatementId,
  applicant: OrgNumber,
  by: HoldingId,
  given: IsoDate,
  impartial: Schema.optionalKey(IsoDate),
})
export type Statement = typeof Statement.Type

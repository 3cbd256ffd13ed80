import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { Sealed } from './sealed.ts'

/** Forankring: who in the institution's line endorsed the holding, and when (N035). Either may be missing in what was recorded. */
export const Endorsement = Schema.Struct({ by: Schema.optionalKey(Sealed), on: Schema.optionalKey(IsoDate) })
export type Endorsement = typeof Endorsement.Type

/** Whether the endorsement names someone and a day, and that day has come. */
export const isEndorsed = (endorsement: Endorsement | undefined, day: IsoDate): boolean =>
  endorsement?.by !== undefined && endorsement.on !== undefined && endorsement.on <= day

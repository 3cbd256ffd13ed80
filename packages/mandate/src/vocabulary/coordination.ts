import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { Owner } from './region.ts'

/** Koordineringsperiode: the days one region's training centre coordinates the four (N124, N125). */
export const CoordinationPeriod = Schema.Struct({ region: Owner, from: IsoDate, to: Schema.optionalKey(IsoDate) })
export type CoordinationPeriod = typeof CoordinationPeriod.Type

/** Nasjonal koordinering: which region coordinated when. Days before the first entry are not known. */
export const Coordination = Schema.Struct({ periods: Schema.Array(CoordinationPeriod) })
export type Coordination = typeof Coordination.Type

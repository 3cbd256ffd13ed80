import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { NormNumber } from './norm-id.ts'
import { Sealed } from './sealed.ts'

/** Avvik fra en hovedregel: the recorded reason for not following a norm of force *rule* in a year. */
export const Deviation = Schema.Struct({ norm: NormNumber, year: Schema.Int, reason: Sealed, on: IsoDate })
export type Deviation = typeof Deviation.Type

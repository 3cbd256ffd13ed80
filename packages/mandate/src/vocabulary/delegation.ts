import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { Sealed } from './sealed.ts'

/** Delegert myndighet: who gave another person the leader's authority, and when if known (N138). */
export const Delegation = Schema.Struct({ by: Sealed, on: Schema.optionalKey(IsoDate) })
export type Delegation = typeof Delegation.Type

import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { OrgNumber } from './org-number.ts'

/** Gruppe det trengs innspill fra: doctors in specialist training (N021) and senior physicians (N022). */
export const InputGroup = Schema.Literals(['lis', 'overlege'])
export type InputGroup = typeof InputGroup.Type

/** Innspill: that a group at an institution gave its professional view on a matter, and on which day. */
export const Input = Schema.Struct({ group: InputGroup, institution: OrgNumber, on: IsoDate })
export type Input = typeof Input.Type

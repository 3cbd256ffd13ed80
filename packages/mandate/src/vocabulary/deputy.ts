import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { PersonId } from './person.ts'
import { SeatId } from './seat.ts'

/** Varamedlem: who steps in for whoever holds a seat, from one day to another, both included. */
export const Deputy = Schema.Struct({
  seat: SeatId,
  person: PersonId,
  from: IsoDate,
  to: Schema.optionalKey(IsoDate),
})
export type Deputy = typeof Deputy.Type

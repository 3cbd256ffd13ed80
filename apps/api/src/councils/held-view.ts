import { CouncilId, HoldingId, IsoDate, OrgNumber, PartyKind, PersonId, RoleId, SeatId } from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { Instant } from '../http/answer-fields.ts'

/** Who held a seat, from when, and when it was entered: that may be later than it counts from. */
export const HeldBy = Schema.Struct({
  holding: HoldingId,
  person: Schema.Struct({ id: PersonId, name: Schema.String }),
  role: RoleId,
  roleName: Schema.String,
  from: IsoDate,
  to: Schema.optionalKey(IsoDate),
  entered: Schema.optionalKey(Instant),
}).annotate({ identifier: 'HeldBy' })
export type HeldBy = typeof HeldBy.Encoded

/** A seat on a day, with those who held it; nobody where it was vacant. */
export const HeldSeat = Schema.Struct({
  seat: SeatId,
  party: PartyKind,
  role: RoleId,
  roleName: Schema.String,
  orgNumber: Schema.optionalKey(OrgNumber),
  /** The institution, or the party where there is no one institution. */
  place: Schema.String,
  heldBy: Schema.Array(HeldBy),
}).annotate({ identifier: 'HeldSeat' })
export type HeldSeat = typeof HeldSeat.Encoded

/** Hvem som hadde plassene på dagen, as known now or as it was known then. */
export const HeldSeats = Schema.Struct({
  council: CouncilId,
  at: IsoDate,
  /** Until when it was known: the position of the log, or the last instant of the day asked about. */
  known: Schema.Union([Schema.Int, Instant]),
  /** The mandate of the day. */
  mandate: Schema.Struct({ id: Schema.String, version: Schema.String }),
  seats: Schema.Array(HeldSeat),
  /** Who sat without a seat of their own: where the composition is not at hand. */
  unseated: Schema.Array(HeldBy),
}).annotate({ identifier: 'HeldSeats' })
export type HeldSeats = typeof HeldSeats.Encoded

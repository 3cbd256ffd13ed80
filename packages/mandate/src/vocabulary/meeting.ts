import * as Schema from 'effect/Schema'
import { HoldingId } from './holding.ts'
import { IsoDate } from './iso-date.ts'
import { Uuid } from './uuid.ts'

/** Møtets id: made outside the domain. */
export const MeetingId = Uuid.pipe(Schema.brand('MeetingId'))
export type MeetingId = typeof MeetingId.Type

/** Møte: one meeting of a council, the days its notice (N060) and agenda (N059) were sent, and who attended. */
export const Meeting = Schema.Struct({
  id: MeetingId,
  date: IsoDate,
  cancelled: Schema.optionalKey(Schema.Literal(true)),
  noticeSent: Schema.optionalKey(IsoDate),
  agendaSent: Schema.optionalKey(IsoDate),
  /** The holdings that attended; left out until attendance is recorded. */
  attended: Schema.optionalKey(Schema.Array(HoldingId)),
})
export type Meeting = typeof Meeting.Type

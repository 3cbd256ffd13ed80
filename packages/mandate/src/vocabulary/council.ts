import * as Schema from 'effect/Schema'
import { Ask } from './ask.ts'
import { Calendar } from './calendar.ts'
import { CouncilId } from './council-id.ts'
import { CouncilKind } from './council-kind.ts'
import { Deviation } from './deviation.ts'
import { Holding } from './holding.ts'
import { IsoDate } from './iso-date.ts'
import { Sealed } from './sealed.ts'
import { SeatId } from './seat.ts'
import { Slug } from './slug.ts'

/** Ansvarlig leder: who in the line answers for putting someone on the seat (N018). */
export const ResponsibleManager = Schema.Struct({ seat: SeatId, manager: Sealed, on: IsoDate })
export type ResponsibleManager = typeof ResponsibleManager.Type

/** Råd: the present state of one council's stream. It advises; nothing here can hold a decision. */
export const Council = Schema.Struct({
  id: CouncilId,
  kind: CouncilKind,
  specialty: Schema.optionalKey(Slug),
  mandate: Slug,
  established: IsoDate,
  holdings: Schema.Array(Holding),
  managers: Schema.Array(ResponsibleManager),
  calendars: Schema.Array(Calendar),
  deviations: Schema.Array(Deviation),
  asks: Schema.Array(Ask),
})
export type Council = typeof Council.Type

import * as Schema from 'effect/Schema'
import { Ask } from './ask.ts'
import { Calendar } from './calendar.ts'
import { CouncilKind } from './council-kind.ts'
import { Deviation } from './deviation.ts'
import { Holding } from './holding.ts'
import { IsoDate } from './iso-date.ts'
import { Sealed } from './sealed.ts'
import { SeatId } from './seat.ts'
import { Slug } from './slug.ts'

/** Rådets id: `region/slug`, or `nasjonal/slug` for what the regions share. */
export const CouncilId = Schema.String.check(Schema.isPattern(/^[a-z0-9-]+\/[a-z0-9-]+$/, { message: 'council' })).pipe(
  Schema.brand('CouncilId'),
)
export type CouncilId = typeof CouncilId.Type

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

/** The owner part of a council's id. */
export const ownerOf = (council: CouncilId): string => council.slice(0, council.indexOf('/'))

import * as Schema from 'effect/Schema'
import { CouncilId, ResponsibleManager } from '../../vocabulary/council.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { Words } from '../../vocabulary/sealed.ts'
import { SeatId, seatsOf } from '../../vocabulary/seat.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from './council-act.ts'

export const ResponsibleManagerNamed = councilEvent(
  'ResponsibleManagerNamed',
  ResponsibleManager,
  (council, named) => ({
    ...council,
    managers: [...council.managers.filter((manager) => manager.seat !== named.seat), named],
  }),
)

/** Registrer ansvarlig leder: who in the line answers for putting someone on the seat (N018). Refused: a seat that is not there. */
export const nameResponsibleManager = act({
  name: 'name-responsible-manager',
  kind: 'council',
  input: Schema.Struct({ council: CouncilId, seat: SeatId, manager: Words, on: IsoDate }),
  stream: ({ council }) => council,
  guards: [],
  events: [ResponsibleManagerNamed],
  decide: ({ seat, manager, on }, council, { mandate, regions }) => {
    if (council === undefined) return refuse('no-council', { field: 'council' })
    const requirements = mandate && mandate.composition.kind !== 'notAtHand' ? mandate.composition.requirements : []
    if (!seatsOf(council.id, requirements, regions).some((own) => own.id === seat))
      return refuse('no-such-seat', { field: 'seat' })
    return done(ResponsibleManagerNamed.of({ seat, manager, on }))
  },
})

export const words: ActWords = {
  label: { nb: 'Registrer ansvarlig leder', nn: 'Registrer ansvarleg leiar', en: 'Record the responsible manager' },
}

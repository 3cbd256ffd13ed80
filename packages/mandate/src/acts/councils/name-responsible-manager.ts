import * as Schema from 'effect/Schema'
import { leaderAtAhus, sealed, today, tomorrow } from '../../rule/example-facts.ts'
import { ResponsibleManager } from '../../vocabulary/council.ts'
import { CouncilId } from '../../vocabulary/council-id.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { Words } from '../../vocabulary/sealed.ts'
import { SeatId, seatsOf } from '../../vocabulary/seat.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { established, notAtHand, nothing, ours } from '../example-given.ts'
import { councilEvent } from './council-act.ts'

export const ResponsibleManagerNamed = councilEvent(
  'ResponsibleManagerNamed',
  ResponsibleManager,
  (council, named) => ({
    ...council,
    managers: [...council.managers.filter((manager) => manager.seat !== named.seat), named],
  }),
)

/** Registrer ansvarlig leder: who in the line answers for putting someone on the seat (N018). Refused: a seat that is not there, a day to come. */
export const nameResponsibleManager = act({
  name: 'name-responsible-manager',
  kind: 'council',
  input: Schema.Struct({ council: CouncilId, seat: SeatId, manager: Words, on: IsoDate }),
  stream: ({ council }) => council,
  guards: [],
  events: [ResponsibleManagerNamed],
  decide: ({ seat, manager, on }, council, { at, mandate, regions }) => {
    if (council === undefined) return refuse('no-council', { field: 'council' })
    if (on > at) return refuse('day-to-come', { field: 'on', values: { day: on } })
    const requirements = mandate && mandate.composition.kind !== 'notAtHand' ? mandate.composition.requirements : []
    if (!seatsOf(council.id, requirements, regions).some((own) => own.id === seat))
      return refuse('no-such-seat', { field: 'seat' })
    return done(ResponsibleManagerNamed.of({ seat, manager, on }))
  },
})

export const words: ActWords = {
  label: { nb: 'Registrer ansvarlig leder', nn: 'Registrer ansvarleg leiar', en: 'Record the responsible manager' },
}

const named = { ...ours, seat: leaderAtAhus, manager: sealed, on: today }

export const examples: readonly ActExample[] = [
  {
    title: {
      nb: 'En leder svarer for plassen',
      nn: 'Ein leiar svarer for plassen',
      en: 'A manager answers for the seat',
    },
    given: [established],
    when: named,
    follows: { events: ['ResponsibleManagerNamed'] },
  },
  {
    title: { nb: 'Dagen har ikke vært', nn: 'Dagen har ikkje vore', en: 'The day has not come' },
    given: [established],
    when: { ...named, on: tomorrow },
    follows: { refused: 'day-to-come' },
  },
  {
    title: {
      nb: 'Sammensetningen er ikke for hånden',
      nn: 'Samansetjinga er ikkje for handa',
      en: 'The composition is not at hand',
    },
    given: [established],
    when: named,
    context: notAtHand,
    follows: { refused: 'no-such-seat' },
  },
  {
    title: { nb: 'Rådet finnes ikke', nn: 'Rådet finst ikkje', en: 'There is no such council' },
    given: nothing,
    when: named,
    follows: { refused: 'no-council' },
  },
]

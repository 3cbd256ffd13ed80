import * as Schema from 'effect/Schema'
import { type Council, CouncilId } from '../../vocabulary/council.ts'
import { CouncilKind } from '../../vocabulary/council-kind.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { Slug } from '../../vocabulary/slug.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { founding } from '../event.ts'

const fields = {
  council: CouncilId,
  kind: CouncilKind,
  specialty: Schema.optionalKey(Slug),
  mandate: Slug,
  on: IsoDate,
}

export const CouncilEstablished = founding<Council>()(
  'CouncilEstablished',
  Schema.Struct(fields),
  ({ council, kind, specialty, mandate, on }) => ({
    id: council,
    kind,
    ...(specialty !== undefined && { specialty }),
    mandate,
    established: on,
    holdings: [],
    managers: [],
    calendars: [],
    deviations: [],
    asks: [],
  }),
)

/** Opprett råd: under an adopted mandate of the same kind. Refused: a council that exists, a mandate of another kind. */
export const establishCouncil = act({
  name: 'establish-council',
  kind: 'council',
  input: Schema.Struct(fields),
  stream: ({ council }) => council,
  guards: [],
  events: [CouncilEstablished],
  decide: (input, state, { mandate }) => {
    if (state !== undefined) return refuse('council-exists', { field: 'council' })
    if (mandate === undefined) return refuse('no-mandate', { field: 'mandate' })
    if (mandate.kind !== input.kind) return refuse('mandate-of-another-kind', { field: 'mandate' })
    return done(CouncilEstablished.of(input))
  },
})

export const words: ActWords = {
  label: { nb: 'Opprett råd', nn: 'Opprett råd', en: 'Establish a council' },
  refusals: {
    'council-exists': {
      nb: () => 'Rådet finnes allerede.',
      nn: () => 'Rådet finst allereie.',
      en: () => 'The council exists already.',
    },
    'mandate-of-another-kind': {
      nb: () => 'Mandatet gjelder en annen type råd.',
      nn: () => 'Mandatet gjeld ein annan type råd.',
      en: () => 'The mandate is for another kind of council.',
    },
  },
}

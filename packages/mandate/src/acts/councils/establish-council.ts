import * as Schema from 'effect/Schema'
import { CouncilKind } from '../../vocabulary/council-kind.ts'
import { type Council } from '../../vocabulary/council.ts'
import { CouncilId } from '../../vocabulary/council-id.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { Slug } from '../../vocabulary/slug.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { founding } from '../event.ts'
import { established, notAtHand, nothing, ours } from '../example-given.ts'

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

const asked = { ...ours, kind: 'samordningsraad', mandate: 'samordningsraadet', on: '2026-01-01' }

export const examples: readonly ActExample[] = [
  {
    title: {
      nb: 'Under et mandat av samme type',
      nn: 'Under eit mandat av same type',
      en: 'Under a mandate of the same kind',
    },
    given: nothing,
    when: asked,
    follows: { events: ['CouncilEstablished'] },
  },
  {
    title: {
      nb: 'Også der sammensetningen ikke er for hånden',
      nn: 'Også der samansetjinga ikkje er for handa',
      en: 'Also where the composition is not at hand',
    },
    given: nothing,
    when: asked,
    context: notAtHand,
    follows: { events: ['CouncilEstablished'] },
  },
  {
    title: { nb: 'Rådet finnes fra før', nn: 'Rådet finst frå før', en: 'The council exists' },
    given: [established],
    when: asked,
    follows: { refused: 'council-exists' },
  },
  {
    title: {
      nb: 'Mandatet er ikke tatt i bruk',
      nn: 'Mandatet er ikkje teke i bruk',
      en: 'The mandate is not adopted',
    },
    given: nothing,
    when: asked,
    context: { mandate: undefined },
    follows: { refused: 'no-mandate' },
  },
  {
    title: {
      nb: 'Mandatet gjelder en annen type råd',
      nn: 'Mandatet gjeld ein annan type råd',
      en: 'The mandate is for another kind',
    },
    given: nothing,
    when: { ...asked, kind: 'fim' },
    follows: { refused: 'mandate-of-another-kind' },
  },
]

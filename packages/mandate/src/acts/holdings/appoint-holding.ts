import * as Schema from 'effect/Schema'
import { act, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from '../councils/council-act.ts'
import { cannotBeTrue } from './can-be-true.ts'
import { council, place, statements } from './holding-input.ts'
import { AuthorityDelegated, HoldingEndorsed, stated, TimeStated } from './statements.ts'

export const HoldingAppointed = councilEvent(
  'HoldingAppointed',
  Schema.Struct(place),
  (state, { holding, ...rest }) => ({
    ...state,
    holdings: [...state.holdings, { ...rest, id: holding, consents: [] }],
  }),
)

/**
 * Oppnevn representant: begins something new. A representative of an institution must be endorsed in its line (N035).
 * Until consent is given the holding waits: it fills the seat, but is neither published nor called (N031).
 */
export const appointHolding = act({
  name: 'appoint-holding',
  kind: 'council',
  input: Schema.Struct({ ...council, ...place, ...statements }),
  stream: (input) => input.council,
  guards: ['N035'],
  events: [HoldingAppointed, HoldingEndorsed, AuthorityDelegated, TimeStated],
  decide: (input, state, context) => {
    if (state === undefined) return refuse('no-council', { field: 'council' })
    const { holding, person, party, orgNumber, role, from, to, endorsedBy, endorsedOn } = input
    if (state.holdings.some((held) => held.id === holding)) return refuse('holding-exists', { field: 'holding' })
    const at = { person, party, role, from, ...(orgNumber && { orgNumber }), ...(to && { to }) }
    const refused = cannotBeTrue({ ...at, id: holding }, state, context)
    if (refused) return { refused }
    if (party === 'institution' && endorsedBy === undefined)
      return refuse('not-endorsed', { norm: 'N035', field: 'endorsedBy' })
    if (party === 'institution' && (endorsedOn === undefined || endorsedOn > context.at))
      return refuse('not-endorsed', { norm: 'N035', field: 'endorsedOn' })
    return done(HoldingAppointed.of({ holding, ...at }), ...stated(input))
  },
})

export const words: ActWords = {
  label: { nb: 'Registrer representant', nn: 'Registrer representant', en: 'Register a representative' },
  refusals: {
    'not-endorsed': {
      nb: () => 'Skriv hvem i linjen som har forankret representanten, og hvilken dag.',
      nn: () => 'Skriv kven i linja som har forankra representanten, og kva dag.',
      en: () => 'Write who in the line endorsed the representative, and on which day.',
    },
  },
}

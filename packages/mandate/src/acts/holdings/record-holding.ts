import * as Schema from 'effect/Schema'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { Slug } from '../../vocabulary/slug.ts'
import { act, type ActWords, done } from '../act.ts'
import { ConsentGiven } from '../consent/give-consent.ts'
import { ConsentWithdrawn } from '../consent/withdraw-consent.ts'
import { councilEvent } from '../councils/council-act.ts'
import { cannotBeTrue } from './can-be-true.ts'
import { council, place, statements } from './holding-input.ts'
import { AuthorityDelegated, HoldingEndorsed, stated, TimeStated } from './statements.ts'

export const HoldingRecorded = councilEvent('HoldingRecorded', Schema.Struct(place), (state, { holding, ...rest }) => ({
  ...state,
  holdings: [...state.holdings, { ...rest, id: holding, consents: [] }],
}))

/**
 * Registrer representasjon som alt er: states a holding that exists already, from a roster or a migration. It refuses
 * only what cannot be true; what falls short of the mandate is left for findings to say.
 */
export const recordHolding = act({
  name: 'record-holding',
  kind: 'council',
  input: Schema.Struct({
    ...council,
    ...place,
    ...statements,
    consentOn: Schema.optionalKey(IsoDate),
    consentWithdrawnOn: Schema.optionalKey(IsoDate),
    wording: Schema.optionalKey(Slug),
  }),
  stream: (input) => input.council,
  guards: [],
  events: [HoldingRecorded, HoldingEndorsed, AuthorityDelegated, TimeStated, ConsentGiven, ConsentWithdrawn],
  decide: (input, state, context) => {
    if (state === undefined) return { refused: { reason: 'no-council', field: 'council' } }
    const { holding, person, party, orgNumber, role, from, to, consentOn, consentWithdrawnOn, wording } = input
    if (state.holdings.some((held) => held.id === holding))
      return { refused: { reason: 'holding-exists', field: 'holding' } }
    const at = { person, party, role, from, ...(orgNumber && { orgNumber }), ...(to && { to }) }
    const refused = cannotBeTrue({ ...at, id: holding }, state, context)
    if (refused) return { refused }
    if (consentWithdrawnOn && (consentOn === undefined || consentWithdrawnOn < consentOn))
      return { refused: { reason: 'withdrawn-before-given', field: 'consentWithdrawnOn' } }
    return done(
      HoldingRecorded.of({ holding, ...at }),
      ...stated(input),
      ...(consentOn ? [ConsentGiven.of({ holding, on: consentOn, wording: wording ?? 'roster' })] : []),
      ...(consentWithdrawnOn ? [ConsentWithdrawn.of({ holding, on: consentWithdrawnOn })] : []),
    )
  },
})

export const words: ActWords = {
  label: {
    nb: 'Registrer representant som sitter',
    nn: 'Registrer representant som sit',
    en: 'Record a sitting representative',
  },
}

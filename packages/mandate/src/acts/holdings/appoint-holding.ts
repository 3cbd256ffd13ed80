import * as Schema from 'effect/Schema'
import { sealed, today, tomorrow } from '../../rule/example-facts.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from '../councils/council-act.ts'
import { established, nothing, ours, seated, theLeader } from '../example-given.ts'
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
  guards: ['N035', 'N045'],
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

const withoutDay = { ...ours, ...theLeader, from: today, endorsedBy: sealed }
const endorsed = { ...withoutDay, endorsedOn: today }

export const examples: readonly ActExample[] = [
  {
    title: {
      nb: 'Forankret samme dag; venter på samtykke',
      nn: 'Forankra same dag; ventar på samtykke',
      en: 'Endorsed that very day; waits for consent',
    },
    given: [established],
    when: endorsed,
    follows: { events: ['HoldingAppointed', 'HoldingEndorsed'] },
  },
  {
    title: {
      nb: 'En delegert, med tid satt av',
      nn: 'Ein delegert, med tid sett av',
      en: 'A delegate, with protected time',
    },
    given: [established],
    when: { ...endorsed, role: 'delegert', delegatedBy: sealed, timeSetAside: true },
    follows: { events: ['HoldingAppointed', 'HoldingEndorsed', 'AuthorityDelegated', 'TimeStated'] },
  },
  {
    title: {
      nb: 'RegUts egne trenger ikke forankring',
      nn: 'Dei som sit for RegUt, treng ikkje forankring',
      en: 'Those of RegUt need no endorsement',
    },
    given: [established],
    when: {
      ...ours,
      holding: theLeader.holding,
      person: theLeader.person,
      party: 'regut',
      role: 'referent',
      from: today,
    },
    follows: { events: ['HoldingAppointed'] },
  },
  {
    title: {
      nb: 'Ingen i linjen har forankret',
      nn: 'Ingen i linja har forankra',
      en: 'Nobody in the line has endorsed',
    },
    given: [established],
    when: { ...ours, ...theLeader, from: today },
    follows: { refused: 'not-endorsed', norm: 'N035' },
  },
  {
    title: {
      nb: 'Dagen for forankringen mangler',
      nn: 'Dagen for forankringa manglar',
      en: 'The day of the endorsement is missing',
    },
    given: [established],
    when: withoutDay,
    follows: { refused: 'not-endorsed', norm: 'N035' },
  },
  {
    title: {
      nb: 'Forankringen er datert i morgen',
      nn: 'Forankringa er datert i morgon',
      en: 'The endorsement is dated tomorrow',
    },
    given: [established],
    when: { ...endorsed, endorsedOn: tomorrow },
    follows: { refused: 'not-endorsed', norm: 'N035' },
  },
  {
    title: {
      nb: 'En delegert utenfor en virksomhet',
      nn: 'Ein delegert utanfor ei verksemd',
      en: 'A delegate outside an institution',
    },
    given: [established],
    when: { ...endorsed, party: 'rhf', role: 'delegert' },
    follows: { refused: 'delegate-outside-institution', norm: 'N045' },
  },
  {
    title: {
      nb: 'Representasjonen er registrert fra før',
      nn: 'Representasjonen er registrert frå før',
      en: 'The representation is recorded',
    },
    given: seated,
    when: endorsed,
    follows: { refused: 'holding-exists' },
  },
  {
    title: { nb: 'Rådet finnes ikke', nn: 'Rådet finst ikkje', en: 'There is no such council' },
    given: nothing,
    when: endorsed,
    follows: { refused: 'no-council' },
  },
]

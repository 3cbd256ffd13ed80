import * as Schema from 'effect/Schema'
import { holdingId, sealed, yesterday } from '../../rule/example-facts.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { Slug } from '../../vocabulary/slug.ts'
import { act, type ActExample, type ActWords, done } from '../act.ts'
import { ConsentGiven } from '../consent/give-consent.ts'
import { ConsentWithdrawn } from '../consent/withdraw-consent.ts'
import { councilEvent } from '../councils/council-act.ts'
import { another, established, happened, notAtHand, nothing, ours, seated, theLeader } from '../example-given.ts'
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
  guards: ['N045'],
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

const told = { ...ours, ...theLeader }

export const examples: readonly ActExample[] = [
  {
    title: {
      nb: 'Det som er kjent, og ikke mer',
      nn: 'Det som er kjent, og ikkje meir',
      en: 'What is known, and no more',
    },
    given: [established],
    when: told,
    follows: { events: ['HoldingRecorded'] },
  },
  {
    title: { nb: 'Alt en oversikt kan si', nn: 'Alt ei oversikt kan seie', en: 'All that a roster can say' },
    given: [established],
    when: {
      ...told,
      role: 'delegert',
      to: '2026-12-31',
      endorsedBy: sealed,
      endorsedOn: '2026-01-01',
      delegatedBy: sealed,
      timeSetAside: true,
      consentOn: '2026-01-01',
      consentWithdrawnOn: '2026-02-01',
    },
    follows: {
      events: [
        'HoldingRecorded',
        'HoldingEndorsed',
        'AuthorityDelegated',
        'TimeStated',
        'ConsentGiven',
        'ConsentWithdrawn',
      ],
    },
  },
  {
    title: {
      nb: 'Etterfølgeren begynner dagen etter siste dag',
      nn: 'Etterfølgjaren tek til dagen etter siste dag',
      en: 'The successor begins the day after the last day',
    },
    given: [established, happened('HoldingRecorded', { ...theLeader, to: yesterday })],
    when: { ...ours, ...another },
    follows: { events: ['HoldingRecorded'] },
  },
  {
    title: {
      nb: 'Sammensetningen er ikke for hånden',
      nn: 'Samansetjinga er ikkje for handa',
      en: 'The composition is not at hand',
    },
    given: [established],
    when: { ...told, role: 'representant' },
    context: notAtHand,
    follows: { events: ['HoldingRecorded'] },
  },
  {
    title: { nb: 'Rådet finnes ikke', nn: 'Rådet finst ikkje', en: 'There is no such council' },
    given: nothing,
    when: told,
    follows: { refused: 'no-council' },
  },
  {
    title: { nb: 'Rådet har ikke noe mandat', nn: 'Rådet har ikkje noko mandat', en: 'The council has no mandate' },
    given: [established],
    when: told,
    context: { mandate: undefined },
    follows: { refused: 'no-mandate' },
  },
  {
    title: {
      nb: 'Representasjonen er registrert fra før',
      nn: 'Representasjonen er registrert frå før',
      en: 'The representation is recorded',
    },
    given: seated,
    when: told,
    follows: { refused: 'holding-exists' },
  },
  {
    title: { nb: 'Siste dag er før første', nn: 'Siste dag er før første', en: 'The last day is before the first' },
    given: [established],
    when: { ...told, to: '2025-12-31' },
    follows: { refused: 'ends-before-it-begins' },
  },
  {
    title: {
      nb: 'En virksomhet som ikke er i regionen',
      nn: 'Ei verksemd som ikkje er i regionen',
      en: 'An institution that is not in the region',
    },
    given: [established],
    when: { ...told, orgNumber: '883974832' },
    follows: { refused: 'no-such-institution' },
  },
  {
    title: {
      nb: 'En delegert utenfor en virksomhet',
      nn: 'Ein delegert utanfor ei verksemd',
      en: 'A delegate outside an institution',
    },
    given: [established],
    when: { ...told, party: 'regut', role: 'delegert' },
    follows: { refused: 'delegate-outside-institution', norm: 'N045' },
  },
  {
    title: {
      nb: 'Mandatet gir ingen slik plass',
      nn: 'Mandatet gir ingen slik plass',
      en: 'The mandate gives no such seat',
    },
    given: [established],
    when: { ...told, role: 'referent' },
    follows: { refused: 'no-such-seat' },
  },
  {
    title: { nb: 'Plassen er besatt den dagen', nn: 'Plassen er fylt den dagen', en: 'The seat is held that day' },
    given: seated,
    when: { ...ours, ...another },
    follows: { refused: 'seat-held' },
  },
  {
    title: {
      nb: 'Siste dag og første dag er den samme',
      nn: 'Siste dag og første dag er den same',
      en: 'The last day and the first are the same',
    },
    given: [established, happened('HoldingRecorded', { ...theLeader, to: another.from })],
    when: { ...ours, ...another },
    follows: { refused: 'seat-held' },
  },
  {
    title: {
      nb: 'Samme person to ganger der sammensetningen ikke er for hånden',
      nn: 'Same person to gonger der samansetjinga ikkje er for handa',
      en: 'The same person twice where the composition is not at hand',
    },
    given: seated,
    when: { ...told, holding: holdingId(3) },
    context: notAtHand,
    follows: { refused: 'seat-held' },
  },
  {
    title: {
      nb: 'Samtykket er trukket før det ble gitt',
      nn: 'Samtykket er trekt før det vart gitt',
      en: 'Consent withdrawn before it was given',
    },
    given: [established],
    when: { ...told, consentOn: '2026-02-01', consentWithdrawnOn: '2026-01-31' },
    follows: { refused: 'withdrawn-before-given' },
  },
]

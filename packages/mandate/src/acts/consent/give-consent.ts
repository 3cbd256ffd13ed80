import * as Schema from 'effect/Schema'
import { today, tomorrow, yesterday } from '../../rule/example-facts.ts'
import { consentInForce } from '../../vocabulary/consent.ts'
import { CouncilId } from '../../vocabulary/council-id.ts'
import { HoldingId } from '../../vocabulary/holding.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { Slug } from '../../vocabulary/slug.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { councilEvent, holdingOf, withHolding } from '../councils/council-act.ts'
import { established, happened, ours, seated, theLeader } from '../example-given.ts'

export const ConsentGiven = councilEvent(
  'ConsentGiven',
  Schema.Struct({ holding: HoldingId, on: IsoDate, wording: Slug }),
  (council, { holding, on, wording }) =>
    withHolding(council, holding, (held) => ({ ...held, consents: [...held.consents, { given: on, wording }] })),
)

/** Gi samtykke: to publishing name and e-mail for one holding. Refused: a day to come, a holding that is not there. */
export const giveConsent = act({
  name: 'give-consent',
  kind: 'council',
  input: Schema.Struct({ council: CouncilId, holding: HoldingId, on: IsoDate, wording: Slug }),
  stream: ({ council }) => council,
  guards: [],
  events: [ConsentGiven],
  decide: ({ holding, on, wording }, council, { at }) => {
    const held = holdingOf(council, holding)
    if (held === undefined) return refuse('no-holding', { field: 'holding' })
    if (on > at) return refuse('day-to-come', { field: 'on', values: { day: on } })
    if (consentInForce(held.consents, on)) return done()
    return done(ConsentGiven.of({ holding, on, wording }))
  },
})

export const words: ActWords = {
  label: { nb: 'Registrer samtykke', nn: 'Registrer samtykke', en: 'Record the consent' },
}

const { holding } = theLeader
const given = { ...ours, holding, on: today, wording: 'mandate-2026' }
const before = happened('ConsentGiven', { holding, on: yesterday, wording: 'mandate-2026' })

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'Gitt i dag', nn: 'Gitt i dag', en: 'Given today' },
    given: seated,
    when: given,
    follows: { events: ['ConsentGiven'] },
  },
  {
    title: {
      nb: 'Gitt fra før endrer ingenting',
      nn: 'Gitt frå før endrar ingenting',
      en: 'Given already changes nothing',
    },
    given: [...seated, before],
    when: given,
    follows: { events: [] },
  },
  {
    title: {
      nb: 'Trukket i dag og gitt på nytt i dag',
      nn: 'Trekt i dag og gitt på nytt i dag',
      en: 'Withdrawn today and given again today',
    },
    given: [...seated, before, happened('ConsentWithdrawn', { holding, on: today })],
    when: given,
    follows: { events: ['ConsentGiven'] },
  },
  {
    title: { nb: 'Dagen har ikke vært', nn: 'Dagen har ikkje vore', en: 'The day has not come' },
    given: seated,
    when: { ...given, on: tomorrow },
    follows: { refused: 'day-to-come' },
  },
  {
    title: {
      nb: 'Representasjonen finnes ikke',
      nn: 'Representasjonen finst ikkje',
      en: 'There is no such representation',
    },
    given: [established],
    when: given,
    follows: { refused: 'no-holding' },
  },
]

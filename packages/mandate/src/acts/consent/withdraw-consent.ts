import * as Schema from 'effect/Schema'
import { today, tomorrow, yesterday } from '../../rule/example-facts.ts'
import { CouncilId } from '../../vocabulary/council-id.ts'
import { HoldingId } from '../../vocabulary/holding.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { councilEvent, holdingOf, withHolding } from '../councils/council-act.ts'
import { established, happened, ours, seated, theLeader } from '../example-given.ts'

export const ConsentWithdrawn = councilEvent(
  'ConsentWithdrawn',
  Schema.Struct({ holding: HoldingId, on: IsoDate }),
  (council, { holding, on }) =>
    withHolding(council, holding, (held) => ({
      ...held,
      consents: held.consents.map((consent) =>
        consent.withdrawn === undefined && consent.given <= on ? { ...consent, withdrawn: on } : consent,
      ),
    })),
)

/** Trekk samtykke: from the day on, the name is not shown. As easy as giving it; withdrawing twice changes nothing. */
export const withdrawConsent = act({
  name: 'withdraw-consent',
  kind: 'council',
  input: Schema.Struct({ council: CouncilId, holding: HoldingId, on: IsoDate }),
  stream: ({ council }) => council,
  guards: [],
  events: [ConsentWithdrawn],
  decide: ({ holding, on }, council, { at }) => {
    const held = holdingOf(council, holding)
    if (held === undefined) return refuse('no-holding', { field: 'holding' })
    if (on > at) return refuse('day-to-come', { field: 'on', values: { day: on } })
    const open = held.consents.some((consent) => consent.withdrawn === undefined && consent.given <= on)
    return open ? done(ConsentWithdrawn.of({ holding, on })) : done()
  },
})

export const words: ActWords = {
  label: { nb: 'Trekk samtykket', nn: 'Trekk samtykket', en: 'Withdraw the consent' },
}

const { holding } = theLeader
const withdrawn = { ...ours, holding, on: today }
const consented = [...seated, happened('ConsentGiven', { holding, on: yesterday, wording: 'mandate-2026' })]

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'Trukket i dag', nn: 'Trekt i dag', en: 'Withdrawn today' },
    given: consented,
    when: withdrawn,
    follows: { events: ['ConsentWithdrawn'] },
  },
  {
    title: {
      nb: 'Å trekke to ganger endrer ingenting',
      nn: 'Å trekkje to gonger endrar ingenting',
      en: 'To withdraw twice changes nothing',
    },
    given: [...consented, happened('ConsentWithdrawn', { holding, on: today })],
    when: withdrawn,
    follows: { events: [] },
  },
  {
    title: { nb: 'Dagen har ikke vært', nn: 'Dagen har ikkje vore', en: 'The day has not come' },
    given: consented,
    when: { ...withdrawn, on: tomorrow },
    follows: { refused: 'day-to-come' },
  },
  {
    title: {
      nb: 'Representasjonen finnes ikke',
      nn: 'Representasjonen finst ikkje',
      en: 'There is no such representation',
    },
    given: [established],
    when: withdrawn,
    follows: { refused: 'no-holding' },
  },
]

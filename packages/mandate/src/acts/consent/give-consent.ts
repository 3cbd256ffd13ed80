import * as Schema from 'effect/Schema'
import { consentInForce } from '../../vocabulary/consent.ts'
import { CouncilId } from '../../vocabulary/council.ts'
import { HoldingId } from '../../vocabulary/holding.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { Slug } from '../../vocabulary/slug.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { councilEvent, holdingOf, withHolding } from '../councils/council-act.ts'

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

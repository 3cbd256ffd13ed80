import * as Schema from 'effect/Schema'
import { CouncilId } from '../../vocabulary/council.ts'
import { HoldingId } from '../../vocabulary/holding.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { councilEvent, holdingOf, withHolding } from '../councils/council-act.ts'

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

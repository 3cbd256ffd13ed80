import * as Schema from 'effect/Schema'
import { HoldingId } from '../../vocabulary/holding.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { councilEvent, holdingOf, withHolding } from '../councils/council-act.ts'
import { cannotBeTrue } from './can-be-true.ts'
import { council } from './holding-input.ts'

export const HoldingEnded = councilEvent(
  'HoldingEnded',
  Schema.Struct({ holding: HoldingId, to: IsoDate }),
  (state, { holding, to }) => withHolding(state, holding, (held) => ({ ...held, to })),
)

/** Avslutt representasjon: `to` is the last day it counts. Refused: before it began, or into a successor's days. */
export const endHolding = act({
  name: 'end-holding',
  kind: 'council',
  input: Schema.Struct({ ...council, holding: HoldingId, to: IsoDate }),
  stream: (input) => input.council,
  guards: [],
  events: [HoldingEnded],
  decide: ({ holding, to }, state, context) => {
    const held = holdingOf(state, holding)
    if (state === undefined || held === undefined) return refuse('no-holding', { field: 'holding' })
    if (held.to === to) return done()
    const refused = cannotBeTrue({ ...held, to }, state, context)
    return refused ? { refused } : done(HoldingEnded.of({ holding, to }))
  },
})

export const words: ActWords = {
  label: { nb: 'Avslutt representasjonen', nn: 'Avslutt representasjonen', en: 'End the holding' },
}

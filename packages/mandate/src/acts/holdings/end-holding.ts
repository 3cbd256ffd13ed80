import * as Schema from 'effect/Schema'
import { today, yesterday } from '../../rule/example-facts.ts'
import { HoldingId } from '../../vocabulary/holding.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { councilEvent, holdingOf, withHolding } from '../councils/council-act.ts'
import { another, established, happened, ours, seated, theLeader } from '../example-given.ts'
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
  label: { nb: 'Avslutt representasjonen', nn: 'Avslutt representasjonen', en: 'End the representation' },
}

const last = { ...ours, holding: theLeader.holding, to: today }
const ended = happened('HoldingEnded', { holding: theLeader.holding, to: yesterday })

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'Siste dag er i dag', nn: 'Siste dag er i dag', en: 'The last day is today' },
    given: seated,
    when: last,
    follows: { events: ['HoldingEnded'] },
  },
  {
    title: {
      nb: 'Siste dag er alt registrert',
      nn: 'Siste dag er alt registrert',
      en: 'The last day is recorded already',
    },
    given: [...seated, ended],
    when: { ...last, to: yesterday },
    follows: { events: [] },
  },
  {
    title: { nb: 'Siste dag er før første', nn: 'Siste dag er før første', en: 'The last day is before the first' },
    given: seated,
    when: { ...last, to: '2025-12-31' },
    follows: { refused: 'ends-before-it-begins' },
  },
  {
    title: {
      nb: 'Siste dag flyttes inn i etterfølgerens tid',
      nn: 'Siste dag blir flytta inn i tida til etterfølgjaren',
      en: 'The last day is moved into a successor’s days',
    },
    given: [...seated, ended, happened('HoldingRecorded', another)],
    when: last,
    follows: { refused: 'seat-held' },
  },
  {
    title: {
      nb: 'Representasjonen finnes ikke',
      nn: 'Representasjonen finst ikkje',
      en: 'There is no such representation',
    },
    given: [established],
    when: last,
    follows: { refused: 'no-holding' },
  },
]

import * as Schema from 'effect/Schema'
import { sealed, today, tomorrow } from '../../rule/example-facts.ts'
import { HoldingId } from '../../vocabulary/holding.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { Words } from '../../vocabulary/sealed.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { holdingOf } from '../councils/council-act.ts'
import { established, ours, seated, theLeader } from '../example-given.ts'
import { council } from './holding-input.ts'
import { HoldingEndorsed } from './statements.ts'

/** Registrer forankring: who in the institution's line endorsed the holding, and the day (N035). Refused: a day to come. */
export const endorseHolding = act({
  name: 'endorse-holding',
  kind: 'council',
  input: Schema.Struct({ ...council, holding: HoldingId, by: Words, on: IsoDate }),
  stream: (input) => input.council,
  guards: [],
  events: [HoldingEndorsed],
  decide: ({ holding, by, on }, state, { at }) => {
    if (holdingOf(state, holding) === undefined) return refuse('no-holding', { field: 'holding' })
    if (on > at) return refuse('day-to-come', { field: 'on', values: { day: on } })
    return done(HoldingEndorsed.of({ holding, endorsement: { by, on } }))
  },
})

export const words: ActWords = {
  label: { nb: 'Registrer forankring', nn: 'Registrer forankring', en: 'Record the endorsement' },
}

const told = { ...ours, holding: theLeader.holding, by: sealed, on: today }

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'Forankret i dag', nn: 'Forankra i dag', en: 'Endorsed today' },
    given: seated,
    when: told,
    follows: { events: ['HoldingEndorsed'] },
  },
  {
    title: { nb: 'Dagen har ikke vært', nn: 'Dagen har ikkje vore', en: 'The day has not come' },
    given: seated,
    when: { ...told, on: tomorrow },
    follows: { refused: 'day-to-come' },
  },
  {
    title: {
      nb: 'Representasjonen finnes ikke',
      nn: 'Representasjonen finst ikkje',
      en: 'There is no such representation',
    },
    given: [established],
    when: told,
    follows: { refused: 'no-holding' },
  },
]

import * as Schema from 'effect/Schema'
import { HoldingId } from '../../vocabulary/holding.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { holdingOf } from '../councils/council-act.ts'
import { established, happened, ours, seated, theLeader } from '../example-given.ts'
import { council } from './holding-input.ts'
import { TimeStated } from './statements.ts'

/** Registrer avsatt tid: whether the institution has set the necessary time aside for the holder (N027). */
export const stateTime = act({
  name: 'state-time',
  kind: 'council',
  input: Schema.Struct({ ...council, holding: HoldingId, setAside: Schema.Boolean }),
  stream: (input) => input.council,
  guards: [],
  events: [TimeStated],
  decide: ({ holding, setAside }, state) => {
    const held = holdingOf(state, holding)
    if (held === undefined) return refuse('no-holding', { field: 'holding' })
    return held.timeSetAside === setAside ? done() : done(TimeStated.of({ holding, setAside }))
  },
})

export const words: ActWords = {
  label: { nb: 'Registrer avsatt tid', nn: 'Registrer avsett tid', en: 'Record protected time' },
}

const told = { ...ours, holding: theLeader.holding, setAside: true }

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'Tiden er satt av', nn: 'Tida er sett av', en: 'The time is set aside' },
    given: seated,
    when: told,
    follows: { events: ['TimeStated'] },
  },
  {
    title: {
      nb: 'Samme svar en gang til endrer ingenting',
      nn: 'Same svar ein gong til endrar ingenting',
      en: 'The same answer again changes nothing',
    },
    given: [...seated, happened('TimeStated', { holding: theLeader.holding, setAside: true })],
    when: told,
    follows: { events: [] },
  },
  {
    title: { nb: 'Et annet svar', nn: 'Eit anna svar', en: 'Another answer' },
    given: [...seated, happened('TimeStated', { holding: theLeader.holding, setAside: false })],
    when: told,
    follows: { events: ['TimeStated'] },
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

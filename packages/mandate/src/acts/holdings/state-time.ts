import * as Schema from 'effect/Schema'
import { HoldingId } from '../../vocabulary/holding.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { holdingOf } from '../councils/council-act.ts'
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

import * as Schema from 'effect/Schema'
import { sealed, today } from '../../rule/example-facts.ts'
import { HoldingId } from '../../vocabulary/holding.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { Words } from '../../vocabulary/sealed.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { holdingOf } from '../councils/council-act.ts'
import { established, happened, ours, seated, theLeader } from '../example-given.ts'
import { council } from './holding-input.ts'
import { AuthorityDelegated } from './statements.ts'

/** Registrer delegering: who gave the leader's authority to the one who sits instead (N138). Refused: for one who is the leader. */
export const delegateAuthority = act({
  name: 'delegate-authority',
  kind: 'council',
  input: Schema.Struct({ ...council, holding: HoldingId, by: Words, on: Schema.optionalKey(IsoDate) }),
  stream: (input) => input.council,
  guards: ['N045'],
  events: [AuthorityDelegated],
  decide: ({ holding, by, on }, state) => {
    const held = holdingOf(state, holding)
    if (held === undefined) return refuse('no-holding', { field: 'holding' })
    if (held.role !== 'delegert') return refuse('not-a-delegate', { norm: 'N045', field: 'holding' })
    return done(AuthorityDelegated.of({ holding, delegation: { by, ...(on && { on }) } }))
  },
})

export const words: ActWords = {
  label: { nb: 'Registrer delegering', nn: 'Registrer delegering', en: 'Record the delegation' },
  refusals: {
    'not-a-delegate': {
      nb: () => 'Delegering gjelder bare den som sitter for lederen.',
      nn: () => 'Delegering gjeld berre den som sit for leiaren.',
      en: () => 'A delegation is only for the one who sits for the leader.',
    },
  },
}

const told = { ...ours, holding: theLeader.holding, by: sealed }
const delegate = [established, happened('HoldingRecorded', { ...theLeader, role: 'delegert' })]

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'En annen sitter for lederen', nn: 'Ein annan sit for leiaren', en: 'Another sits for the leader' },
    given: delegate,
    when: told,
    follows: { events: ['AuthorityDelegated'] },
  },
  {
    title: { nb: 'Dagen er kjent', nn: 'Dagen er kjend', en: 'The day is known' },
    given: delegate,
    when: { ...told, on: today },
    follows: { events: ['AuthorityDelegated'] },
  },
  {
    title: {
      nb: 'Den som sitter, er lederen selv',
      nn: 'Den som sit, er leiaren sjølv',
      en: 'The one who sits is the leader',
    },
    given: seated,
    when: told,
    follows: { refused: 'not-a-delegate', norm: 'N045' },
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

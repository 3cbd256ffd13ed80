import * as Schema from 'effect/Schema'
import { HoldingId } from '../../vocabulary/holding.ts'
import { RoleId } from '../../vocabulary/role.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { councilEvent, holdingOf, withHolding } from '../councils/council-act.ts'
import { established, happened, ours, seated, theLeader } from '../example-given.ts'
import { cannotBeTrue } from './can-be-true.ts'
import { council } from './holding-input.ts'

export const RoleCorrected = councilEvent(
  'RoleCorrected',
  Schema.Struct({ holding: HoldingId, role: RoleId }),
  (state, { holding, role }) =>
    withHolding(state, holding, ({ delegation, ...held }) => ({
      ...held,
      role,
      ...(role === 'delegert' && delegation && { delegation }),
    })),
)

/**
 * Rett rollen: the holding was of another role than recorded, from its first day. Who takes a new role later ends one
 * holding and begins another. Refused: a role the mandate gives no seat, and a seat that someone holds those days.
 */
export const correctRole = act({
  name: 'correct-role',
  kind: 'council',
  input: Schema.Struct({ ...council, holding: HoldingId, role: RoleId }),
  stream: (input) => input.council,
  guards: ['N045'],
  events: [RoleCorrected],
  decide: ({ holding, role }, state, context) => {
    const held = holdingOf(state, holding)
    if (state === undefined || held === undefined) return refuse('no-holding', { field: 'holding' })
    if (held.role === role) return done()
    const refused = cannotBeTrue({ ...held, role }, state, context)
    return refused ? { refused } : done(RoleCorrected.of({ holding, role }))
  },
})

export const words: ActWords = {
  label: { nb: 'Rett rollen', nn: 'Rett rolla', en: 'Correct the role' },
}

const { orgNumber: _, ...anywhere } = theLeader
const ofRegUt = { ...anywhere, party: 'regut' }
const asked = { ...ours, holding: theLeader.holding, role: 'delegert' }

export const examples: readonly ActExample[] = [
  {
    title: {
      nb: 'Den som sto som leder, sitter for lederen',
      nn: 'Den som stod som leiar, sit for leiaren',
      en: 'Who was recorded as leader sits for the leader',
    },
    given: seated,
    when: asked,
    follows: { events: ['RoleCorrected'] },
  },
  {
    title: { nb: 'Rollen er den samme', nn: 'Rolla er den same', en: 'The role is the same' },
    given: [...seated, happened('RoleCorrected', { holding: theLeader.holding, role: 'delegert' })],
    when: asked,
    follows: { events: [] },
  },
  {
    title: {
      nb: 'Mandatet gir ingen plass til rollen',
      nn: 'Mandatet gir ingen plass til rolla',
      en: 'The mandate gives the role no seat',
    },
    given: seated,
    when: { ...asked, role: 'referent' },
    follows: { refused: 'no-such-seat' },
  },
  {
    title: {
      nb: 'Ingen sitter for en leder i RegUt',
      nn: 'Ingen sit for ein leiar i RegUt',
      en: 'Nobody sits for a leader of RegUt',
    },
    given: [established, happened('HoldingRecorded', ofRegUt)],
    when: asked,
    follows: { refused: 'delegate-outside-institution', norm: 'N045' },
  },
  {
    title: {
      nb: 'Representasjonen finnes ikke',
      nn: 'Representasjonen finst ikkje',
      en: 'There is no such representation',
    },
    given: [established],
    when: asked,
    follows: { refused: 'no-holding' },
  },
]

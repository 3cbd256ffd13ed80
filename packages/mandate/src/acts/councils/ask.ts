import * as Schema from 'effect/Schema'
import { leaderAtAhus, today, tomorrow } from '../../rule/example-facts.ts'
import { Ask, SubjectId } from '../../vocabulary/ask.ts'
import { CouncilId } from '../../vocabulary/council-id.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { RuleId } from '../../vocabulary/rule-id.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { established, nothing, ours } from '../example-given.ts'
import { councilEvent } from './council-act.ts'

export const Asked = councilEvent('Asked', Ask, (council, ask) => ({ ...council, asks: [...council.asks, ask] }))

/** Spør: records that someone who can was asked to supply what a finding lacks. The finding stays, half-way, with the day. */
export const ask = act({
  name: 'ask',
  kind: 'council',
  input: Schema.Struct({ council: CouncilId, rule: RuleId, subject: SubjectId, on: IsoDate }),
  stream: ({ council }) => council,
  guards: [],
  events: [Asked],
  decide: ({ rule, subject, on }, council, { at }) => {
    if (council === undefined) return refuse('no-council', { field: 'council' })
    if (on > at) return refuse('day-to-come', { field: 'on', values: { day: on } })
    return done(Asked.of({ rule, subject, on }))
  },
})

export const words: ActWords = { label: { nb: 'Spør', nn: 'Spør', en: 'Ask' } }

const asked = { ...ours, rule: 'composition/seat-is-held', subject: leaderAtAhus, on: today }

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'Virksomheten er spurt i dag', nn: 'Verksemda er spurd i dag', en: 'The institution is asked today' },
    given: [established],
    when: asked,
    follows: { events: ['Asked'] },
  },
  {
    title: { nb: 'Dagen har ikke vært', nn: 'Dagen har ikkje vore', en: 'The day has not come' },
    given: [established],
    when: { ...asked, on: tomorrow },
    follows: { refused: 'day-to-come' },
  },
  {
    title: { nb: 'Rådet finnes ikke', nn: 'Rådet finst ikkje', en: 'There is no such council' },
    given: nothing,
    when: asked,
    follows: { refused: 'no-council' },
  },
]

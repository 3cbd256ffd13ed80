import { rule } from '../../rule/rule.ts'
import { sentExamples } from './sent-in-time-examples.ts'
import * as sentWords from './sent-in-time-words.ts'
import { sentInTime } from './sent-in-time.ts'

const id = 'organisation/notice-in-time'

/**
 * RegUt issues the notice (N060); how long before the meeting is not said. Where a region sets `noticeDays`, the notice is
 * sent at least so many days before. It is asked of meetings that have not been held.
 */
export const noticeInTime = rule({
  id,
  norms: ['N060'],
  scope: 'council',
  needs: ['meetings'],
  limits: { noticeDays: { least: 0, most: 365, stricter: 'more' } },
  silent: true,
  decide: sentInTime(id, 'noticeSent', 'noticeDays'),
})

export const nb = sentWords.nb({
  name: 'Innkalling i tide',
  thing: 'innkallingen',
  ask: 'Be om innkalling',
  limits: { noticeDays: 'Dager fra innkalling til møte' },
})
export const nn = sentWords.nn({
  name: 'Innkalling i tide',
  thing: 'innkallinga',
  ask: 'Be om innkalling',
  limits: { noticeDays: 'Dagar frå innkalling til møte' },
})
export const en = sentWords.en({
  name: 'Notice in time',
  thing: 'notice',
  ask: 'Ask for the notice',
  limits: { noticeDays: 'Days from notice to meeting' },
})

export const examples = sentExamples({ rule: id, norm: 'N060', what: 'noticeSent', limitName: 'noticeDays', days: 14 })

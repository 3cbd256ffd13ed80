import { rule } from '../../rule/rule.ts'
import { sentExamples } from './sent-in-time-examples.ts'
import * as sentWords from './sent-in-time-words.ts'
import { sentInTime } from './sent-in-time.ts'

const id = 'organisation/agenda-in-time'

/**
 * RegUt sees to the preparation of the agenda (N059); by when is not said. Where a region sets `agendaDays`, the agenda is
 * sent at least so many days before the meeting. It is asked of meetings that have not been held.
 */
export const agendaInTime = rule({
  id,
  norms: ['N059'],
  scope: 'council',
  needs: ['meetings'],
  limits: { agendaDays: { least: 0, most: 365, stricter: 'more' } },
  silent: true,
  decide: sentInTime(id, 'agendaSent', 'agendaDays'),
})

export const nb = sentWords.nb({
  name: 'Sakliste i tide',
  thing: 'saklisten',
  ask: 'Be om sakliste',
  limits: { agendaDays: 'Dager fra sakliste til møte' },
})
export const nn = sentWords.nn({
  name: 'Sakliste i tide',
  thing: 'saklista',
  ask: 'Be om sakliste',
  limits: { agendaDays: 'Dagar frå sakliste til møte' },
})
export const en = sentWords.en({
  name: 'Agenda in time',
  thing: 'agenda',
  ask: 'Ask for the agenda',
  limits: { agendaDays: 'Days from agenda to meeting' },
})

export const examples = sentExamples({ rule: id, norm: 'N059', what: 'agendaSent', limitName: 'agendaDays', days: 7 })

import type { Example } from '../../rule/example.ts'
import { judged, mandateWith, meeting, today, tomorrow } from '../../rule/example-facts.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { addDays } from '../../vocabulary/iso-date.ts'
import type { Meeting } from '../../vocabulary/meeting.ts'
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
  limits: { agendaDays: { stricter: 'more' } },
  silent: true,
  decide: sentInTime(id, 'agendaSent', 'agendaDays'),
})

export const nb: RuleWords = {
  name: 'Sakliste i tide',
  how: 'Saklisten til et møte er sendt så mange dager før som regionen har satt.',
  met: ({ values, date }) => `Saklisten til møtet ${date(values['date'])} er sendt i tide.`,
  'not-applicable': 'Ingen møter står for tur, eller fristen er ikke ute.',
  'falls-short': {
    title: ({ values, date, council }) =>
      `Saklisten til møtet ${date(values['date'])} ${values['sent'] ? 'kom for sent' : 'er ikke sendt'}: ${council}`,
    reason: ({ values, date }) =>
      values['sent']
        ? `Sendt ${date(values['sent'])}. Fristen var ${date(values['deadline'])}.`
        : `Fristen var ${date(values['deadline'])}.`,
    mend: ({ values }) =>
      values['sent']
        ? 'Flytt møtet, eller si fra til dem som er innkalt, at fristen ble kort.'
        : 'RegUt sender saklisten nå.',
  },
  buttons: { ask: 'Be om sakliste' },
}

export const nn: RuleWords = {
  name: 'Sakliste i tide',
  how: 'Saklista til eit møte er send så mange dagar før som regionen har sett.',
  met: ({ values, date }) => `Saklista til møtet ${date(values['date'])} er send i tide.`,
  'not-applicable': 'Ingen møte står for tur, eller fristen er ikkje ute.',
  'falls-short': {
    title: ({ values, date, council }) =>
      `Saklista til møtet ${date(values['date'])} ${values['sent'] ? 'kom for seint' : 'er ikkje send'}: ${council}`,
    reason: ({ values, date }) =>
      values['sent']
        ? `Send ${date(values['sent'])}. Fristen var ${date(values['deadline'])}.`
        : `Fristen var ${date(values['deadline'])}.`,
    mend: ({ values }) =>
      values['sent']
        ? 'Flytt møtet, eller sei frå til dei som er kalla inn, at fristen vart kort.'
        : 'RegUt sender saklista no.',
  },
  buttons: { ask: 'Be om sakliste' },
}

export const en: RuleWords = {
  name: 'Agenda in time',
  how: 'The agenda of a meeting is sent as many days before as the region has set.',
  met: ({ values, date }) => `The agenda of the meeting on ${date(values['date'])} was sent in time.`,
  'not-applicable': 'No meeting is ahead, or the deadline has not passed.',
  'falls-short': {
    title: ({ values, date, council }) =>
      `Agenda of the meeting on ${date(values['date'])} ${values['sent'] ? 'sent late' : 'not sent'}: ${council}`,
    reason: ({ values, date }) =>
      values['sent']
        ? `Sent on ${date(values['sent'])}. The deadline was ${date(values['deadline'])}.`
        : `The deadline was ${date(values['deadline'])}.`,
    mend: ({ values }) =>
      values['sent']
        ? 'Move the meeting, or tell those who are called that the time was short.'
        : 'RegUt sends the agenda now.',
  },
  buttons: { ask: 'Ask for the agenda' },
}

const sevenDays = mandateWith(id, undefined, { agendaDays: 7 })
const inDays = (days: number, told: Partial<Meeting> = {}): Example['facts'] =>
  judged(sevenDays, {}, { meetings: [meeting(1, addDays(today, days), told)] })
const sent = { agendaSent: today }

export const examples: readonly Example[] = [
  {
    title: { nb: 'Sendt 6 dager før', nn: 'Send 6 dagar før', en: 'Sent 6 days before' },
    at: today,
    facts: inDays(6, sent),
    answer: 'falls-short',
    norm: 'N059',
  },
  {
    title: { nb: 'Sendt 7 dager før', nn: 'Send 7 dagar før', en: 'Sent 7 days before' },
    at: today,
    facts: inDays(7, sent),
    answer: 'met',
    norm: 'N059',
  },
  {
    title: { nb: 'Sendt 8 dager før', nn: 'Send 8 dagar før', en: 'Sent 8 days before' },
    at: today,
    facts: inDays(8, sent),
    answer: 'met',
    norm: 'N059',
  },
  {
    title: {
      nb: 'Ikke sendt, og fristen er i dag',
      nn: 'Ikkje send, og fristen er i dag',
      en: 'Not sent, and the deadline is today',
    },
    at: today,
    facts: inDays(7),
    answer: 'not-applicable',
    norm: 'N059',
  },
  {
    title: {
      nb: 'Ikke sendt, og fristen var i går',
      nn: 'Ikkje send, og fristen var i går',
      en: 'Not sent, and the deadline was yesterday',
    },
    at: today,
    facts: inDays(6),
    answer: 'falls-short',
    norm: 'N059',
  },
  {
    title: { nb: 'Sendes først i morgen', nn: 'Blir først send i morgon', en: 'Sent only tomorrow' },
    at: today,
    facts: inDays(6, { agendaSent: tomorrow }),
    answer: 'falls-short',
    norm: 'N059',
  },
  {
    title: {
      nb: 'Møtet er i dag, og ingenting er sendt',
      nn: 'Møtet er i dag, og ingenting er sendt',
      en: 'The meeting is today, and nothing is sent',
    },
    at: today,
    facts: inDays(0),
    answer: 'falls-short',
    norm: 'N059',
  },
  {
    title: { nb: 'Møtet var i går', nn: 'Møtet var i går', en: 'The meeting was yesterday' },
    at: today,
    facts: inDays(-1),
    answer: 'not-applicable',
    norm: 'N059',
  },
  {
    title: { nb: 'Møtet er avlyst', nn: 'Møtet er avlyst', en: 'The meeting is cancelled' },
    at: today,
    facts: inDays(6, { cancelled: true }),
    answer: 'not-applicable',
    norm: 'N059',
  },
]

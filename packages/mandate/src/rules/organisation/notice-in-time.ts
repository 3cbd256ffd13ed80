import type { Example } from '../../rule/example.ts'
import { judged, mandateWith, meeting, today, tomorrow } from '../../rule/example-facts.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { addDays } from '../../vocabulary/iso-date.ts'
import type { Meeting } from '../../vocabulary/meeting.ts'
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
  limits: { noticeDays: { stricter: 'more' } },
  silent: true,
  decide: sentInTime(id, 'noticeSent', 'noticeDays'),
})

export const nb: RuleWords = {
  name: 'Innkalling i tide',
  how: 'Innkallingen til et møte er sendt så mange dager før som regionen har satt.',
  met: ({ values, date }) => `Innkallingen til møtet ${date(values['date'])} er sendt i tide.`,
  'not-applicable': 'Ingen møter står for tur, eller fristen er ikke ute.',
  'falls-short': {
    title: ({ values, date, council }) =>
      `Innkallingen til møtet ${date(values['date'])} ${values['sent'] ? 'kom for sent' : 'er ikke sendt'}: ${council}`,
    reason: ({ values, date }) =>
      values['sent']
        ? `Sendt ${date(values['sent'])}. Fristen var ${date(values['deadline'])}.`
        : `Fristen var ${date(values['deadline'])}.`,
    mend: ({ values }) =>
      values['sent']
        ? 'Flytt møtet, eller si fra til dem som er innkalt, at fristen ble kort.'
        : 'RegUt sender innkallingen nå.',
  },
  buttons: { ask: 'Be om innkalling' },
}

export const nn: RuleWords = {
  name: 'Innkalling i tide',
  how: 'Innkallinga til eit møte er send så mange dagar før som regionen har sett.',
  met: ({ values, date }) => `Innkallinga til møtet ${date(values['date'])} er send i tide.`,
  'not-applicable': 'Ingen møte står for tur, eller fristen er ikkje ute.',
  'falls-short': {
    title: ({ values, date, council }) =>
      `Innkallinga til møtet ${date(values['date'])} ${values['sent'] ? 'kom for seint' : 'er ikkje send'}: ${council}`,
    reason: ({ values, date }) =>
      values['sent']
        ? `Send ${date(values['sent'])}. Fristen var ${date(values['deadline'])}.`
        : `Fristen var ${date(values['deadline'])}.`,
    mend: ({ values }) =>
      values['sent']
        ? 'Flytt møtet, eller sei frå til dei som er kalla inn, at fristen vart kort.'
        : 'RegUt sender innkallinga no.',
  },
  buttons: { ask: 'Be om innkalling' },
}

export const en: RuleWords = {
  name: 'Notice in time',
  how: 'The notice of a meeting is sent as many days before as the region has set.',
  met: ({ values, date }) => `The notice of the meeting on ${date(values['date'])} was sent in time.`,
  'not-applicable': 'No meeting is ahead, or the deadline has not passed.',
  'falls-short': {
    title: ({ values, date, council }) =>
      `Notice of the meeting on ${date(values['date'])} ${values['sent'] ? 'sent late' : 'not sent'}: ${council}`,
    reason: ({ values, date }) =>
      values['sent']
        ? `Sent on ${date(values['sent'])}. The deadline was ${date(values['deadline'])}.`
        : `The deadline was ${date(values['deadline'])}.`,
    mend: ({ values }) =>
      values['sent']
        ? 'Move the meeting, or tell those who are called that the time was short.'
        : 'RegUt sends the notice now.',
  },
  buttons: { ask: 'Ask for the notice' },
}

const fourteenDays = mandateWith(id, undefined, { noticeDays: 14 })
const inDays = (days: number, told: Partial<Meeting> = {}): Example['facts'] =>
  judged(fourteenDays, {}, { meetings: [meeting(1, addDays(today, days), told)] })
const sent = { noticeSent: today }

export const examples: readonly Example[] = [
  {
    title: { nb: 'Sendt 13 dager før', nn: 'Send 13 dagar før', en: 'Sent 13 days before' },
    at: today,
    facts: inDays(13, sent),
    answer: 'falls-short',
    norm: 'N060',
  },
  {
    title: { nb: 'Sendt 14 dager før', nn: 'Send 14 dagar før', en: 'Sent 14 days before' },
    at: today,
    facts: inDays(14, sent),
    answer: 'met',
    norm: 'N060',
  },
  {
    title: { nb: 'Sendt 15 dager før', nn: 'Send 15 dagar før', en: 'Sent 15 days before' },
    at: today,
    facts: inDays(15, sent),
    answer: 'met',
    norm: 'N060',
  },
  {
    title: {
      nb: 'Ikke sendt, og fristen er i dag',
      nn: 'Ikkje send, og fristen er i dag',
      en: 'Not sent, and the deadline is today',
    },
    at: today,
    facts: inDays(14),
    answer: 'not-applicable',
    norm: 'N060',
  },
  {
    title: {
      nb: 'Ikke sendt, og fristen var i går',
      nn: 'Ikkje send, og fristen var i går',
      en: 'Not sent, and the deadline was yesterday',
    },
    at: today,
    facts: inDays(13),
    answer: 'falls-short',
    norm: 'N060',
  },
  {
    title: { nb: 'Sendes først i morgen', nn: 'Blir først send i morgon', en: 'Sent only tomorrow' },
    at: today,
    facts: inDays(13, { noticeSent: tomorrow }),
    answer: 'falls-short',
    norm: 'N060',
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
    norm: 'N060',
  },
  {
    title: { nb: 'Møtet var i går', nn: 'Møtet var i går', en: 'The meeting was yesterday' },
    at: today,
    facts: inDays(-1),
    answer: 'not-applicable',
    norm: 'N060',
  },
  {
    title: { nb: 'Møtet er avlyst', nn: 'Møtet er avlyst', en: 'The meeting is cancelled' },
    at: today,
    facts: inDays(13, { cancelled: true }),
    answer: 'not-applicable',
    norm: 'N060',
  },
]

import type { Example } from '../../rule/example.ts'
import { judged, mandateWith, meeting, today, tomorrow } from '../../rule/example-facts.ts'
import type { NormId } from '../../sources/register.ts'
import { addDays } from '../../vocabulary/iso-date.ts'
import type { Meeting } from '../../vocabulary/meeting.ts'

/** A rule about something that is to be sent so many days before a meeting. */
interface SentRule {
  readonly rule: string
  readonly norm: NormId
  readonly what: 'noticeSent' | 'agendaSent'
  readonly limitName: string
  readonly days: number
}

/** Sendt i tide, tried: at, under and over the limit; sent, not sent and to be sent; before, on and after the day. */
export const sentExamples = ({ rule, norm, what, limitName, days }: SentRule): readonly Example[] => {
  const mandate = mandateWith(rule, undefined, { [limitName]: days })
  const inDays = (count: number, told: Partial<Meeting> = {}): Example['facts'] =>
    judged(mandate, {}, { meetings: [meeting(1, addDays(today, count), told)] })
  const sent = { [what]: today }
  return [
    {
      title: {
        nb: `Sendt ${days - 1} dager før`,
        nn: `Send ${days - 1} dagar før`,
        en: `Sent ${days - 1} days before`,
      },
      at: today,
      facts: inDays(days - 1, sent),
      answer: 'falls-short',
      norm,
    },
    {
      title: { nb: `Sendt ${days} dager før`, nn: `Send ${days} dagar før`, en: `Sent ${days} days before` },
      at: today,
      facts: inDays(days, sent),
      answer: 'met',
      norm,
    },
    {
      title: {
        nb: `Sendt ${days + 1} dager før`,
        nn: `Send ${days + 1} dagar før`,
        en: `Sent ${days + 1} days before`,
      },
      at: today,
      facts: inDays(days + 1, sent),
      answer: 'met',
      norm,
    },
    {
      title: {
        nb: 'Ikke sendt, og fristen er i dag',
        nn: 'Ikkje send, og fristen er i dag',
        en: 'Not sent, and the deadline is today',
      },
      at: today,
      facts: inDays(days),
      answer: 'not-applicable',
      norm,
    },
    {
      title: {
        nb: 'Ikke sendt, og fristen var i går',
        nn: 'Ikkje send, og fristen var i går',
        en: 'Not sent, and the deadline was yesterday',
      },
      at: today,
      facts: inDays(days - 1),
      answer: 'falls-short',
      norm,
    },
    {
      title: { nb: 'Sendes først i morgen', nn: 'Blir først send i morgon', en: 'Sent only tomorrow' },
      at: today,
      facts: inDays(days - 1, { [what]: tomorrow }),
      answer: 'falls-short',
      norm,
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
      norm,
    },
    {
      title: { nb: 'Møtet var i går', nn: 'Møtet var i går', en: 'The meeting was yesterday' },
      at: today,
      facts: inDays(-1),
      answer: 'not-applicable',
      norm,
    },
    {
      title: { nb: 'Møtet er avlyst', nn: 'Møtet er avlyst', en: 'The meeting is cancelled' },
      at: today,
      facts: inDays(days - 1, { cancelled: true }),
      answer: 'not-applicable',
      norm,
    },
  ]
}

import * as Schema from 'effect/Schema'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from '../councils/council-act.ts'
import { fixed, happened, ours } from '../example-given.ts'
import { calendarOf, findCalendar, withDates, Year } from './calendar-act.ts'

export const DateCancelled = councilEvent(
  'DateCancelled',
  Schema.Struct({ year: Year, date: IsoDate }),
  (council, { year, date }) =>
    withDates(council, year, (dates) =>
      dates.map((own) => (own.date === date ? { date, cancelled: true as const } : own)),
    ),
)

/** Avlys møtedato: the date stays in the calendar, as cancelled. Refused: a date that is not there. */
export const cancelDate = act({
  name: 'cancel-date',
  kind: 'council',
  input: Schema.Struct({ ...calendarOf, date: IsoDate }),
  stream: ({ council }) => council,
  guards: [],
  events: [DateCancelled],
  decide: ({ year, date }, council) => {
    const own = findCalendar(council, year)?.dates.find((meeting) => meeting.date === date)
    if (own === undefined) return refuse('no-such-date', { field: 'date', values: { day: date } })
    return own.cancelled ? done() : done(DateCancelled.of({ year, date }))
  },
})

export const words: ActWords = { label: { nb: 'Avlys møtedatoen', nn: 'Avlys møtedatoen', en: 'Cancel the date' } }

const cancelled = { ...ours, year: 2026, date: '2026-09-15' }
const march = happened('DateCancelled', { year: 2026, date: '2026-03-10' })

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'Møtet avlyses', nn: 'Møtet blir avlyst', en: 'The meeting is cancelled' },
    given: fixed,
    when: cancelled,
    follows: { events: ['DateCancelled'] },
  },
  {
    title: {
      nb: 'Avlyst fra før endrer ingenting',
      nn: 'Avlyst frå før endrar ingenting',
      en: 'Cancelled already changes nothing',
    },
    given: [...fixed, march],
    when: { ...cancelled, date: '2026-03-10' },
    follows: { events: [] },
  },
  {
    title: {
      nb: 'Et møte som er flyttet til en avlyst dag',
      nn: 'Eit møte som er flytta til ein avlyst dag',
      en: 'A meeting that was moved to a cancelled day',
    },
    given: [...fixed, march, happened('DateMoved', { year: 2026, from: '2026-09-15', to: '2026-03-10' })],
    when: { ...cancelled, date: '2026-03-10' },
    follows: { events: ['DateCancelled'] },
  },
  {
    title: { nb: 'Datoen står ikke der', nn: 'Datoen står ikkje der', en: 'The date is not there' },
    given: fixed,
    when: { ...cancelled, date: '2026-09-16' },
    follows: { refused: 'no-such-date' },
  },
]

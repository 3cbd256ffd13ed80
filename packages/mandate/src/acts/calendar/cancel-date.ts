import * as Schema from 'effect/Schema'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from '../councils/council-act.ts'
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

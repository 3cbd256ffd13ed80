import * as Schema from 'effect/Schema'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from '../councils/council-act.ts'
import { calendarOf, cannotBeSet, findCalendar, withDates, Year } from './calendar-act.ts'

export const DateAdded = councilEvent(
  'DateAdded',
  Schema.Struct({ year: Year, date: IsoDate }),
  (council, { year, date }) =>
    withDates(council, year, (dates) => [...dates.filter((own) => own.date !== date), { date }]),
)

/** Legg til møtedato: in a year whose calendar is fixed. Refused: a date of another year, or one that stands there. */
export const addDate = act({
  name: 'add-date',
  kind: 'council',
  input: Schema.Struct({ ...calendarOf, date: IsoDate }),
  stream: ({ council }) => council,
  guards: ['N066'],
  events: [DateAdded],
  decide: ({ year, date }, council) => {
    const calendar = findCalendar(council, year)
    if (calendar === undefined) return refuse('no-calendar', { field: 'year', values: { year } })
    const refused = cannotBeSet(date, year, calendar, 'date')
    return refused ? { refused } : done(DateAdded.of({ year, date }))
  },
})

export const words: ActWords = { label: { nb: 'Legg til møtedato', nn: 'Legg til møtedato', en: 'Add a date' } }

import * as Schema from 'effect/Schema'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from '../councils/council-act.ts'
import { calendarOf, cannotBeSet, findCalendar, withDates, Year } from './calendar-act.ts'

export const DateMoved = councilEvent(
  'DateMoved',
  Schema.Struct({ year: Year, from: IsoDate, to: IsoDate }),
  (council, { year, from, to }) =>
    withDates(council, year, (dates) => dates.map((own) => (own.date === from ? { date: to } : own))),
)

/** Flytt møtedato: within its calendar year. Refused: a date that is not there, one that is cancelled, another year. */
export const moveDate = act({
  name: 'move-date',
  kind: 'council',
  input: Schema.Struct({ ...calendarOf, from: IsoDate, to: IsoDate }),
  stream: ({ council }) => council,
  guards: ['N066'],
  events: [DateMoved],
  decide: ({ year, from, to }, council) => {
    const calendar = findCalendar(council, year)
    if (!calendar?.dates.some((own) => own.date === from && own.cancelled === undefined))
      return refuse('no-such-date', { field: 'from', values: { day: from } })
    const refused = cannotBeSet(to, year, calendar, 'to')
    return refused ? { refused } : done(DateMoved.of({ year, from, to }))
  },
})

export const words: ActWords = { label: { nb: 'Flytt møtedatoen', nn: 'Flytt møtedatoen', en: 'Move the date' } }

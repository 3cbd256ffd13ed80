import * as Schema from 'effect/Schema'
import type { Calendar } from '../../vocabulary/calendar.ts'
import type { Council } from '../../vocabulary/council.ts'
import { CouncilId } from '../../vocabulary/council-id.ts'
import { type IsoDate, yearOf } from '../../vocabulary/iso-date.ts'
import type { Refusal } from '../refusal.ts'

/** A year of the calendar, for example 2027. */
export const Year = Schema.Int.check(Schema.isBetween({ minimum: 2000, maximum: 2200 }, { message: 'year' }))

/** Which council's calendar, and which year. */
export const calendarOf = { council: CouncilId, year: Year }

/** The council's calendar for a year. */
export const findCalendar = (council: Council | undefined, year: number): Calendar | undefined =>
  council?.calendars.find((calendar) => calendar.year === year)

/** The council with one year's dates changed, kept in order. */
export const withDates = (
  council: Council,
  year: number,
  change: (dates: Calendar['dates']) => Calendar['dates'],
): Council => ({
  ...council,
  calendars: council.calendars.map((calendar) =>
    calendar.year === year
      ? { ...calendar, dates: change(calendar.dates).toSorted((a, b) => (a.date < b.date ? -1 : 1)) }
      : calendar,
  ),
})

/** Why a day cannot be set in a year's calendar: it is of another year, or stands there already. */
export const cannotBeSet = (
  date: IsoDate,
  year: number,
  calendar: Calendar | undefined,
  field: string,
): Refusal | undefined => {
  if (yearOf(date) !== year) return { reason: 'date-of-another-year', norm: 'N066', field, values: { day: date, year } }
  if (calendar?.dates.some((own) => own.date === date && own.cancelled === undefined))
    return { reason: 'date-taken', field, values: { day: date } }
  return undefined
}

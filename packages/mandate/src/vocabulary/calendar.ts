import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'

/** Møtedato: a day the council meets, or would have met. */
export const MeetingDate = Schema.Struct({ date: IsoDate, cancelled: Schema.optionalKey(Schema.Literal(true)) })
export type MeetingDate = typeof MeetingDate.Type

/** Møteplan: the dates fixed for one calendar year, in order (N066). */
export const Calendar = Schema.Struct({
  year: Schema.Int,
  fixedOn: IsoDate,
  dates: Schema.Array(MeetingDate),
})
export type Calendar = typeof Calendar.Type

/** The dates of the calendar that have not been cancelled. */
export const standingDates = (calendar: Calendar | undefined): readonly IsoDate[] =>
  (calendar?.dates ?? []).filter((date) => date.cancelled === undefined).map((date) => date.date)

/** The calendar of a year as it stands on a day: the last one fixed by then; of several fixed on one day, all their dates. */
export const calendarOn = (calendars: readonly Calendar[], year: number, day: IsoDate): Calendar | undefined => {
  const fixed = calendars.filter((own) => own.year === year && own.fixedOn <= day)
  if (fixed.length < 2) return fixed[0]
  const fixedOn = fixed.reduce((last, own) => (own.fixedOn > last ? own.fixedOn : last), '' as IsoDate)
  return { year, fixedOn, dates: fixed.flatMap((own) => (own.fixedOn === fixedOn ? own.dates : [])) }
}

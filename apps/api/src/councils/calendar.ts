import type { Calendar, IsoDate } from '@samrad/mandate'
import type { CalendarView, MeetingView } from './view.ts'

/** The dates of a year with their numbers: those that stand are counted from 1, the cancelled are not. */
export const calendarView = ({ year, fixedOn, dates }: Calendar): CalendarView => {
  let number = 0
  return {
    year,
    fixedOn,
    meetings: dates.map(({ date, cancelled }) =>
      cancelled ? { date, cancelled } : { date, number: `${++number}/${year}` },
    ),
  }
}

/** The first meeting from the day on. */
export const nextMeeting = (calendars: readonly Calendar[], at: IsoDate): MeetingView | undefined =>
  calendars
    .toSorted((a, b) => a.year - b.year)
    .flatMap((calendar) => calendarView(calendar).meetings)
    .find(({ date, cancelled }) => date >= at && !cancelled)

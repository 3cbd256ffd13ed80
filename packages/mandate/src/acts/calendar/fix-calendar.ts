import * as Schema from 'effect/Schema'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from '../councils/council-act.ts'
import { calendarOf, cannotBeSet, findCalendar, Year } from './calendar-act.ts'

export const CalendarFixed = councilEvent(
  'CalendarFixed',
  Schema.Struct({ year: Year, dates: Schema.Array(IsoDate), on: IsoDate }),
  (council, { year, dates, on }) => ({
    ...council,
    calendars: [...council.calendars, { year, fixedOn: on, dates: dates.map((date) => ({ date })) }].toSorted(
      (a, b) => a.year - b.year,
    ),
  }),
)

/** Fastsett møteplan: the dates of one calendar year at a time (N066). Refused: a date of another year, the same date twice, a year that is fixed. */
export const fixCalendar = act({
  name: 'fix-calendar',
  kind: 'council',
  input: Schema.Struct({ ...calendarOf, dates: Schema.Array(IsoDate), on: IsoDate }),
  stream: ({ council }) => council,
  guards: ['N066'],
  events: [CalendarFixed],
  decide: ({ year, dates, on }, council) => {
    if (council === undefined) return refuse('no-council', { field: 'council' })
    if (findCalendar(council, year)) return refuse('year-is-fixed', { field: 'year', values: { year } })
    if (dates.length === 0) return refuse('no-dates', { field: 'dates' })
    const sorted = dates.toSorted()
    const refused = sorted.map((date, index) =>
      cannotBeSet(
        date,
        year,
        { year, fixedOn: on, dates: sorted.slice(0, index).map((own) => ({ date: own })) },
        'dates',
      ),
    )
    const first = refused.find((reason) => reason !== undefined)
    return first ? { refused: first } : done(CalendarFixed.of({ year, dates: sorted, on }))
  },
})

export const words: ActWords = {
  label: { nb: 'Fastsett møteplan', nn: 'Fastset møteplan', en: 'Fix the calendar' },
  refusals: {
    'year-is-fixed': {
      nb: ({ year }) => `Møteplanen for ${year} er fastsatt. Flytt, avlys eller legg til enkeltdatoer.`,
      nn: ({ year }) => `Møteplanen for ${year} er fastsett. Flytt, avlys eller legg til einskilddatoar.`,
      en: ({ year }) => `The calendar for ${year} is fixed. Move, cancel or add single dates.`,
    },
    'no-dates': {
      nb: () => 'Skriv minst én dato.',
      nn: () => 'Skriv minst éin dato.',
      en: () => 'Write at least one date.',
    },
  },
}

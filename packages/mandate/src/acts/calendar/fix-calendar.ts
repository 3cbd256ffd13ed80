import * as Schema from 'effect/Schema'
import { today, tomorrow } from '../../rule/example-facts.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from '../councils/council-act.ts'
import { established, fixed, nothing, ours } from '../example-given.ts'
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

/**
 * Fastsett møteplan: the dates of one calendar year at a time (N066). Refused: a date of another year, the same date
 * twice, a year that is fixed, a day to come.
 */
export const fixCalendar = act({
  name: 'fix-calendar',
  kind: 'council',
  input: Schema.Struct({ ...calendarOf, dates: Schema.Array(IsoDate), on: IsoDate }),
  stream: ({ council }) => council,
  guards: ['N066'],
  events: [CalendarFixed],
  decide: ({ year, dates, on }, council, { at }) => {
    if (council === undefined) return refuse('no-council', { field: 'council' })
    if (on > at) return refuse('day-to-come', { field: 'on', values: { day: on } })
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
  label: { nb: 'Fastsett møteplan', nn: 'Fastset møteplan', en: 'Fix the meeting schedule' },
  refusals: {
    'year-is-fixed': {
      nb: ({ year }) => `Møteplanen for ${year} er fastsatt. Flytt, avlys eller legg til enkeltdatoer.`,
      nn: ({ year }) => `Møteplanen for ${year} er fastsett. Flytt, avlys eller legg til einskilddatoar.`,
      en: ({ year }) => `The meeting schedule for ${year} is fixed. Move, cancel or add single dates.`,
    },
    'no-dates': {
      nb: () => 'Skriv minst én dato.',
      nn: () => 'Skriv minst éin dato.',
      en: () => 'Write at least one date.',
    },
  },
}

const plan = { ...ours, year: 2027, dates: ['2027-09-14', '2027-03-09'], on: today }

export const examples: readonly ActExample[] = [
  {
    title: {
      nb: 'Neste års datoer, i hvilken rekkefølge som helst',
      nn: 'Datoane for neste år, i kva rekkjefølgje som helst',
      en: 'Next year’s dates, in any order',
    },
    given: fixed,
    when: plan,
    follows: { events: ['CalendarFixed'] },
  },
  {
    title: { nb: 'En dato er i et annet år', nn: 'Ein dato er i eit anna år', en: 'A date is of another year' },
    given: [established],
    when: { ...plan, dates: ['2027-12-31', '2028-01-01'] },
    follows: { refused: 'date-of-another-year', norm: 'N066' },
  },
  {
    title: { nb: 'Samme dato to ganger', nn: 'Same dato to gonger', en: 'The same date twice' },
    given: [established],
    when: { ...plan, dates: ['2027-03-09', '2027-03-09'] },
    follows: { refused: 'date-taken' },
  },
  {
    title: { nb: 'Ingen dato', nn: 'Ingen dato', en: 'No date' },
    given: [established],
    when: { ...plan, dates: [] },
    follows: { refused: 'no-dates' },
  },
  {
    title: { nb: 'Året er fastsatt', nn: 'Året er fastsett', en: 'The year is fixed' },
    given: fixed,
    when: { ...plan, year: 2026, dates: ['2026-03-10'] },
    follows: { refused: 'year-is-fixed' },
  },
  {
    title: { nb: 'Dagen har ikke vært', nn: 'Dagen har ikkje vore', en: 'The day has not come' },
    given: [established],
    when: { ...plan, on: tomorrow },
    follows: { refused: 'day-to-come' },
  },
  {
    title: { nb: 'Rådet finnes ikke', nn: 'Rådet finst ikkje', en: 'There is no such council' },
    given: nothing,
    when: plan,
    follows: { refused: 'no-council' },
  },
]

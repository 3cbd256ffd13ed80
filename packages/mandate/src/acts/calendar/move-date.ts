import * as Schema from 'effect/Schema'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from '../councils/council-act.ts'
import { fixed, happened, ours } from '../example-given.ts'
import { calendarOf, cannotBeSet, findCalendar, withDates, Year } from './calendar-act.ts'

export const DateMoved = councilEvent(
  'DateMoved',
  Schema.Struct({ year: Year, from: IsoDate, to: IsoDate }),
  (council, { year, from, to }) =>
    withDates(council, year, (dates) =>
      dates.filter((own) => own.date !== to).map((own) => (own.date === from ? { date: to } : own)),
    ),
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

const moved = { ...ours, year: 2026, from: '2026-09-15', to: '2026-09-22' }
const cancelled = happened('DateCancelled', { year: 2026, date: '2026-03-10' })

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'En uke senere', nn: 'Ei veke seinare', en: 'A week later' },
    given: fixed,
    when: moved,
    follows: { events: ['DateMoved'] },
  },
  {
    title: {
      nb: 'Til en dag der møtet er avlyst',
      nn: 'Til ein dag der møtet er avlyst',
      en: 'To a day whose meeting is cancelled',
    },
    given: [...fixed, cancelled],
    when: { ...moved, to: '2026-03-10' },
    follows: { events: ['DateMoved'] },
  },
  {
    title: { nb: 'Til neste år', nn: 'Til neste år', en: 'Into next year' },
    given: fixed,
    when: { ...moved, to: '2027-01-12' },
    follows: { refused: 'date-of-another-year', norm: 'N066' },
  },
  {
    title: { nb: 'Til en dato som står der', nn: 'Til ein dato som står der', en: 'To a date that stands there' },
    given: fixed,
    when: { ...moved, to: '2026-03-10' },
    follows: { refused: 'date-taken' },
  },
  {
    title: {
      nb: 'Fra en dato som ikke står der',
      nn: 'Frå ein dato som ikkje står der',
      en: 'From a date that is not there',
    },
    given: fixed,
    when: { ...moved, from: '2026-09-16' },
    follows: { refused: 'no-such-date' },
  },
  {
    title: { nb: 'Fra en avlyst dato', nn: 'Frå ein avlyst dato', en: 'From a cancelled date' },
    given: [...fixed, cancelled],
    when: { ...moved, from: '2026-03-10' },
    follows: { refused: 'no-such-date' },
  },
]

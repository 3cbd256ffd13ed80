import * as Schema from 'effect/Schema'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { councilEvent } from '../councils/council-act.ts'
import { established, fixed, happened, ours } from '../example-given.ts'
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

const added = { ...ours, year: 2026, date: '2026-12-15' }

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'En dato til', nn: 'Ein dato til', en: 'One date more' },
    given: fixed,
    when: added,
    follows: { events: ['DateAdded'] },
  },
  {
    title: {
      nb: 'En avlyst dato kan settes på nytt',
      nn: 'Ein avlyst dato kan setjast på nytt',
      en: 'A cancelled date can be set again',
    },
    given: [...fixed, happened('DateCancelled', { year: 2026, date: '2026-09-15' })],
    when: { ...added, date: '2026-09-15' },
    follows: { events: ['DateAdded'] },
  },
  {
    title: { nb: 'Dagen etter årets siste', nn: 'Dagen etter den siste i året', en: 'The day after the year’s last' },
    given: fixed,
    when: { ...added, date: '2027-01-01' },
    follows: { refused: 'date-of-another-year', norm: 'N066' },
  },
  {
    title: { nb: 'Datoen står der', nn: 'Datoen står der', en: 'The date stands there' },
    given: fixed,
    when: { ...added, date: '2026-09-15' },
    follows: { refused: 'date-taken' },
  },
  {
    title: {
      nb: 'Møteplanen er ikke fastsatt',
      nn: 'Møteplanen er ikkje fastsett',
      en: 'The meeting schedule is not fixed',
    },
    given: [established],
    when: added,
    follows: { refused: 'no-calendar' },
  },
]

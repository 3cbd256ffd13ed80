import { type Calendar, type Council, type IsoDate, isoDate } from '@samrad/mandate'
import { council } from './council.ts'
import { nextYearIsFixed } from './next-year-is-fixed.ts'
import { region } from './region.ts'

/** An agreed case: what one rule asks of whom, of a council on a day. */
export interface Case {
  readonly title: string
  readonly at: IsoDate
  readonly council: Council
  readonly rule: string
  /** Answer and subject of each finding, the subject within the council. */
  readonly finds: readonly string[]
}

const calendar = (...days: readonly string[]): Calendar => ({
  year: 2026,
  fixedOn: isoDate('2026-01-15'),
  dates: days.map((day) => ({ date: isoDate(`2026-${day}`) })),
})
const four = calendar('02-10', '05-12', '09-08', '12-08')
const five = calendar('02-10', '04-14', '06-09', '09-08', '12-08')

export const cases: readonly Case[] = [
  {
    title: 'four meetings a year, as the mandate has it, are too few in the region',
    at: isoDate('2026-11-22'),
    council: council({ calendars: [four] }),
    rule: 'organisation/meetings-a-year',
    finds: ['falls-short'],
  },
  {
    title: 'five are enough',
    at: isoDate('2026-11-22'),
    council: council({ calendars: [five] }),
    rule: 'organisation/meetings-a-year',
    finds: [],
  },
  {
    title: 'each institution has its two seats, and the seat that was taken away is not vacant',
    at: isoDate('2026-11-22'),
    council: council(),
    rule: 'composition/seat-is-held',
    finds: [
      ...region.institutions.map(({ orgNumber }) => `falls-short leder/${orgNumber}`),
      ...region.institutions.map(({ orgNumber }) => `falls-short uko/${orgNumber}`),
      'falls-short regut-leder',
      'falls-short regut-uko',
      'falls-short referent',
      'falls-short rhf-direktoer',
      'falls-short rhf-spesialraadgiver',
      'falls-short ylf',
      'falls-short of',
    ],
  },
  {
    title: 'the next year is to be fixed by 1 December',
    at: isoDate('2026-12-01'),
    council: council({ calendars: [five] }),
    rule: nextYearIsFixed.id,
    finds: ['falls-short'],
  },
]

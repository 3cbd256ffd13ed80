import { shortDate } from '../texts/dates.ts'
import { addDays, type IsoDate, isIsoDate, isoDate } from '../vocabulary/iso-date.ts'

/** A date as typed: the day it is, or why it is none, with a day that could have been meant where one is near. */
export type TypedDate =
  | { readonly date: IsoDate }
  | { readonly fault: 'no-such-date' | 'unknown-date'; readonly suggestion?: string }

const excelEpoch = isoDate('1899-12-30')

/**
 * Skrevet dato: reads `2027-02-01`, `01.02.2027`, `1.2.27` and `1/2/2027` as the first of February 2027.
 * Two figures are a year from 1970 to 2069. A day that does not exist is refused with one that does; a number that
 * Excel keeps a date as is refused with the date that it stands for.
 */
export const parseDate = (text: string): TypedDate => {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T[\d:.]+Z?)?$/u.exec(text.trim())
  if (iso) return dated(iso[1], iso[2], iso[3])
  const typed = /^(\d{1,2})\s*[./]\s*(\d{1,2})\s*[./]\s*(\d{4}|\d{2})\.?$/u.exec(text.trim())
  if (typed) return dated(inFull(typed[3] ?? ''), typed[2], typed[1])
  const serial = /^[2-7]\d{4}$/u.test(text.trim()) ? addDays(excelEpoch, Number(text)) : undefined
  return { fault: 'unknown-date', ...(serial && { suggestion: shortDate(serial) }) }
}

const inFull = (year: string): string => (year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`)

const dated = (year = '', month = '', day = ''): TypedDate => {
  const [mm, dd] = [month.padStart(2, '0'), day.padStart(2, '0')]
  const text = `${year}-${mm}-${dd}`
  if (isIsoDate(text) && year >= '1900' && year < '2200') return { date: isoDate(text) }
  const near = `${year >= '1900' && year < '2200' ? year : '2026'}-${Number(month) >= 1 && Number(month) <= 12 ? mm : '11'}-26`
  return { fault: 'no-such-date', suggestion: shortDate(near) }
}

import * as Schema from 'effect/Schema'

const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const daysIn = (year: number, month: number): number =>
  month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : (lengths[month - 1] ?? 0)

const hyphen = 45

/** The digit at a place in the text; so far below zero for anything else that no number made with it is above. */
const digitAt = (text: string, index: number): number => {
  const digit = text.charCodeAt(index) - 48
  return digit >= 0 && digit <= 9 ? digit : -10_000
}

/** Whether the text is a day that exists, written `YYYY-MM-DD`. Read character by character: dates are most of what is read. */
export const isIsoDate = (text: string): boolean => {
  if (text.length !== 10 || text.charCodeAt(4) !== hyphen || text.charCodeAt(7) !== hyphen) return false
  const year = 1000 * digitAt(text, 0) + 100 * digitAt(text, 1) + 10 * digitAt(text, 2) + digitAt(text, 3)
  const month = 10 * digitAt(text, 5) + digitAt(text, 6)
  const day = 10 * digitAt(text, 8) + digitAt(text, 9)
  return year >= 0 && day >= 1 && day <= daysIn(year, month)
}

/** Dato: a day in Europe/Oslo as `YYYY-MM-DD`. The order of two dates is the order of their text. Refused: 31.02. */
export const IsoDate = Schema.String.check(
  Schema.makeFilter((text: string) => isIsoDate(text) || 'date', { toJsonSchema: () => ({ format: 'date' }) }),
).pipe(Schema.brand('IsoDate'))
export type IsoDate = typeof IsoDate.Type

/** The date as a typed value. Throws where the text is not a day that exists. */
export const isoDate = (text: string): IsoDate => IsoDate.make(text)

/** The calendar year of a date. */
export const yearOf = (date: IsoDate): number => Number(date.slice(0, 4))

/** The first day of a calendar year. */
export const firstDayOf = (year: number): IsoDate => `${String(year).padStart(4, '0')}-01-01` as IsoDate

/** Days since 1970-01-01 (negative before it), by the civil calendar. */
export const dayNumber = (date: IsoDate): number => {
  const [year, month, day] = [yearOf(date), Number(date.slice(5, 7)), Number(date.slice(8))]
  const y = month > 2 ? year : year - 1
  const era = Math.floor(y / 400)
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const yearOfEra = y - era * 400
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

/** Ukedag: 1 is Monday, 7 is Sunday. */
export const weekdayOf = (date: IsoDate): number => ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1

/** The date so many days later, or earlier where the number is negative. */
export const addDays = (date: IsoDate, days: number): IsoDate => {
  const z = dayNumber(date) + days + 719468
  const era = Math.floor(z / 146097)
  const dayOfEra = z - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const mp = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * mp + 2) / 5) + 1
  const month = mp < 10 ? mp + 3 : mp - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  const digits = (value: number, length: number): string => String(value).padStart(length, '0')
  return `${digits(year, 4)}-${digits(month, 2)}-${digits(day, 2)}` as IsoDate
}

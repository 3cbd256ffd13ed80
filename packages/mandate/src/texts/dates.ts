import { dayNumber, isIsoDate, isoDate, type IsoDate, weekdayOf, yearOf } from '../vocabulary/iso-date.ts'
import type { Language } from '../vocabulary/text.ts'

const weekdays: Readonly<Record<Language, readonly string[]>> = {
  nb: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  nn: ['måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
}

const norwegianMonths = [
  'januar',
  'februar',
  'mars',
  'april',
  'mai',
  'juni',
  'juli',
  'august',
  'september',
  'oktober',
  'november',
  'desember',
]

/** The months by name, January first. */
export const months: Readonly<Record<Language, readonly string[]>> = {
  nb: norwegianMonths,
  nn: norwegianMonths,
  en: [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
  ],
}

/** A date as it is written in data: `23.11.2026`. What is not a date is given back as it came. */
export const shortDate = (iso: unknown): string => {
  const text = String(iso)
  return isIsoDate(text) ? `${text.slice(8)}.${text.slice(5, 7)}.${text.slice(0, 4)}` : text
}

/** The name of the day's weekday. */
export const weekdayName = (date: IsoDate, language: Language): string => weekdays[language][weekdayOf(date) - 1] ?? ''

/** A date in words: `torsdag 3. desember 2026`. */
export const longDate = (date: IsoDate, language: Language): string => {
  const month = months[language][Number(date.slice(5, 7)) - 1] ?? ''
  const day = Number(date.slice(8))
  return language === 'en'
    ? `${weekdayName(date, language)} ${day} ${month} ${yearOf(date)}`
    : `${weekdayName(date, language)} ${day}. ${month} ${yearOf(date)}`
}

/** How many days from one date to another; negative where the other is earlier. */
export const daysBetween = (from: string, to: string): number => dayNumber(isoDate(to)) - dayNumber(isoDate(from))

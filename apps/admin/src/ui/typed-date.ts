/** What a person's typing in a date field comes to: a day, nothing, a day no calendar has, or no date at all. */
export type TypedDate =
  | { readonly kind: 'date'; readonly iso: string }
  | { readonly kind: 'empty' }
  | { readonly kind: 'no-such-day'; readonly typed: string; readonly nearest: string }
  | { readonly kind: 'not-a-date'; readonly typed: string }

const dayFirst = /^(\d{1,2})[./\- ]+(\d{1,2})[./\- ]+(\d{4}|\d{2})\.?$/
const yearFirst = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/
const digitsOnly = /^(\d{2})(\d{2})(\d{4}|\d{2})$/

const lastDay = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate()
const within = (value: number, low: number, high: number): number => Math.min(Math.max(value, low), high)
const two = (value: number | string): string => String(value).padStart(2, '0')

/** Day, month and year as typed, a two-digit year counted from 2000. */
const parts = (text: string): readonly [day: string, month: string, year: string] | undefined => {
  const iso = yearFirst.exec(text)
  const [, first = '', second = '', third = ''] = iso ?? dayFirst.exec(text) ?? digitsOnly.exec(text) ?? []
  if (!first) return undefined
  return iso ? [third, second, first] : [first, second, third.length === 2 ? `20${third}` : third]
}

/** An ISO date as it is read here: `2027-02-01` → `01.02.2027`. */
export const shownDate = (iso: string): string => iso.split('-').toReversed().join('.')

/**
 * Reads a typed date: 1.2.27, 01.02.2027, 1/2-27, 010227 (a phone's number keys have no full stop) or 2027-02-01.
 * The day comes first unless the year does. A day that does not exist is answered with the nearest one that does.
 */
export const typedDate = (typed: string): TypedDate => {
  const text = typed.trim().replaceAll(/\s+/g, ' ')
  if (!text) return { kind: 'empty' }
  const found = parts(text)
  if (!found) return { kind: 'not-a-date', typed: text }
  const [day, month, year] = found
  const nearestMonth = within(Number(month), 1, 12)
  const nearestDay = within(Number(day), 1, lastDay(Number(year), nearestMonth))
  const nearest = `${year}-${two(nearestMonth)}-${two(nearestDay)}`
  return nearestMonth === Number(month) && nearestDay === Number(day)
    ? { kind: 'date', iso: nearest }
    : { kind: 'no-such-day', typed: `${two(day)}.${two(month)}.${year}`, nearest }
}

import { type IsoDate, isIsoDate, isoDate } from '@samrad/mandate'

/** Klokken: the one place that asks what time it is; the domain gets the answer as an argument. */
export interface Clock {
  /** Today in Europe/Oslo. */
  readonly today: () => IsoDate
  /** This instant in UTC, ISO. */
  readonly now: () => string
}

const inOslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })

/** The last instant (UTC, ISO) of a day in Europe/Oslo. */
export const endOfDay = (day: IsoDate): string => {
  const inWinter = `${day}T22:59:59.999Z`
  return inOslo.format(new Date(inWinter)) === day ? inWinter : `${day}T21:59:59.999Z`
}

/** The wall clock; `fixed` keeps today on one date, for tests and pictures. Refused: a date that does not exist. */
export const clock = (fixed?: string): Clock => {
  if (fixed !== undefined && !isIsoDate(fixed)) throw new Error(`SAMRAD_TODAY is no date: ${fixed}`)
  const kept = fixed === undefined ? undefined : isoDate(fixed)
  return {
    today: () => kept ?? isoDate(inOslo.format(new Date())),
    now: () => new Date().toISOString(),
  }
}

import { type IsoDate, isIsoDate, isoDate } from '@samrad/mandate'
import { dayInOslo } from '@samrad/store'

/** Klokken: the one place that asks what time it is; the domain gets the answer as an argument. */
export interface Clock {
  /** Today in Europe/Oslo. */
  readonly today: () => IsoDate
  /** This instant in UTC, ISO. */
  readonly now: () => string
}

/** The wall clock; `fixed` keeps today on one date, for tests and pictures. Refused: a date that does not exist. */
export const clock = (fixed?: string): Clock => {
  if (fixed !== undefined && !isIsoDate(fixed)) throw new Error(`SAMRAD_TODAY is no date: ${fixed}`)
  const kept = fixed === undefined ? undefined : isoDate(fixed)
  return {
    today: () => kept ?? dayInOslo(new Date()),
    now: () => new Date().toISOString(),
  }
}

import { type IsoDate, isoDate } from '@samrad/mandate'

const inOslo = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo', dateStyle: 'short' })

/** The day it is in Europe/Oslo at an instant. */
export const dayInOslo = (instant: Date): IsoDate => isoDate(inOslo.format(instant))

/** The last instant (UTC, ISO) of a day in Europe/Oslo. */
export const endOfDay = (day: IsoDate): string => {
  const inWinter = `${day}T22:59:59.999Z`
  return inOslo.format(new Date(inWinter)) === day ? inWinter : `${day}T21:59:59.999Z`
}

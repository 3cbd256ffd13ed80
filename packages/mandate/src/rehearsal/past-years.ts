import { type IsoDate, isoDate, yearOf } from '../vocabulary/iso-date.ts'

/** Årene som har vært: the last day of each year from the one day until the other, and that other day itself. None where it comes first. */
export const pastYears = (from: IsoDate, to: IsoDate): readonly IsoDate[] => {
  if (from > to) return []
  const years = Array.from({ length: yearOf(to) - yearOf(from) }, (_, index) =>
    isoDate(`${yearOf(from) + index}-12-31`),
  )
  return [...years, to]
}

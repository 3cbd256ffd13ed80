import { examine, type Gap, type Mandate, mandates, regions } from '@samrad/mandate'
import type { Trial } from './runs.ts'

const among = (own: Mandate): readonly Mandate[] => [...mandates.filter(({ id }) => id !== own.id), own]

/** What cannot be, asks twice or asks for nothing among all the mandates with the proposal, and does not today. */
export const gapsBrought = ({ after, runs }: Trial): readonly Gap[] => {
  const gaps = (own: Mandate): readonly Gap[] => examine(among(own), Object.values(regions))
  const today = new Set(runs.flatMap(({ before }) => gaps(before)).map((gap) => JSON.stringify(gap)))
  return gaps(after).filter((gap) => !today.has(JSON.stringify(gap)))
}

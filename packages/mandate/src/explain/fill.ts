import { acts } from '../acts/acts.ts'
import type { CouncilFacts } from '../rule/facts.ts'
import type { Remedy } from '../rule/remedy.ts'
import { addDays, type IsoDate, isoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { type Sealed, wordFields } from '../vocabulary/sealed.ts'

/** What a hole is filled from: the case, and a number that no other filling has. */
export interface Filling {
  readonly mandate: Mandate
  readonly facts: CouncilFacts
  readonly at: IsoDate
  readonly number: number
  readonly with: Remedy['with']
}

/** Ids that no one can have: they are told from real ones by their beginning. */
const nobody = (kind: number, number: number): string =>
  `ffffffff-ffff-7fff-8${kind}ff-${String(number).padStart(12, '0')}`

/** Whether an id stands for someone who is still to be named. */
export const isHole = (id: string): boolean => id.startsWith('ffffffff-ffff-7fff-8')

/** Words still to be written. */
const unwritten: Sealed = { ref: 'hole', digest: '0'.repeat(64) }

const yearIn = ({ with: given, at }: Filling): string => {
  const { year } = given
  return typeof year === 'number' ? String(year) : at.slice(0, 4)
}

/** So many days spread over the year, on the tenth of a month. */
const spread = (year: string, count: number): readonly IsoDate[] =>
  Array.from({ length: count }, (_, index) =>
    isoDate(`${year}-${String(1 + Math.floor((index * 12) / count)).padStart(2, '0')}-10`),
  )

/** As many meetings as the mandate sets for a year; one where it sets none. */
const meetings = ({ mandate }: Filling): number => {
  const [count = 1] = mandate.rules.flatMap(({ limits }) => limits?.['perYear'] ?? [])
  return Math.max(1, Math.min(12, count))
}

/** What stands in a hole until a person fills it: every value worth trying, the likeliest first. */
const fillings: Readonly<Record<string, (filling: Filling) => readonly unknown[]>> = {
  holding: ({ number }) => [nobody(0, number)],
  person: ({ number }) => [nobody(1, number)],
  orgNumber: ({ facts }) => facts.regions.flatMap(({ institutions }) => institutions.map((own) => own.orgNumber)),
  endorsedOn: ({ at }) => [at],
  on: ({ at }) => [at],
  date: (filling) => Array.from({ length: 365 }, (_, days) => addDays(isoDate(`${yearIn(filling)}-12-31`), -days)),
  dates: (filling) => [spread(yearIn(filling), meetings(filling))],
}

/**
 * Utfylling: the input of a remedy's act with something in every hole, the likeliest first; words count as sealed. None
 * where a hole is of a kind that nothing stands in for.
 */
export function* filled(
  { act, with: given, holes }: Remedy,
  filling: Filling,
): Generator<Readonly<Record<string, unknown>>> {
  const words = new Set(wordFields(acts[act].act.input.fields))
  const [hole, ...rest] = holes
  if (hole === undefined) {
    yield given
    return
  }
  const values = words.has(hole) ? [unwritten] : (fillings[hole]?.(filling) ?? [])
  for (const value of values)
    yield* filled({ act, with: { ...given, [hole]: value }, holes: rest, effect: 'clears' }, filling)
}

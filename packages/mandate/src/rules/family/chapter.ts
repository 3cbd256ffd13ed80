import type { Entry } from '../entry.ts'
import * as specialtyHasCouncil from './specialty-has-council.ts'

/** The council family and its mandates (A0). */
export const family: readonly Entry[] = [
  {
    rule: specialtyHasCouncil.specialtyHasCouncil,
    words: specialtyHasCouncil.words,
    examples: specialtyHasCouncil.examples,
  },
]

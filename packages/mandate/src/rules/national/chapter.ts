import type { Entry } from '../entry.ts'
import * as oneCoordinates from './one-coordinates.ts'
import * as tkaIsChaired from './tka-is-chaired.ts'

/** National coordination (B). */
export const national: readonly Entry[] = [
  { rule: oneCoordinates.oneCoordinates, words: oneCoordinates.words, examples: oneCoordinates.examples },
  { rule: tkaIsChaired.tkaIsChaired, words: tkaIsChaired.words, examples: tkaIsChaired.examples },
]

import type { Entry } from '../entry.ts'
import * as seatIsHeld from './seat-is-held.ts'
import * as authorityIsDelegated from './authority-is-delegated.ts'

/** Sammensetning, roller og ansvar: who sits (A5). */
export const composition: readonly Entry[] = [
  { rule: seatIsHeld.seatIsHeld, words: seatIsHeld.words, examples: seatIsHeld.examples },
  {
    rule: authorityIsDelegated.authorityIsDelegated,
    words: authorityIsDelegated.words,
    examples: authorityIsDelegated.examples,
  },
]

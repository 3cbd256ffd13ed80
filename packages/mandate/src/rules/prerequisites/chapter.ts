import type { Entry } from '../entry.ts'
import * as responsibleManager from './responsible-manager.ts'
import * as timeSetAside from './time-set-aside.ts'
import * as consentInForce from './consent-in-force.ts'
import * as endorsedInLine from './endorsed-in-line.ts'

/** Forutsetninger: what institutions must provide (A3). */
export const prerequisites: readonly Entry[] = [
  {
    rule: responsibleManager.responsibleManager,
    words: responsibleManager.words,
    examples: responsibleManager.examples,
  },
  { rule: timeSetAside.timeSetAside, words: timeSetAside.words, examples: timeSetAside.examples },
  { rule: consentInForce.consentInForce, words: consentInForce.words, examples: consentInForce.examples },
  { rule: endorsedInLine.endorsedInLine, words: endorsedInLine.words, examples: endorsedInLine.examples },
]

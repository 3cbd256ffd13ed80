import type { Entry } from '../catalogue.ts'
import * as responsibleManager from './responsible-manager.ts'
import * as timeSetAside from './time-set-aside.ts'
import * as consentInForce from './consent-in-force.ts'
import * as endorsedInLine from './endorsed-in-line.ts'

/** Forutsetninger: what institutions must provide (A3). */
export const prerequisites: readonly Entry[] = [
  { rule: responsibleManager.responsibleManager, words: responsibleManager.words },
  { rule: timeSetAside.timeSetAside, words: timeSetAside.words },
  { rule: consentInForce.consentInForce, words: consentInForce.words },
  { rule: endorsedInLine.endorsedInLine, words: endorsedInLine.words },
]

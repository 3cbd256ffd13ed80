/** Forutsetninger: what institutions must provide (A3). */

export * as responsibleManager from './responsible-manager.ts'
export * as mandateIsKnown from './mandate-is-known.ts'
export * as inputIsGiven from './input-is-given.ts'
export * as timeSetAside from './time-set-aside.ts'
export * as consentInForce from './consent-in-force.ts'
export * as endorsedInLine from './endorsed-in-line.ts'

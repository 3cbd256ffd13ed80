/** Sammensetning, roller og ansvar: who sits (A5). */

export * as seatIsHeld from './seat-is-held.ts'
export * as authorityIsDelegated from './authority-is-delegated.ts'
export * as issueIsTakenFurther from './issue-is-taken-further.ts'

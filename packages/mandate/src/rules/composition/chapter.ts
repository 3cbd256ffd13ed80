/** Sammensetning, roller og ansvar: who sits (A5). */

export * as seatIsHeld from './seat-is-held.ts'
export * as authorityIsDelegated from './authority-is-delegated.ts'
export * as issueIsTakenFurther from './issue-is-taken-further.ts'
export * as termHasAnEnd from './term-has-an-end.ts'
export * as seatHasDeputy from './seat-has-deputy.ts'
export * as chairIsElected from './chair-is-elected.ts'
export * as lisHasSeat from './lis-has-seat.ts'

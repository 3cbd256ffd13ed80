/** The council family and its mandates (A0). */

export * as specialtyHasCouncil from './specialty-has-council.ts'

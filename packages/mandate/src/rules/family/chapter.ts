/** The council family and its mandates (A0). */

export * as specialtyHasCouncil from './specialty-has-council.ts'
export * as mandateIsPublished from './mandate-is-published.ts'

/** National coordination (B). */

export * as oneCoordinates from './one-coordinates.ts'
export * as tkaIsChaired from './tka-is-chaired.ts'
export * as quotaIsMet from './quota-is-met.ts'

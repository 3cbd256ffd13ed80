import type { ActName } from '../acts/acts.ts'

/**
 * Løsning: an act, prefilled, that clears a finding or asks someone who can. `holes` names the fields of the act that
 * only a person can fill, in the order a form asks for them.
 */
export interface Remedy {
  readonly act: ActName
  readonly with: Readonly<Record<string, unknown>>
  readonly holes: readonly string[]
  readonly effect: 'clears' | 'asks'
}

/** A remedy that makes the finding go away once the holes are filled. */
export const clears = (
  act: ActName,
  input: Readonly<Record<string, unknown>>,
  holes: readonly string[] = [],
): Remedy => ({
  act,
  with: input,
  holes,
  effect: 'clears',
})

/** A remedy that asks someone who can; the finding stays, with the day it was asked about. */
export const asks = (input: Readonly<Record<string, unknown>>): Remedy => ({
  act: 'ask',
  with: input,
  holes: [],
  effect: 'asks',
})

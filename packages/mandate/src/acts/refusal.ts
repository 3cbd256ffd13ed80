import type { NormId } from '../sources/register.ts'
import type { Values } from '../rule/finding.ts'

/**
 * Avslag: why an act was not done. A value, never thrown; textless, `sayRefusal` gives the words. `field` names the
 * part of the input it is about, where it is about one.
 */
export interface Refusal {
  readonly reason: string
  readonly norm?: NormId
  readonly field?: string
  readonly values?: Values
}

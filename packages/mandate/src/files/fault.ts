import type { Mandate } from '../vocabulary/mandate.ts'

/** What can be wrong with a mandate file before its values are read. */
export type MandateTextFaultCode = 'empty-file' | 'too-large' | 'not-json' | 'duplicate-key'

/** What can be wrong with one value of a mandate, whatever it says. */
export type MandateValueFaultCode =
  | 'missing'
  | 'unexpected'
  | 'type'
  | 'one-of'
  | 'blank'
  | 'empty'
  | 'slug'
  | 'date'
  | 'orgNumber'
  | 'norm'
  | 'rule'
  | 'limit'
  | 'invalid'

/** What can be wrong with what a mandate says. */
export type MandateContentFaultCode =
  | 'unknown-norm'
  | 'norm-without-seat'
  | 'unknown-rule'
  | 'rule-elsewhere'
  | 'unknown-specialty'
  | 'specialty-elsewhere'
  | 'duplicate-rule'
  | 'duplicate-requirement'
  | 'missing-limit'
  | 'unknown-limit'
  | 'limit-out-of-range'
  | 'other-refined'
  | 'other-version'

/** What can be wrong with how a region refines a mandate, or turns an option on or off. */
export type RefinementFaultCode =
  | 'other-mandate'
  | 'same-version'
  | 'rule-not-listed'
  | 'changes-nothing'
  | 'laxer-without-reason'
  | 'moved-without-reason'
  | 'not-laxer'
  | 'no-such-requirement'
  | 'composition-at-hand'
  | 'composition-not-at-hand'
  | 'not-a-switch'

export type MandateFaultCode =
  | MandateTextFaultCode
  | MandateValueFaultCode
  | MandateContentFaultCode
  | RefinementFaultCode

/** The sorts of value that JSON has. */
export type JsonSort = 'text' | 'number' | 'truth' | 'list' | 'object' | 'null'

/**
 * Feil i et mandat: one thing that must be mended before the mandate is taken in; textless, `sayMandateFault` gives the
 * words. `pointer` is a JSON pointer to where it is, `line` and `column` count from 1 where the text itself cannot be read.
 * `value` is what stands there, `found` what sort of value it is and `wants` the sort that is taken; `options` are the
 * values that are let through, `range` the lowest and the highest number, `suggestion` the one that may have been meant.
 */
export interface MandateFault {
  readonly fault: MandateFaultCode
  readonly pointer: string
  readonly value?: string
  readonly suggestion?: string
  readonly options?: readonly string[]
  readonly range?: readonly [least: number, most: number]
  readonly found?: JsonSort
  readonly wants?: JsonSort
  readonly line?: number
  readonly column?: number
}

/** The mandate, or everything that is wrong. */
export type ReadMandate =
  | { readonly mandate: Mandate; readonly faults?: never }
  | { readonly mandate?: never; readonly faults: readonly MandateFault[] }

import type { NormId } from '../sources/register.ts'

/** What can be wrong with a file before its words are read, the same codes as `@samrad/roster-file` gives. */
export type FileFaultCode =
  | 'empty-file'
  | 'too-large'
  | 'unknown-kind'
  | 'old-excel'
  | 'encrypted'
  | 'inflated'
  | 'damaged-xlsx'
  | 'damaged-json'
  | 'not-a-list'
  | 'nested-value'
  | 'nul-byte'
  | 'open-quote'
  | 'stray-quote'
  | 'cell-too-long'
  | 'no-header'
  | 'duplicate-column'
  | 'column-without-header'
  | 'formula'
  | 'too-many-rows'
  | 'too-many-columns'

/** What can be wrong with what a roster says. */
export type ContentFaultCode =
  | 'unknown-column'
  | 'missing-column'
  | 'same-column'
  | 'decision'
  | 'identity-number'
  | 'missing-cell'
  | 'too-long'
  | 'unknown-council'
  | 'unknown-party'
  | 'unknown-role'
  | 'no-such-seat'
  | 'delegate-outside-institution'
  | 'unknown-organisation'
  | 'org-number'
  | 'org-number-outside'
  | 'name-and-number-differ'
  | 'unknown-date'
  | 'no-such-date'
  | 'ends-before-it-begins'
  | 'withdrawn-before-given'
  | 'yes-or-no'
  | 'email'
  | 'seat-held'
  | 'seat-held-already'

/**
 * Feil i en rosterfil: one thing that must be mended before the roster can be read; textless, `sayRosterFault` gives the words.
 * `row` counts from 1 with the header, `column` is the header as written. `value` is what the cell says (never a
 * national identity number), `suggestion` a word or date that may have been meant, `otherRow` the row it clashes with.
 */
export interface RosterFault {
  readonly fault: FileFaultCode | ContentFaultCode
  readonly row?: number
  readonly column?: string
  readonly value?: string
  readonly suggestion?: string
  readonly otherRow?: number
  readonly norm?: NormId
}

/** Orders faults by row, then column: file faults and faults in the header first. */
export const byPlace = (a: RosterFault, b: RosterFault): number =>
  (a.row ?? 0) - (b.row ?? 0) || order(a.column, b.column) || order(a.fault, b.fault)

const order = (a = '', b = ''): number => (a < b ? -1 : a > b ? 1 : 0)

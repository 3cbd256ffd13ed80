import type { FileFaultCode } from '@samrad/mandate'

/**
 * Filfeil: one thing that keeps a file from being read, without words.
 * `row` counts from 1 with the header, `column` is the header as written or else the sheet's letter,
 * `value` is a limit or a kind of file, never what a person typed.
 */
export interface FileFault {
  readonly fault: FileFaultCode
  readonly row?: number
  readonly column?: string
  readonly value?: string
}

/** A file that could not be read, with every fault found. */
export interface FileFaults {
  readonly kind: 'unreadable'
  readonly faults: readonly FileFault[]
}

/** The answer for a file that cannot be read. */
export const unreadable = (...faults: readonly FileFault[]): FileFaults => ({
  kind: 'unreadable',
  faults,
})

/** True when an answer is a file that could not be read. */
export const isUnreadable = (answer: object): answer is FileFaults => 'kind' in answer && answer.kind === 'unreadable'

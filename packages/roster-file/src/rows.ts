/** Something worth telling about how a file was read; nothing is wrong with it. */
export type Notice =
  | { readonly notice: 'windows-1252' }
  | {
      readonly notice: 'several-sheets'
      readonly sheet: string
      readonly others: readonly string[]
    }

/** One row of a file: `row` counts from 1 with the header, `cells` holds trimmed text by header as written. */
export interface Row {
  readonly row: number
  readonly cells: Readonly<Record<string, string>>
}

/**
 * Rader: what a roster file says, the same for every kind of file.
 * Every cell is trimmed text: dates `YYYY-MM-DD`, numbers plain digits, booleans `true` or `false`, nothing `''`.
 * Rows without any text are left out, and the others keep their number. In JSON the first object is row 2.
 */
export interface Rows {
  readonly kind: 'xlsx' | 'csv' | 'json'
  readonly encoding?: 'utf-8' | 'windows-1252'
  readonly delimiter?: ',' | ';' | '\t'
  readonly sheet?: string
  /** The row the headers stand in; 1 for JSON, which has none. */
  readonly headerRow: number
  readonly columns: readonly string[]
  readonly rows: readonly Row[]
  readonly notices: readonly Notice[]
}

/** How much a file may hold; more is refused before it is unpacked or read. */
export const limits = {
  bytes: 50 * 1024 * 1024,
  inflatedBytes: 50 * 1024 * 1024,
  inflatedRatio: 100,
  rows: 50_000,
  columns: 200,
} as const

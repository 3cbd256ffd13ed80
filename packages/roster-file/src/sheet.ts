/** A column to be written: its header, what its cells hold, and its width in characters. */
export interface SheetColumn {
  readonly header: string
  readonly kind: 'text' | 'date' | 'number'
  readonly width?: number
}

/** A cell to be written: a date is `YYYY-MM-DD`; `null` and `''` are empty. */
export type SheetCell = string | number | null

/** Ark: what is to be written, the same for every kind of file; each row follows the columns' order. */
export interface SheetToWrite {
  readonly name: string
  readonly columns: readonly SheetColumn[]
  readonly rows: readonly (readonly SheetCell[])[]
}

/** True for a date as it is kept, `YYYY-MM-DD`. */
export const isIsoDate = (cell: SheetCell): cell is string =>
  typeof cell === 'string' && /^\d{4}-\d{2}-\d{2}$/u.test(cell)

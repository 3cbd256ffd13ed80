import type { SeatStatus } from '@samrad/mandate'

/** One council in one institution: its status, the word for it, and why. */
export interface MatrixCell {
  readonly status: SeatStatus | 'na'
  readonly word: string
  readonly reason?: string
  readonly citation?: string
  readonly href?: string
}

/** One council: its cells in the order of the columns, how many are in order, and how many open findings its seats have. */
export interface MatrixRow {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly cells: readonly MatrixCell[]
  readonly ok: number
  readonly findings: number
}

/** Councils that belong together, folded as one. */
export interface MatrixGroup {
  readonly id: string
  readonly label: string
  readonly rows: readonly MatrixRow[]
}

/** One institution. `href` filters to it; `label` is short enough for the head, `fullName` is what is read. */
export interface MatrixColumn {
  readonly id: string
  readonly label: string
  readonly fullName: string
  readonly href?: string
}

/** The matrix (matrisen): every council against every institution. */
export interface Matrix {
  readonly columns: readonly MatrixColumn[]
  readonly groups: readonly MatrixGroup[]
}

/** A cell that says something other than *in order* or *not applicable*. */
export const isException = (cell: MatrixCell): boolean => cell.status !== 'in-order' && cell.status !== 'na'

/** How many exceptions each institution has, in the order of the columns. */
export const countsByColumn = (matrix: Matrix): readonly number[] =>
  matrix.columns.map((_, column) =>
    matrix.groups
      .flatMap((group) => group.rows)
      .reduce((count, row) => {
        const cell = row.cells[column]
        return cell !== undefined && isException(cell) ? count + 1 : count
      }, 0),
  )

/** The rows with most findings first; those with equally many keep their order. */
export const byFindings = (rows: readonly MatrixRow[]): readonly MatrixRow[] =>
  rows.toSorted((one, other) => other.findings - one.findings)

/** A line of the grid: the head, the counts, the head of a group, or a council. */
export type MatrixLine =
  | { readonly kind: 'head' }
  | { readonly kind: 'counts' }
  | { readonly kind: 'group'; readonly group: MatrixGroup }
  | { readonly kind: 'row'; readonly row: MatrixRow }

/** The lines as they are shown, top down; a folded group shows only its head. */
export const linesOf = (groups: readonly MatrixGroup[], folded: ReadonlySet<string>): readonly MatrixLine[] => [
  { kind: 'head' },
  { kind: 'counts' },
  ...groups.flatMap((group): readonly MatrixLine[] => [
    { kind: 'group', group },
    ...(folded.has(group.id) ? [] : group.rows.map((row): MatrixLine => ({ kind: 'row', row }))),
  ]),
]

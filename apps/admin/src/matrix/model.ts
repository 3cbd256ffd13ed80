import type { SeatStatus } from '@samrad/mandate'

export type CellStatus = SeatStatus | 'na'

/** A council's seat in one institution. */
export interface MatrixCell {
  readonly status: CellStatus
  /** The status in words; the cell's accessible name. */
  readonly word: string
  readonly reason?: string | undefined
  readonly citation?: string | undefined
  readonly href?: string | undefined
  readonly selectable?: boolean | undefined
}

/** A council: one cell a column, in the columns' order. */
export interface MatrixRow {
  readonly id: string
  readonly label: string
  /** The council's full name in the popover, where the row's label is short: «Nevrologirådet». */
  readonly fullName?: string | undefined
  readonly href: string
  readonly cells: readonly MatrixCell[]
  readonly ok: number
  readonly of: number
  readonly findings: number
}

export interface MatrixGroup {
  readonly id: string
  readonly label: string
  readonly rows: readonly MatrixRow[]
}

/** An institution. */
export interface MatrixColumn {
  readonly id: string
  readonly label: string
  readonly fullName: string
  /** Where its head leads, if anywhere: the matrix filtered to it. */
  readonly href?: string | undefined
}

export interface MatrixWords {
  /** The grid's name: «Råd og virksomheter». */
  readonly name: string
  /** «Råd» · «I orden» · «Funn» · «Funn i virksomheten» */
  readonly councils: string
  readonly inOrder: string
  readonly findings: string
  readonly findingsHere: string
  /** «11 av 14» */
  readonly okOf: (ok: number, of: number) => string
  /** What the keys do in a cell: «Enter: åpne · Mellomrom: velg». Empty shows nothing. */
  readonly hints: (can: { readonly open: boolean; readonly select: boolean }) => string
  /** The legend's name, and a word for each status. */
  readonly legend: string
  readonly statuses: Readonly<Record<string, string>>
}

/** The key of a cell among the selected. */
export const cellKey = (row: string, column: string): string => `${row}|${column}`

/** Whether a status is a finding: neither in order nor not applicable. */
export const isFinding = (status: CellStatus): boolean => status !== 'in-order' && status !== 'na'

/** How many findings each institution has. */
export const findingsByColumn = (columns: number, groups: readonly MatrixGroup[]): readonly number[] => {
  const counts = Array.from({ length: columns }, () => 0)
  for (const { cells } of groups.flatMap(({ rows }) => rows))
    for (const [at, { status }] of cells.entries()) if (isFinding(status)) counts[at] = (counts[at] ?? 0) + 1
  return counts
}

/** Most findings first; equals keep their order. */
export const byFindings = (rows: readonly MatrixRow[]): readonly MatrixRow[] =>
  rows.toSorted((a, b) => b.findings - a.findings)

/** Where each group's head and each row stands among all rows, counted from 1 with the head and the counts before them. */
export const rowPlaces = (groups: readonly MatrixGroup[]): ReadonlyMap<string, number> =>
  new Map(groups.flatMap(({ id, rows }) => [`group ${id}`, ...rows.map((row) => row.id)]).map((id, at) => [id, at + 3]))

/** The statuses that occur, in the order they are explained. */
export const statusesIn = (groups: readonly MatrixGroup[], order: readonly CellStatus[]): readonly CellStatus[] => {
  const found = new Set(groups.flatMap(({ rows }) => rows.flatMap(({ cells }) => cells.map(({ status }) => status))))
  return order.filter((status) => found.has(status))
}

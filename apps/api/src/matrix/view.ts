import type { SeatStatus } from '@samrad/mandate'

/** Rute: how one institution stands in one council. */
export interface MatrixCell {
  readonly status: SeatStatus | 'not-applicable'
  readonly word: string
  readonly reason?: string
  readonly citation?: string
  readonly href?: string
}

/** One council across the institutions, one cell a column. */
export interface MatrixRow {
  readonly id: string
  readonly label: string
  readonly href: string
  readonly cells: readonly MatrixCell[]
  /** Institutions in order, and how many have a seat here. */
  readonly ok: number
  readonly of: number
  /** Open findings about seats and those who hold them. */
  readonly findings: number
}

/** Matrisen: council × institution. */
export interface Matrix {
  readonly at: string
  readonly columns: readonly {
    readonly id: string
    readonly label: string
    readonly fullName: string
    readonly findings: number
  }[]
  readonly groups: readonly { readonly id: string; readonly label: string; readonly rows: readonly MatrixRow[] }[]
  readonly findings: number
  /** What is said below where the composition is a regional reading, not the mandate's words. */
  readonly mark?: string
}

import { IsoDate, OrgNumber, CouncilId } from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { CouncilGroup } from '../councils/view.ts'
import { CellStatus } from '../findings/view.ts'
import { Count } from '../http/answer-fields.ts'

/** Rute: how one institution stands in one council. */
export const MatrixCell = Schema.Struct({
  status: CellStatus,
  word: Schema.String,
  reason: Schema.optionalKey(Schema.String),
  citation: Schema.optionalKey(Schema.String),
  href: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'MatrixCell' })
export type MatrixCell = typeof MatrixCell.Encoded

/** One council across the institutions, one cell a column. */
export const MatrixRow = Schema.Struct({
  id: CouncilId,
  label: Schema.String,
  href: Schema.String,
  cells: Schema.Array(MatrixCell),
  /** Institutions in order, and how many have a seat here. */
  ok: Count,
  of: Count,
  /** Open findings about seats and those who hold them. */
  findings: Count,
}).annotate({ identifier: 'MatrixRow' })
export type MatrixRow = typeof MatrixRow.Encoded

/** Matrisen: council × institution. */
export const Matrix = Schema.Struct({
  at: IsoDate,
  columns: Schema.Array(
    Schema.Struct({ id: OrgNumber, label: Schema.String, fullName: Schema.String, findings: Count }),
  ),
  groups: Schema.Array(Schema.Struct({ id: CouncilGroup, label: Schema.String, rows: Schema.Array(MatrixRow) })),
  /** What each status is called, for legend and filters. */
  statuses: Schema.Record(Schema.String, Schema.String),
  findings: Count,
  /** What is said below where the composition is a regional reading, not the mandate's words. */
  mark: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'Matrix' })
export type Matrix = typeof Matrix.Encoded

import { CouncilId, HoldingId, IsoDate, PersonId, Uuid } from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { Count } from '../http/answer-fields.ts'

/** Importens tilstand: being read, ready (`read`), stopped by faults, stopped by a person, brought in, or broken off. */
export const ImportState = Schema.Literals(['reading', 'read', 'faults', 'stopped', 'committed', 'failed'])
export type ImportState = typeof ImportState.Encoded

/** Feil i filen, in words; `canIgnore` names the column that may be left out instead. */
export const ImportFault = Schema.Struct({
  row: Schema.optionalKey(Count),
  column: Schema.optionalKey(Schema.String),
  /** What the cell says, where it may be shown. */
  value: Schema.optionalKey(Schema.String),
  text: Schema.String,
  norm: Schema.optionalKey(Schema.String),
  citation: Schema.optionalKey(Schema.String),
  canIgnore: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'ImportFault' })
export type ImportFault = typeof ImportFault.Encoded

/** Endring: one thing a row says otherwise than Samråd has it; a new row has only `becomes`. */
export const ImportChange = Schema.Struct({
  field: Schema.String,
  label: Schema.String,
  was: Schema.optionalKey(Schema.String),
  becomes: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'ImportChange' })
export type ImportChange = typeof ImportChange.Encoded

/** Whose seat is spoken of. */
const ImportPlace = Schema.Struct({
  council: CouncilId,
  councilName: Schema.String,
  who: Schema.String,
  role: Schema.String,
  organisation: Schema.optionalKey(Schema.String),
})
export type ImportPlace = typeof ImportPlace.Encoded

/** Rad, held against what Samråd has. */
export const ImportRow = Schema.Struct({
  ...ImportPlace.fields,
  kind: Schema.Literals(['new', 'changed', 'same']),
  row: Count,
  changes: Schema.Array(ImportChange),
}).annotate({ identifier: 'ImportRow' })
export type ImportRow = typeof ImportRow.Encoded

/** A holding that the file does not have; it ends on `ends` (ISO) only if it is ticked. */
export const ImportGone = Schema.Struct({
  ...ImportPlace.fields,
  holding: HoldingId,
  from: IsoDate,
  ends: IsoDate,
  ticked: Schema.Boolean,
}).annotate({ identifier: 'ImportGone' })
export type ImportGone = typeof ImportGone.Encoded

/** Spørsmål: someone of this name is known already; only a person can tell whether it is the same. */
export const ImportQuestion = Schema.Struct({
  id: Schema.String,
  row: Count,
  who: Schema.String,
  candidates: Schema.Array(
    Schema.Struct({
      person: PersonId,
      name: Schema.String,
      email: Schema.optionalKey(Schema.String),
      organisation: Schema.optionalKey(Schema.String),
    }),
  ),
}).annotate({ identifier: 'ImportQuestion' })
export type ImportQuestion = typeof ImportQuestion.Encoded

/** What the file and Samråd say differently and the import leaves as it is. */
export const ImportDifference = Schema.Struct({
  row: Count,
  who: Schema.String,
  field: Schema.String,
  label: Schema.String,
  samraad: Schema.optionalKey(Schema.String),
  file: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'ImportDifference' })
export type ImportDifference = typeof ImportDifference.Encoded

/** Importplan, in the reader's language. */
export const ImportPlanView = Schema.Struct({
  rows: Schema.Array(ImportRow),
  counts: Schema.Struct({ new: Count, changed: Count, same: Count, gone: Count, people: Count }),
  /** Councils that the import establishes. */
  newCouncils: Schema.Array(Schema.Struct({ council: CouncilId, councilName: Schema.String })),
  gone: Schema.Array(ImportGone),
  questions: Schema.Array(ImportQuestion),
  differs: Schema.Array(ImportDifference),
}).annotate({ identifier: 'ImportPlanView' })
export type ImportPlanView = typeof ImportPlanView.Encoded

/** What was done: rows brought in, holdings ended, people registered, and events written. */
export const ImportDone = Schema.Struct({
  new: Count,
  changed: Count,
  ended: Count,
  people: Count,
  events: Count,
}).annotate({ identifier: 'ImportDone' })
export type ImportDone = typeof ImportDone.Encoded

/** Import, as its screen shows it. */
export const ImportView = Schema.Struct({
  id: Uuid,
  state: ImportState,
  /** Steps of the reading: the store, the file, its rows, and the comparison. */
  progress: Schema.Struct({ done: Count, of: Count }),
  notices: Schema.Array(Schema.String),
  /** At most 500 of them. */
  faults: Schema.Array(ImportFault),
  faultCount: Count,
  /** Columns that are left out. */
  ignored: Schema.Array(Schema.String),
  plan: Schema.optionalKey(ImportPlanView),
  done: Schema.optionalKey(ImportDone),
}).annotate({ identifier: 'ImportView' })
export type ImportView = typeof ImportView.Encoded

/** The id of an import that has begun. */
export const ImportBegun = Schema.Struct({ id: Uuid }).annotate({ identifier: 'ImportBegun' })

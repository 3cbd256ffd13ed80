import * as Schema from 'effect/Schema'
import { HoldingId } from './holding.ts'
import { IsoDate } from './iso-date.ts'

/** Type verv: chair or deputy chair of a council. */
export const OfficeKind = Schema.Literals(['chair', 'deputy-chair'])
export type OfficeKind = typeof OfficeKind.Type

/** Verv: an office that a representative has from one day to another (N028); `elected` is the day of the election, if any. */
export const Office = Schema.Struct({
  office: OfficeKind,
  holding: HoldingId,
  elected: Schema.optionalKey(IsoDate),
  from: IsoDate,
  to: Schema.optionalKey(IsoDate),
})
export type Office = typeof Office.Type

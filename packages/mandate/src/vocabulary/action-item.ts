import * as Schema from 'effect/Schema'
import { HoldingId } from './holding.ts'
import { IsoDate } from './iso-date.ts'
import { MatterNumber } from './matter.ts'
import { Uuid } from './uuid.ts'

/** Oppfølgingspunktets id: made outside the domain. */
export const ActionItemId = Uuid.pipe(Schema.brand('ActionItemId'))
export type ActionItemId = typeof ActionItemId.Type

/**
 * Oppfølgingspunkt: an issue with its possible solutions, which one representative takes to the line at home (N064).
 * `due` is the last day where one was agreed, `takenFurther` the day it was done.
 */
export const ActionItem = Schema.Struct({
  id: ActionItemId,
  matter: MatterNumber,
  holding: HoldingId,
  given: IsoDate,
  due: Schema.optionalKey(IsoDate),
  takenFurther: Schema.optionalKey(IsoDate),
})
export type ActionItem = typeof ActionItem.Type

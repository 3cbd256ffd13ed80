import * as Schema from 'effect/Schema'
import { Input } from './input.ts'
import { IsoDate } from './iso-date.ts'
import { OrgNumber } from './org-number.ts'
import { Uuid } from './uuid.ts'

/** Sakens id: made outside the domain. */
export const MatterId = Uuid.pipe(Schema.brand('MatterId'))
export type MatterId = typeof MatterId.Type

/** Saksnummer: what people call the matter, `3/2026`. It says nothing of what the matter is about. */
export const MatterNumber = Schema.String.check(Schema.isPattern(/^[1-9]\d*\/\d{4}$/u, { message: 'matter' }))

/** Sakstype: something is told (N041), or there is something to discuss (N016). */
export const MatterKind = Schema.Literals(['information', 'discussion'])
export type MatterKind = typeof MatterKind.Type

/** Sak: what a council takes up, which institutions it concerns, and the input they have brought. Open until it is closed. */
export const Matter = Schema.Struct({
  id: MatterId,
  number: MatterNumber,
  kind: MatterKind,
  raised: IsoDate,
  closed: Schema.optionalKey(IsoDate),
  institutions: Schema.Array(OrgNumber),
  input: Schema.Array(Input),
})
export type Matter = typeof Matter.Type

import { IsoDate, Slug } from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { Count } from '../http/answer-fields.ts'

/** Koordineringen: which region's RegUt coordinated when; the version is the If-Match of the next period. */
export const CoordinationView = Schema.Struct({
  version: Count,
  at: IsoDate,
  /** Who coordinates on the day; nothing where it is not known. */
  coordinates: Schema.optionalKey(Schema.Struct({ region: Slug, name: Schema.String, since: IsoDate })),
  periods: Schema.Array(
    Schema.Struct({ region: Slug, name: Schema.String, from: IsoDate, to: Schema.optionalKey(IsoDate) }),
  ),
}).annotate({ identifier: 'CoordinationView' })
export type CoordinationView = typeof CoordinationView.Encoded

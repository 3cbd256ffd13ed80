import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { OrgNumber } from './org-number.ts'
import { PersonId } from './person.ts'
import { Slug } from './slug.ts'

/**
 * Tidsavgrenset arbeidsgruppe: a national body that is open from one day to another, with so many members from each region
 * (N113). A region is named by its regional health authority's number.
 */
export const WorkingGroup = Schema.Struct({
  id: Slug,
  from: IsoDate,
  to: Schema.optionalKey(IsoDate),
  perRegion: Schema.Int,
  regions: Schema.Array(OrgNumber),
  members: Schema.Array(
    Schema.Struct({ person: PersonId, orgNumber: OrgNumber, from: IsoDate, to: Schema.optionalKey(IsoDate) }),
  ),
})
export type WorkingGroup = typeof WorkingGroup.Type

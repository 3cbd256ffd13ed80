import { CouncilId, NormNumber, OrgNumber, PersonId, RuleId, Slug } from '@samrad/mandate'
import * as Schema from 'effect/Schema'

/** Søk: everything Ctrl+K can find; the browser ranks it, prefix first. */
export const SearchIndex = Schema.Struct({
  councils: Schema.Array(
    Schema.Struct({ id: CouncilId, region: Slug, slug: Slug, name: Schema.String, fullName: Schema.String }),
  ),
  people: Schema.Array(Schema.Struct({ id: PersonId, name: Schema.String, about: Schema.String })),
  institutions: Schema.Array(Schema.Struct({ orgNumber: OrgNumber, name: Schema.String, shortName: Schema.String })),
  rules: Schema.Array(Schema.Struct({ id: RuleId, name: Schema.String, norms: Schema.Array(NormNumber) })),
}).annotate({ identifier: 'SearchIndex' })
export type SearchIndex = typeof SearchIndex.Encoded

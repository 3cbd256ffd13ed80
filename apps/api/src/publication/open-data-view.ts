import {
  CouncilId,
  CouncilKind,
  CouncilLevel,
  IsoDate,
  OrgNumber,
  PartyKind,
  RoleId,
  SeatId,
  Slug,
} from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { Count } from '../http/answer-fields.ts'

/** The JSON-LD context: what each name means. */
const Context = Schema.Record(Schema.String, Schema.Unknown)

/** The party that a post or a membership stands for. */
const OpenParty = Schema.Struct({
  id: Schema.optionalKey(Schema.String),
  type: Schema.Literal('Organization'),
  name: Schema.String,
  classification: PartyKind,
  identifiers: Schema.optionalKey(Schema.Array(Schema.Struct({ scheme: Schema.String, identifier: OrgNumber }))),
}).annotate({ identifier: 'OpenParty' })
export type OpenParty = typeof OpenParty.Encoded

/** Plass. */
const OpenPost = Schema.Struct({
  id: SeatId,
  type: Schema.Literal('Post'),
  label: Schema.String,
  role: RoleId,
  on_behalf_of: OpenParty,
  vacant: Schema.Boolean,
}).annotate({ identifier: 'OpenPost' })
export type OpenPost = typeof OpenPost.Encoded

/** Representasjon; the person is null where no consent is in force. */
const OpenMembership = Schema.Struct({
  type: Schema.Literal('Membership'),
  label: Schema.String,
  role: RoleId,
  post_id: Schema.optionalKey(SeatId),
  on_behalf_of: OpenParty,
  person: Schema.NullOr(
    Schema.Struct({
      type: Schema.Literal('Person'),
      name: Schema.String,
      email: Schema.optionalKey(Schema.String),
    }),
  ),
}).annotate({ identifier: 'OpenMembership' })
export type OpenMembership = typeof OpenMembership.Encoded

/** What the list and the council's own data both say of it. */
const OpenSummary = Schema.Struct({
  id: CouncilId,
  type: Schema.Literal('Organization'),
  name: Schema.String,
  short_name: Schema.String,
  classification: CouncilKind,
  level: CouncilLevel,
  /** Null for what the regions share. */
  region: Schema.NullOr(Slug),
  specialty: Schema.optionalKey(Slug),
  founding_date: IsoDate,
  url: Schema.String,
  links: Schema.Array(Schema.Struct({ note: Schema.Literals(['json', 'csv', 'xlsx']), url: Schema.String })),
})
export type OpenSummary = typeof OpenSummary.Encoded

/** The day that is told of, and whether the people are made up. */
const Told = Schema.Struct({ as_of: IsoDate, practice: Schema.Boolean })

/** Every council as open data; seats are null where the composition is not at hand. */
export const OpenCouncils = Schema.Struct({
  '@context': Context,
  ...Told.fields,
  organizations: Schema.Array(
    Schema.Struct({
      ...OpenSummary.fields,
      seats: Schema.NullOr(Schema.Struct({ of: Count, held: Count })),
    }).annotate({ identifier: 'OpenCouncilRow' }),
  ),
}).annotate({ identifier: 'OpenCouncils' })
export type OpenCouncils = typeof OpenCouncils.Encoded

/** One council as open data. */
export const OpenCouncil = Schema.Struct({
  '@context': Context,
  ...OpenSummary.fields,
  ...Told.fields,
  mandate: Schema.Struct({
    id: Slug,
    version: Schema.String,
    name: Schema.String,
    adoptions: Schema.Array(Schema.Struct({ by: Schema.String, on: Schema.NullOr(IsoDate) })),
    in_force: Schema.NullOr(IsoDate),
    composition: Schema.Literals(['stated', 'notAtHand', 'reading']),
    mark: Schema.optionalKey(Schema.String),
  }),
  posts: Schema.Array(OpenPost),
  memberships: Schema.Array(OpenMembership),
  events: Schema.Array(
    Schema.Struct({
      type: Schema.Literal('Event'),
      start_date: IsoDate,
      status: Schema.Literals(['cancelled', 'confirmed']),
    }),
  ),
}).annotate({ identifier: 'OpenCouncil' })
export type OpenCouncil = typeof OpenCouncil.Encoded

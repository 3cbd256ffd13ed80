import { CouncilId, HoldingId, IsoDate, OrgNumber, PartyKind, PersonId, RoleId, Slug } from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { SeatStatus } from '../findings/view.ts'
import { Count } from '../http/answer-fields.ts'

const NamedOrganisation = Schema.Struct({ orgNumber: OrgNumber, name: Schema.String })

/** Representasjon, as a person's page shows it. */
export const PersonHolding = Schema.Struct({
  holding: HoldingId,
  council: Schema.Struct({ id: CouncilId, region: Slug, slug: Slug, name: Schema.String, version: Count }),
  role: RoleId,
  roleName: Schema.String,
  party: PartyKind,
  organisation: Schema.optionalKey(NamedOrganisation),
  from: IsoDate,
  to: Schema.optionalKey(IsoDate),
  /** In force on the day asked about; what has ended, or begins later, is not. */
  current: Schema.Boolean,
  published: Schema.Boolean,
  consentGiven: Schema.optionalKey(IsoDate),
  consentWithdrawn: Schema.optionalKey(IsoDate),
  status: Schema.optionalKey(SeatStatus),
  statusWord: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'PersonHolding' })
export type PersonHolding = typeof PersonHolding.Encoded

/** Person, as a row of the list. */
export const PersonRow = Schema.Struct({
  id: PersonId,
  name: Schema.String,
  email: Schema.optionalKey(Schema.String),
  organisation: Schema.optionalKey(NamedOrganisation),
  holdings: Schema.Array(PersonHolding),
}).annotate({ identifier: 'PersonRow' })
export type PersonRow = typeof PersonRow.Encoded

import * as Schema from 'effect/Schema'
import { CouncilId } from '../../vocabulary/council-id.ts'
import { HoldingId } from '../../vocabulary/holding.ts'
import { IsoDate } from '../../vocabulary/iso-date.ts'
import { OrgNumber } from '../../vocabulary/org-number.ts'
import { PartyKind } from '../../vocabulary/party.ts'
import { PersonId } from '../../vocabulary/person.ts'
import { RoleId } from '../../vocabulary/role.ts'
import { Words } from '../../vocabulary/sealed.ts'

/** What begins a holding: who, in what capacity, and from when. */
export const place = {
  holding: HoldingId,
  person: PersonId,
  party: PartyKind,
  orgNumber: Schema.optionalKey(OrgNumber),
  role: RoleId,
  from: IsoDate,
  to: Schema.optionalKey(IsoDate),
}

/** What is stated about a holding when it begins: endorsement, delegation, time. */
export const statements = {
  endorsedBy: Schema.optionalKey(Words),
  endorsedOn: Schema.optionalKey(IsoDate),
  delegatedBy: Schema.optionalKey(Words),
  timeSetAside: Schema.optionalKey(Schema.Boolean),
}

export const council = { council: CouncilId }

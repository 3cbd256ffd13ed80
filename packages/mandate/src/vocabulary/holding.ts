import * as Schema from 'effect/Schema'
import { Consent } from './consent.ts'
import { Delegation } from './delegation.ts'
import { Endorsement } from './endorsement.ts'
import { IsoDate } from './iso-date.ts'
import { OrgNumber } from './org-number.ts'
import { PartyKind } from './party.ts'
import { PersonId } from './person.ts'
import { RoleId } from './role.ts'
import { Uuid } from './uuid.ts'

export const HoldingId = Uuid.pipe(Schema.brand('HoldingId'))
export type HoldingId = typeof HoldingId.Type

/**
 * Representasjon: a person on a seat from one day to another, both included. Which seat follows from party, role and
 * organisation, so that it can be recorded also where the composition is not at hand. `orgNumber` names the institution,
 * or the regional health authority where a seat is given to each region.
 */
export const Holding = Schema.Struct({
  id: HoldingId,
  person: PersonId,
  party: PartyKind,
  orgNumber: Schema.optionalKey(OrgNumber),
  role: RoleId,
  from: IsoDate,
  to: Schema.optionalKey(IsoDate),
  consents: Schema.Array(Consent),
  endorsement: Schema.optionalKey(Endorsement),
  delegation: Schema.optionalKey(Delegation),
  /** Avsatt tid: said to be set aside, said not to be, or not said (N027). */
  timeSetAside: Schema.optionalKey(Schema.Boolean),
})
export type Holding = typeof Holding.Type

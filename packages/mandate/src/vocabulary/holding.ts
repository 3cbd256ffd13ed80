import * as Schema from 'effect/Schema'
import { Consent, consentInForce } from './consent.ts'
import { Delegation } from './delegation.ts'
import { Endorsement, isEndorsed } from './endorsement.ts'
import { IsoDate } from './iso-date.ts'
import { OrgNumber } from './org-number.ts'
import { PartyKind } from './party.ts'
import { covers } from './period.ts'
import { PersonId } from './person.ts'
import { RoleId } from './role.ts'
import { Uuid } from './uuid.ts'

/** Representasjonens id: made outside the domain. */
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

/**
 * Aktiv: whether the holder counts on the day. Reckoned, never stored: the holding is in force, and whoever represents an
 * institution is endorsed in its line (N035) and has consented to being published (N031).
 */
export const isActive = (holding: Holding, day: IsoDate): boolean =>
  covers(holding, day) &&
  (holding.party !== 'institution' ||
    (isEndorsed(holding.endorsement, day) && consentInForce(holding.consents, day) !== undefined))

import type { HoldingId } from '../vocabulary/holding.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import { Words } from '../vocabulary/sealed.ts'
import type { MatchedPerson } from './match-people.ts'
import { planned, type PlannedAct } from './plan.ts'
import { openStart, type RosterCouncil, type RosterHolding } from './roster.ts'

/** States the holding of a row that the store does not have; a withdrawal of a consent that is not told is left out. */
export const record = (
  council: RosterCouncil,
  row: RosterHolding,
  who: MatchedPerson,
  holding: HoldingId,
): PlannedAct => {
  const { row: _row, person: _person, seat: _seat, endorsedBy, delegatedBy, consentWithdrawnOn, ...rest } = row
  return planned('record-holding', {
    ...rest,
    council: council.id,
    holding,
    person: who.id,
    ...(endorsedBy && { endorsedBy: Words.make(endorsedBy) }),
    ...(delegatedBy && { delegatedBy: Words.make(delegatedBy) }),
    ...(row.consentOn && { wording: 'roster', ...(consentWithdrawnOn && { consentWithdrawnOn }) }),
  })
}

/** Registers a person that the store does not know. */
export const register = ({ id, person: { name, email, organisation } }: MatchedPerson): PlannedAct =>
  planned('register-person', {
    person: id,
    name: Words.make(name),
    ...(email && { email: Words.make(email) }),
    ...(organisation && { organisation }),
  })

/**
 * Establishes a council that the store does not have, under the mandate that the roster was read by; from the first day
 * that the roster says someone sat in it, and on the day of the import at the latest.
 */
export const establish = ({ id, mandate }: RosterCouncil, froms: readonly IsoDate[], on: IsoDate): PlannedAct =>
  planned('establish-council', {
    council: id,
    kind: mandate.kind,
    mandate: mandate.id,
    on: froms.reduce((first, from) => (from !== openStart && from < first ? from : first), on),
    ...(mandate.specialty !== undefined && { specialty: mandate.specialty }),
  })

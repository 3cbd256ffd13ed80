import { isEmailAddress } from '../vocabulary/email-address.ts'
import type { OrgNumber } from '../vocabulary/org-number.ts'
import { type Region, roleTitle } from '../vocabulary/region.ts'
import { type RoleId, roles } from '../vocabulary/role.ts'
import { fits, type Seat, type SeatRequirement } from '../vocabulary/seat.ts'
import { type Cells, suggested } from './cells.ts'
import { folded, nearest } from '../texts/nearest.ts'
import { type Organisations, readOrganisation } from './read-organisation.ts'
import { openStart, type RosterHolding, type RosterPerson } from './roster.ts'
import { nearestParty, nearestRole, partyOf, roleOf, type RosterParty, yesOrNoOf } from './words.ts'

/** What a council makes of a row: its seats, or none where its composition is not at hand. */
export interface Places {
  readonly requirements: readonly SeatRequirement[] | undefined
  readonly seats: readonly Seat[]
  readonly organisations: Organisations
  /** Whose council it is: their words for the roles are known too. */
  readonly regions: readonly Region[]
}

/** A row read whole: the holding and who sits. */
export interface ReadRow {
  readonly holding: RosterHolding
  readonly person: Omit<RosterPerson, 'rows'>
}

/** Reads one row as a holding in a council. What cannot be read is refused in the cells; then there is no holding. */
export const readRow = (cells: Cells, places: Places): ReadRow | undefined => {
  const party = readParty(cells)
  const role = readRole(cells, places)
  const organisation = party && readOrganisation(cells, party, places.organisations)
  const seat = party && role && readSeat(cells, places, party, role, organisation)
  const person = readPerson(cells, organisation, party)
  const from = cells.date('from') ?? openStart
  const to = cells.date('to')
  if (to !== undefined && to < from) cells.refuse('ends-before-it-begins', 'to', { value: cells.text('to') ?? to })
  const statements = readStatements(cells, role)
  if (party === undefined || role === undefined || person === undefined || cells.faults.length > 0) return undefined
  const placed = party === 'institution' || seat?.orgNumber !== undefined ? organisation : undefined
  return {
    person,
    holding: {
      row: cells.row,
      person: person.key,
      ...(seat && { seat: seat.id }),
      party,
      ...(placed && { orgNumber: placed }),
      role,
      from,
      ...(to && { to }),
      ...statements,
    },
  }
}

const readParty = (cells: Cells): RosterParty | undefined => {
  const value = cells.text('party')
  if (value === '') return cells.refuse('missing-cell', 'party')
  if (value === undefined) return undefined
  return partyOf(value) ?? cells.refuse('unknown-party', 'party', { value, ...suggested(nearestParty(value)) })
}

const readRole = (cells: Cells, { requirements, regions }: Places): RoleId | undefined => {
  const value = cells.text('role')
  if (value === '') return cells.refuse('missing-cell', 'role')
  if (value === undefined) return undefined
  const among = requirements?.flatMap(({ role, alsoBy = [] }) => [role, ...alsoBy]) ?? (Object.keys(roles) as RoleId[])
  const suggestion = () => suggested(nearestRole(value, among, regions))
  return roleOf(value, regions) ?? cells.refuse('unknown-role', 'role', { value, ...suggestion() })
}

const readSeat = (
  cells: Cells,
  { requirements, seats, organisations, regions }: Places,
  party: RosterParty,
  role: RoleId,
  orgNumber: OrgNumber | undefined,
): Seat | undefined => {
  if (role === 'delegert' && party !== 'institution') {
    return cells.refuse('delegate-outside-institution', 'role', { norm: 'N045' })
  }
  if (requirements === undefined) return undefined
  const wanted = requirements.filter((own) => own.party === party && (own.role === role || own.alsoBy?.includes(role)))
  const there = seats.find((seat) => fits({ party, role, ...(orgNumber && { orgNumber }) }, seat))
  if (there !== undefined) return there
  if (wanted.some(({ per }) => per !== 'once') && orgNumber === undefined) return refuseUnplaced(cells, organisations)
  const title = (own: RoleId): string => roleTitle(regions, own, 'nb')
  const instead = requirements.filter((own) => own.party === party).map((own) => title(own.role))
  return cells.refuse('no-such-seat', 'role', { value: title(role), ...suggested(instead.join(', ')) })
}

/** A seat of an organisation that the row does not tell: said once, and not where its number is refused already. */
const refuseUnplaced = (cells: Cells, { names }: Organisations): undefined => {
  const value = cells.text('organisation')
  if (value === undefined || cells.text('orgNumber') !== '') return undefined
  if (value === '') return cells.refuse('missing-cell', 'organisation')
  return cells.refuse('unknown-organisation', 'organisation', { value, ...suggested(nearest(value, names)) })
}

const readPerson = (
  cells: Cells,
  organisation: OrgNumber | undefined,
  party: RosterParty | undefined,
): ReadRow['person'] | undefined => {
  const name = cells.text('name')?.replace(/\s+/gu, ' ')
  const email = cells.text('email')
  if (name === '') cells.refuse('missing-cell', 'name')
  if (email && !isEmailAddress(email)) cells.refuse('email', 'email', { value: email })
  if (!name || email === undefined) return undefined
  const key = personKey({ name, email, organisation: organisation ?? party })
  return { key, name, ...(email && { email }), ...(organisation && { organisation }) }
}

/** Who a person is in a file or a store: the e-mail whatever its case, else the name within the organisation. */
const personKey = (of: {
  readonly name: string
  readonly email?: string
  readonly organisation?: string | undefined
}): string => (of.email ? of.email.trim().toLowerCase() : `${folded(of.name)} | ${of.organisation ?? ''}`)

type Statements = Pick<
  RosterHolding,
  'consentOn' | 'consentWithdrawnOn' | 'endorsedBy' | 'endorsedOn' | 'delegatedBy' | 'timeSetAside'
>

const readStatements = (cells: Cells, role: RoleId | undefined): Statements => {
  const consentOn = cells.date('consentOn')
  const consentWithdrawnOn = cells.date('consentWithdrawnOn')
  // Withdrawn with no day it was given is no consent in force, and nothing that cannot be true.
  if (consentOn && consentWithdrawnOn && consentWithdrawnOn < consentOn) {
    cells.refuse('withdrawn-before-given', 'consentWithdrawnOn', { value: cells.text('consentWithdrawnOn') ?? '' })
  }
  const endorsedBy = cells.text('endorsedBy')
  const endorsedOn = cells.date('endorsedOn')
  const delegatedBy = role === 'delegert' ? cells.text('delegatedBy') : undefined
  const time = cells.text('timeSetAside')
  const timeSetAside = time
    ? (yesOrNoOf(time) ?? cells.refuse('yes-or-no', 'timeSetAside', { value: time }))
    : undefined
  return {
    ...(consentOn && { consentOn }),
    ...(consentWithdrawnOn && { consentWithdrawnOn }),
    ...(endorsedBy && { endorsedBy }),
    ...(endorsedOn && { endorsedOn }),
    ...(delegatedBy && { delegatedBy }),
    ...(timeSetAside !== undefined && { timeSetAside }),
  }
}

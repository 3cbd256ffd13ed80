import type { Reader } from '../access/access.ts'
import type { CouncilFacts } from '../rule/facts.ts'
import type { Finding } from '../rule/finding.ts'
import { byGravity } from '../rule/gravity.ts'
import { onDate } from '../rule/on-date.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Calendar } from '../vocabulary/calendar.ts'
import { consentInForce, withdrawnBy } from '../vocabulary/consent.ts'
import type { CouncilId } from '../vocabulary/council-id.ts'
import type { CouncilKind } from '../vocabulary/council-kind.ts'
import { isEndorsed } from '../vocabulary/endorsement.ts'
import { type Holding, type HoldingId, isActive } from '../vocabulary/holding.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import { fullyAdopted, type Mandate } from '../vocabulary/mandate.ts'
import type { OrgNumber } from '../vocabulary/org-number.ts'
import type { PartyKind } from '../vocabulary/party.ts'
import type { PersonId } from '../vocabulary/person.ts'
import type { RoleId } from '../vocabulary/role.ts'
import { type SeatStatus, seatStatus } from './seat-status.ts'

/** A person's details, unsealed by the shell for this view. */
export interface Details {
  readonly name: string
  readonly email?: string
}

/** Innehaver: one holding as a reader may see it. For the public, name and e-mail are there only with a consent in force. */
export interface HolderView {
  readonly role: RoleId
  readonly party: PartyKind
  readonly orgNumber?: OrgNumber
  readonly name?: string
  readonly email?: string
  readonly published: boolean
  /** What only staff sees. */
  readonly staff?: {
    readonly holding: HoldingId
    readonly person: PersonId
    readonly from: IsoDate
    readonly to?: IsoDate
    readonly consentGiven?: IsoDate
    readonly consentWithdrawn?: IsoDate
    readonly endorsedOn?: IsoDate
    readonly timeSetAside?: boolean
    /** Whether the holder counts: endorsed and consented where that is asked. */
    readonly active: boolean
    readonly status: SeatStatus
  }
}

/** Plass: one seat as a reader may see it. */
export interface SeatView {
  readonly id: string
  readonly requirement: string
  readonly party: PartyKind
  readonly role: RoleId
  readonly orgNumber?: OrgNumber
  readonly holders: readonly HolderView[]
  readonly status: SeatStatus
}

/** Råd: what serves public, admin and command line alike. */
export interface CouncilView {
  readonly id: CouncilId
  readonly kind: CouncilKind
  readonly specialty?: string
  readonly at: IsoDate
  readonly mandate: Mandate
  readonly fullyAdopted: boolean
  readonly seats: readonly SeatView[]
  /** Holdings without a seat of their own: where the composition is not at hand. */
  readonly unseated: readonly HolderView[]
  readonly calendars: readonly Calendar[]
  /** What falls short or is unknown, gravest first; none for the public. */
  readonly findings: readonly Finding[]
  readonly held: number
  readonly open: number
}

/** Who asks, and how the shell unseals the names it was asked for. */
export interface View {
  readonly at: IsoDate
  readonly reader: Reader
  readonly person: (id: PersonId) => Details | undefined
}

const holderView = (holding: Holding, findings: readonly Finding[], { at, reader, person }: View): HolderView => {
  const given = consentInForce(holding.consents, at)
  const withdrawn = withdrawnBy(holding.consents, at)
  const published = given !== undefined
  const details = published || reader !== 'public' ? person(holding.person) : undefined
  const { endorsement, role, party, orgNumber } = holding
  const shown: HolderView = {
    role,
    party,
    ...(orgNumber && { orgNumber }),
    ...(details && { name: details.name, ...(details.email && { email: details.email }) }),
    published,
  }
  if (reader === 'public') return shown
  const own = findings.filter((finding) => finding.subject.holding === holding.id)
  return {
    ...shown,
    staff: {
      holding: holding.id,
      person: holding.person,
      from: holding.from,
      ...(holding.to && { to: holding.to }),
      ...(given && { consentGiven: given.given }),
      ...(!given && withdrawn && { consentWithdrawn: withdrawn }),
      ...(endorsement?.on && isEndorsed(endorsement, at) && { endorsedOn: endorsement.on }),
      ...(holding.timeSetAside !== undefined && { timeSetAside: holding.timeSetAside }),
      active: isActive(holding, at),
      status: seatStatus(own).status,
    },
  }
}

/**
 * The one read of a council on a date: its seats with their holders, its calendar, and what the rules find. For the
 * public it carries no finding, no id of a person or holding, and no name or e-mail without a consent in force (N031, N032).
 */
export const councilView = (mandate: Mandate, facts: CouncilFacts, view: View): CouncilView => {
  const { council } = facts
  const { at, reader } = view
  const findings = evaluate(mandate, facts, { at }).toSorted(byGravity)
  const { seats, holdings } = onDate(mandate, facts, at)
  const shownSeats = seats.map((seat): SeatView => ({
    id: seat.id,
    requirement: seat.requirement.id,
    party: seat.requirement.party,
    role: seat.requirement.role,
    ...(seat.orgNumber && { orgNumber: seat.orgNumber }),
    holders: seat.holders.map((holding) => holderView(holding, findings, view)),
    status:
      reader === 'public'
        ? seat.holders.length > 0
          ? 'in-order'
          : 'vacant'
        : seatStatus(findings.filter((finding) => finding.subject.seat === seat.id)).status,
  }))
  return {
    id: council.id,
    kind: council.kind,
    ...(council.specialty && { specialty: council.specialty }),
    at,
    mandate,
    fullyAdopted: fullyAdopted(mandate, at),
    seats: shownSeats,
    unseated: holdings.filter(({ seat }) => !seat).map(({ holding }) => holderView(holding, findings, view)),
    calendars: council.calendars,
    findings: reader === 'public' ? [] : findings,
    held: shownSeats.filter((seat) => seat.holders.length > 0).length,
    open: reader === 'public' ? 0 : findings.length,
  }
}

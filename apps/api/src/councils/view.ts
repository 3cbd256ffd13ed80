import type { CouncilKind, PartyKind, RoleId, SeatStatus } from '@samrad/mandate'
import type { FindingView, StatusKey } from '../findings/view.ts'

/** Where a council stands in a list: the joint ones first, then the specialties by their shared part. */
export type CouncilGroup = 'joint' | 'specialties' | 'fim' | 'fki' | 'national'

/** A meeting date with its number of the year, for example `4/2026`; a cancelled date has none. */
export interface MeetingView {
  readonly date: string
  readonly number?: string
  readonly cancelled?: true
}

/** Råd, as a row of the list. */
export interface CouncilRow {
  readonly id: string
  readonly region: string
  readonly slug: string
  /** The short name; for a specialty council the specialty. */
  readonly name: string
  readonly fullName: string
  readonly kind: CouncilKind
  readonly group: CouncilGroup
  readonly seats: number
  readonly held: number
  /** Persons who sit, also where the composition is not at hand. */
  readonly holders: number
  readonly open: number
  /** The status of the gravest open finding; `met` where there is none. */
  readonly gravest: StatusKey
  /** Open findings by status. */
  readonly counts: Readonly<Partial<Record<StatusKey, number>>>
  readonly version: number
  readonly nextMeeting?: MeetingView
}

/** Innehaver, as the council's page shows them to staff. */
export interface HolderCell {
  readonly holding: string
  readonly person: string
  readonly name?: string
  readonly email?: string
  readonly role: RoleId
  readonly roleName: string
  readonly party: PartyKind
  readonly orgNumber?: string
  readonly from: string
  readonly to?: string
  readonly published: boolean
  readonly consentGiven?: string
  readonly consentWithdrawn?: string
  readonly endorsedOn?: string
  readonly timeSetAside?: boolean
  readonly status: SeatStatus
  readonly statusWord: string
}

/** Plass, as the council's page shows it. */
export interface SeatCell {
  readonly id: string
  readonly requirement: string
  readonly party: PartyKind
  readonly role: RoleId
  readonly roleName: string
  readonly orgNumber?: string
  readonly status: SeatStatus
  readonly statusWord: string
  /** The day the seat became vacant, where it is known. */
  readonly vacantSince?: string
  readonly holders: readonly HolderCell[]
  /** The norm that gives the seat, and its place in the mandate. */
  readonly norm: string
  readonly citation: string
}

/** The seats and holders of one institution, or of one party. */
export interface SeatGroup {
  readonly id: string
  readonly label: string
  readonly party: PartyKind
  readonly orgNumber?: string
  readonly seats: readonly SeatCell[]
  /** Who sits for it without a seat of their own: where the composition is not at hand. */
  readonly unseated: readonly HolderCell[]
}

/** Mandatet, as facts about a council. */
export interface MandateFacts {
  readonly id: string
  readonly version: string
  readonly name: string
  readonly document: string
  readonly adoptions: readonly { readonly by: string; readonly on: string | null }[]
  readonly fullyAdopted: boolean
  readonly inForce: string | null
  readonly composition: 'stated' | 'notAtHand' | 'reading'
  /** What is said once on the page where the composition is not the mandate's own words. */
  readonly mark?: string
}

/** A calendar year of the council. */
export interface CalendarView {
  readonly year: number
  readonly fixedOn: string
  readonly meetings: readonly MeetingView[]
}

/** Rådets side. */
export interface CouncilPage extends CouncilRow {
  readonly at: string
  readonly level: 'regional' | 'cross-regional'
  readonly specialty?: { readonly id: string; readonly name: string }
  readonly established: string
  readonly purpose: { readonly text: string; readonly citation: string }
  readonly mandate: MandateFacts
  readonly groups: readonly SeatGroup[]
  /** Open findings, gravest first. */
  readonly findings: readonly FindingView[]
  /** Those that are met; their number alone stands in `metCount` unless they are asked for with `?met=1`. */
  readonly met: readonly FindingView[]
  readonly metCount: number
  readonly calendars: readonly CalendarView[]
  readonly calendarNorm: { readonly text: string; readonly citation: string }
}

/** One line of the council's log, newest first. */
export interface LogEntry {
  readonly position: number
  /** UTC instant. */
  readonly at: string
  readonly type: string
  /** What happened, in words. */
  readonly said: string
  readonly actor: string
  /** The name of the one who acted, where it is known. */
  readonly by?: string
  readonly person?: { readonly id: string; readonly name: string }
}

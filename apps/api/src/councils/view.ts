import {
  CouncilId,
  CouncilKind,
  CouncilLevel,
  HoldingId,
  IsoDate,
  NormNumber,
  OrgNumber,
  PartyKind,
  PersonId,
  RoleId,
  SeatId,
  Slug,
} from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { FindingView, SeatStatus, StatusKey } from '../findings/view.ts'
import { Count, Instant } from '../http/answer-fields.ts'

/** Where a council stands in a list: the joint ones first, then the specialties by their shared part. */
export const CouncilGroup = Schema.Literals(['joint', 'specialties', 'fim', 'fki', 'national'])
export type CouncilGroup = typeof CouncilGroup.Encoded

/** A meeting date with its number of the year, for example `4/2026`; a cancelled date has none. */
export const MeetingView = Schema.Struct({
  date: IsoDate,
  number: Schema.optionalKey(Schema.String),
  cancelled: Schema.optionalKey(Schema.Literal(true)),
}).annotate({ identifier: 'MeetingView' })
export type MeetingView = typeof MeetingView.Encoded

/** Råd, as a row of the list. */
export const CouncilRow = Schema.Struct({
  id: CouncilId,
  region: Slug,
  slug: Slug,
  /** The short name; for a specialty council the specialty. */
  name: Schema.String,
  fullName: Schema.String,
  kind: CouncilKind,
  group: CouncilGroup,
  /** What the group is called. */
  groupName: Schema.String,
  seats: Count,
  held: Count,
  /** Persons who sit, also where the composition is not at hand. */
  holders: Count,
  open: Count,
  /** The status of the gravest open finding; `met` where there is none. */
  gravest: StatusKey,
  /** Open findings by status. */
  counts: Schema.Record(StatusKey, Schema.optionalKey(Count)),
  version: Count,
  nextMeeting: Schema.optionalKey(MeetingView),
}).annotate({ identifier: 'CouncilRow' })
export type CouncilRow = typeof CouncilRow.Encoded

/** Innehaver, as the council's page shows them to staff. */
export const HolderCell = Schema.Struct({
  holding: HoldingId,
  person: PersonId,
  name: Schema.optionalKey(Schema.String),
  email: Schema.optionalKey(Schema.String),
  role: RoleId,
  roleName: Schema.String,
  party: PartyKind,
  orgNumber: Schema.optionalKey(OrgNumber),
  from: IsoDate,
  to: Schema.optionalKey(IsoDate),
  /** Whether the holder counts: endorsed and consented where that is asked. */
  active: Schema.Boolean,
  published: Schema.Boolean,
  consentGiven: Schema.optionalKey(IsoDate),
  consentWithdrawn: Schema.optionalKey(IsoDate),
  endorsedOn: Schema.optionalKey(IsoDate),
  timeSetAside: Schema.optionalKey(Schema.Boolean),
  status: SeatStatus,
  statusWord: Schema.String,
}).annotate({ identifier: 'HolderCell' })
export type HolderCell = typeof HolderCell.Encoded

/** Plass, as the council's page shows it. */
export const SeatCell = Schema.Struct({
  id: SeatId,
  requirement: Slug,
  party: PartyKind,
  role: RoleId,
  roleName: Schema.String,
  orgNumber: Schema.optionalKey(OrgNumber),
  status: SeatStatus,
  statusWord: Schema.String,
  /** The day the seat became vacant, where it is known. */
  vacantSince: Schema.optionalKey(IsoDate),
  holders: Schema.Array(HolderCell),
  /** The norm that gives the seat, and its place in the mandate. */
  norm: NormNumber,
  citation: Schema.String,
}).annotate({ identifier: 'SeatCell' })
export type SeatCell = typeof SeatCell.Encoded

/** The seats and holders of one institution, or of one party. */
export const SeatGroup = Schema.Struct({
  id: Schema.Union([OrgNumber, PartyKind]),
  label: Schema.String,
  party: PartyKind,
  orgNumber: Schema.optionalKey(OrgNumber),
  seats: Schema.Array(SeatCell),
  /** Who sits for it without a seat of their own: where the composition is not at hand. */
  unseated: Schema.Array(HolderCell),
}).annotate({ identifier: 'SeatGroup' })
export type SeatGroup = typeof SeatGroup.Encoded

/** Mandatet, as facts about a council. */
export const MandateFacts = Schema.Struct({
  id: Slug,
  version: Schema.String,
  name: Schema.String,
  document: Schema.String,
  adoptions: Schema.Array(Schema.Struct({ by: Schema.String, on: Schema.NullOr(IsoDate) })),
  fullyAdopted: Schema.Boolean,
  inForce: Schema.NullOr(IsoDate),
  composition: Schema.Literals(['stated', 'notAtHand', 'reading']),
  /** What is said once on the page where the composition is not the mandate's own words. */
  mark: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'MandateFacts' })
export type MandateFacts = typeof MandateFacts.Encoded

/** A calendar year of the council. */
export const CalendarView = Schema.Struct({
  year: Schema.Int,
  fixedOn: IsoDate,
  meetings: Schema.Array(MeetingView),
}).annotate({ identifier: 'CalendarView' })
export type CalendarView = typeof CalendarView.Encoded

const Cited = Schema.Struct({ text: Schema.String, citation: Schema.String })

/** Rådets side. */
export const CouncilPage = Schema.Struct({
  ...CouncilRow.fields,
  at: IsoDate,
  /** Told where it is shown as it was known earlier: «Slik det var kjent 1. oktober 2026.» There is nothing to do with it then. */
  known: Schema.optionalKey(Schema.String),
  level: CouncilLevel,
  specialty: Schema.optionalKey(Schema.Struct({ id: Slug, name: Schema.String })),
  established: IsoDate,
  purpose: Cited,
  mandate: MandateFacts,
  groups: Schema.Array(SeatGroup),
  /** Open findings, gravest first. */
  findings: Schema.Array(FindingView),
  /** Those that are met; their number alone stands in `metCount` unless they are asked for with `?met=1`. */
  met: Schema.Array(FindingView),
  metCount: Count,
  calendars: Schema.Array(CalendarView),
  calendarNorm: Cited,
}).annotate({ identifier: 'CouncilPage' })
export type CouncilPage = typeof CouncilPage.Encoded

/** One line of the council's log, newest first. */
export const LogEntry = Schema.Struct({
  position: Count,
  at: Instant,
  type: Schema.String,
  /** What happened, in words. */
  said: Schema.String,
  actor: Schema.String,
  /** The name of the one who acted, where it is known. */
  by: Schema.optionalKey(Schema.String),
  person: Schema.optionalKey(Schema.Struct({ id: PersonId, name: Schema.String })),
}).annotate({ identifier: 'LogEntry' })
export type LogEntry = typeof LogEntry.Encoded

import {
  type AnswerKind,
  CouncilId,
  type Force,
  HoldingId,
  IsoDate,
  NormNumber,
  OrgNumber,
  PartyKind,
  PersonId,
  RoleId,
  RuleId,
  SeatId,
  statusWords,
} from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { ActMethod, ActName } from '../acts/view.ts'

type Shown = keyof typeof statusWords
const shown = Object.keys(statusWords) as readonly Shown[]

/** Plassens tilstand; `not-applicable` where there is no seat to speak of. */
export const CellStatus = Schema.Literals(shown)

/** Plassens tilstand. */
export const SeatStatus = Schema.Literals(
  shown.filter((status): status is Exclude<Shown, 'not-applicable'> => status !== 'not-applicable'),
)

/** Tilstand: one word for how a seat, a holding or a finding stands; each has one symbol. */
export const StatusKey = Schema.Literals([...shown, 'falls-short', 'deviation', 'met'])
export type StatusKey = typeof StatusKey.Encoded

/** Løsning, as a screen performs it: the act's address, what is filled in, and the fields a person must fill. */
export const RemedyView = Schema.Struct({
  act: ActName,
  method: ActMethod,
  /** Where a part is not known yet it stands as `{name}`, and is among the holes. */
  path: Schema.String,
  /** The body so far; the query for DELETE. */
  with: Schema.Record(Schema.String, Schema.Unknown),
  holes: Schema.Array(Schema.String),
  effect: Schema.Literals(['clears', 'asks']),
  /** What the button says. */
  label: Schema.String,
  /** The stream whose version goes into If-Match; nothing where the act begins one. */
  stream: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'RemedyView' })
export type RemedyView = typeof RemedyView.Encoded

/** Who a finding is about, by ids alone. */
const SubjectView = Schema.Struct({
  kind: Schema.Literals(['seat', 'holding', 'council', 'region', 'nation']),
  id: Schema.String,
  council: Schema.optionalKey(CouncilId),
  seat: Schema.optionalKey(SeatId),
  party: Schema.optionalKey(PartyKind),
  orgNumber: Schema.optionalKey(OrgNumber),
  role: Schema.optionalKey(RoleId),
  holding: Schema.optionalKey(HoldingId),
  person: Schema.optionalKey(PersonId),
}).annotate({ identifier: 'Subject' })

/** A finding in words. */
const FindingWords = Schema.Struct({
  title: Schema.String,
  reason: Schema.String,
  /** Mandatet sier. */
  norm: Schema.String,
  /** Vi vet. */
  known: Schema.String,
  /** Slik løses det. */
  mend: Schema.String,
  citation: Schema.String,
}).annotate({ identifier: 'FindingWords' })

/** Funn, in the reader's language. */
export const FindingView = Schema.Struct({
  id: Schema.String,
  rule: RuleId,
  norm: NormNumber,
  force: Schema.Literals(['must', 'rule', 'may', 'never', 'fact'] satisfies readonly Force[]),
  answer: Schema.Literals(['met', 'falls-short', 'unknown', 'not-applicable'] satisfies readonly AnswerKind[]),
  status: StatusKey,
  subject: SubjectView,
  since: Schema.optionalKey(IsoDate),
  asked: Schema.optionalKey(IsoDate),
  said: FindingWords,
  remedies: Schema.Array(RemedyView),
}).annotate({ identifier: 'FindingView' })
export type FindingView = typeof FindingView.Encoded

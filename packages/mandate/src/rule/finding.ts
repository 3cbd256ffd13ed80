import type { NormId } from '../sources/register.ts'
import type { CouncilId } from '../vocabulary/council-id.ts'
import type { HoldingId } from '../vocabulary/holding.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { OrgNumber } from '../vocabulary/org-number.ts'
import type { PartyKind } from '../vocabulary/party.ts'
import type { PersonId } from '../vocabulary/person.ts'
import type { RoleId } from '../vocabulary/role.ts'
import type { FactPath } from './facts.ts'
import type { Remedy } from './remedy.ts'

/** Svar: what a rule can answer. *Unknown* names the missing fact and who can supply it. */
export type AnswerKind = 'met' | 'falls-short' | 'unknown' | 'not-applicable'

/** What a rule read to answer; plain values, never a person's details. */
export type Values = Readonly<Record<string, string | number | boolean>>

/** Who a finding is about, by ids alone. */
export interface Subject {
  readonly kind: 'seat' | 'holding' | 'council' | 'region' | 'nation'
  readonly id: string
  readonly council?: CouncilId
  readonly seat?: string
  readonly party?: PartyKind
  readonly orgNumber?: OrgNumber
  readonly role?: RoleId
  readonly holding?: HoldingId
  readonly person?: PersonId
}

/** Funn: a rule's answer about one subject on a date, for one norm. Textless; `say` gives the words, `forceOf` the norm's force. */
export interface Finding {
  readonly rule: string
  readonly norm: NormId
  readonly answer: AnswerKind
  readonly subject: Subject
  readonly values: Values
  /** The day the state began, where it is known. */
  readonly since?: IsoDate
  readonly missing?: { readonly fact: FactPath; readonly from: PartyKind }
  /** True where the norm is departed from with a recorded reason, and so met. */
  readonly deviation?: true
  /** The last day someone was asked about it. */
  readonly asked?: IsoDate
  readonly remedies: readonly Remedy[]
}

import type { NormId } from '../sources/register.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { OrgNumber } from '../vocabulary/org-number.ts'
import type { PartyKind } from '../vocabulary/party.ts'
import type { FactPath } from './facts.ts'
import type { AnswerKind, Values } from './finding.ts'
import type { Remedy } from './remedy.ts'

/** What a rule's decision gives back; the machinery adds rule, subject and force. */
export interface Answer {
  readonly answer: AnswerKind
  /** Which of the rule's norms, where it has more than one. */
  readonly norm?: NormId
  /** What of the subject, where one subject has several answers: a specialty, a year. */
  readonly about?: string
  /** Whose it is, where one subject has an answer for each organisation. */
  readonly of?: { readonly party: PartyKind; readonly orgNumber: OrgNumber }
  readonly values?: Values
  readonly since?: IsoDate
  readonly missing?: { readonly fact: FactPath; readonly from: PartyKind }
  readonly deviation?: true
  readonly remedies?: readonly Remedy[]
}

type Rest = Omit<Answer, 'answer' | 'missing'>

const plainlyMet: Answer = { answer: 'met' }

/** The norm is followed. */
export const met = (rest?: Rest): Answer => (rest === undefined ? plainlyMet : { ...rest, answer: 'met' })

/** The norm is not followed. */
export const fallsShort = (rest: Rest = {}): Answer => ({ ...rest, answer: 'falls-short' })

/** A fact is missing that would settle it; `from` can supply it. */
export const unknown = (fact: FactPath, from: PartyKind, rest: Rest = {}): Answer => ({
  ...rest,
  answer: 'unknown',
  missing: { fact, from },
})

/** The norm does not speak of this subject. */
export const notApplicable: Answer = { answer: 'not-applicable' }

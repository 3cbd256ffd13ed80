import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { RuleId } from './rule-id.ts'

/** Hva et funn gjelder: the id of its subject. */
export const SubjectId = Schema.String.check(Schema.isPattern(/^[a-z0-9/-]+$/u, { message: 'subject' }))

/** Spørsmål: that someone was asked, on a day, to supply what a finding lacks. The finding stays, half-way, until it clears. */
export const Ask = Schema.Struct({ rule: RuleId, subject: SubjectId, on: IsoDate })
export type Ask = typeof Ask.Type

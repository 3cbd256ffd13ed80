import { type Asked, ledgerOf } from '../rule/evaluate.ts'
import type { CouncilFacts, NationFacts, RegionFacts } from '../rule/facts.ts'
import type { Finding } from '../rule/finding.ts'
import { type About, type Posed, posedOfCouncil, posedOfNation, posedOfRegion, type Question } from '../rule/posed.ts'
import { rules } from '../rules/all.ts'
import { citation, type Citation } from '../sources/citation.ts'
import type { Force } from '../sources/norm.ts'
import type { Reading } from '../sources/reading.ts'
import { norm as entryOf } from '../sources/register.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { recording, type ValueRead } from './values-read.ts'

/** Which row is to be explained: a rule and the id of its subject. A finding names its own row; `norm` tells apart where a rule answers several of one subject. */
export interface LedgerRow {
  readonly rule: string
  readonly subject: string | { readonly id: string }
  readonly norm?: string
}

/** Forklaring: a finding of any answer, with what it was judged by and every value that the rule read. */
export interface Explanation {
  readonly at: IsoDate
  readonly finding: Finding
  readonly force: Force
  readonly citation: Citation
  /** How the text was read where it does not settle the question. */
  readonly readings: readonly Reading[]
  readonly read: readonly ValueRead[]
}

/** Whether the row is about this subject, or about a part of it: a rule may answer once for each specialty of a region. */
const isAbout = (id: string, { subject }: About): boolean => id === subject.id || id.startsWith(`${subject.id}/`)

/** What the rule reads when it is asked about the subject, found by letting it decide once more and writing it down. */
const valuesRead = ({ rule, decide, whole, context }: Posed, about: About): readonly ValueRead[] => {
  const { watch, read } = recording()
  if (whole === undefined && rule.scope === 'holding')
    watch((about as unknown as { holding: object }).holding, 'holding')
  const root = rule.scope === 'seat' ? 'seat' : rule.scope === 'council' ? 'council' : ''
  const subject = watch(whole ?? about, root)
  decide(subject, watch(context, ''))
  return read()
}

const explained = (posed: readonly Posed[], asked: Asked, row: LedgerRow): Explanation | undefined => {
  const id = typeof row.subject === 'string' ? row.subject : row.subject.id
  for (const own of posed.filter(({ rule }) => rule.id === row.rule))
    for (const about of own.abouts.filter((each) => isAbout(id, each)))
      for (const finding of ledgerOf([{ ...own, abouts: [about] }], asked)) {
        if (finding.subject.id !== id || (row.norm !== undefined && row.norm !== finding.norm)) continue
        const { force, readings } = entryOf(finding.norm)
        return {
          at: asked.at,
          finding,
          force,
          citation: citation(finding.norm),
          readings,
          read: valuesRead(own, about),
        }
      }
  return undefined
}

/**
 * Explains one row of a council's ledger, or a finding. Undefined where there is no such row: the mandate does not list
 * the rule, the facts it needs are not there, or it has no such subject on the day.
 */
export const explain = (
  mandate: Mandate,
  facts: CouncilFacts,
  question: Question,
  row: LedgerRow,
): Explanation | undefined =>
  explained(posedOfCouncil(rules, mandate, facts, question), { asks: facts.council.asks, at: question.at }, row)

/** Explains one row about a region. */
export const explainInRegion = (facts: RegionFacts, question: Question, row: LedgerRow): Explanation | undefined =>
  explained(posedOfRegion(rules, facts, question), { asks: [], at: question.at }, row)

/** Explains one row about the national coordination. */
export const explainInNation = (facts: NationFacts, question: Question, row: LedgerRow): Explanation | undefined =>
  explained(posedOfNation(rules, facts, question), { asks: [], at: question.at }, row)

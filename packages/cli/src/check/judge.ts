import { type Finding, forceOf, isOpen, ledger, notAsked, regionRules, rosterFacts, rulesById } from '@samrad/mandate'
import { namesOf } from '../names.ts'
import type { Source } from '../sources/source.ts'
import type { CheckOptions } from './check-options.ts'
import { institutionRank } from './institution-rank.ts'
import { type WrittenFinding, writtenFinding } from './written-finding.ts'

/** What a roster comes to on a date. `totals` counts every answer, also those that are not listed. */
export interface Judgement {
  readonly at: string
  readonly mandate: string | null
  readonly region: string
  readonly councils: readonly { readonly council: string; readonly findings: readonly WrittenFinding[] }[]
  readonly findings: readonly WrittenFinding[]
  readonly totals: Readonly<Record<Finding['answer'], number>>
  readonly notAsked: readonly string[]
}

/**
 * Judges a roster by its councils' mandates; `grave` says whether something of force *must* falls short. People are named
 * to the one who has the file, and not in JSON.
 */
export const judge = (
  source: Source,
  { at, mandate, region, councils, all, json, language }: CheckOptions,
): { readonly judgement: Judgement; readonly grave: boolean } => {
  const names = json ? namesOf(councils) : source.names
  const judged = source.councils.map(({ mandate: own, facts, rowOf }) => {
    const rank = institutionRank(facts.regions)
    const findings = [...ledger(own, facts, { at, provided: rosterFacts })].toSorted(
      (a, b) => rank(a.subject) - rank(b.subject),
    )
    const written = findings
      .filter((finding) => all || isOpen(finding))
      .map((finding) =>
        writtenFinding(finding, finding.subject.holding && rowOf?.get(finding.subject.holding), at, language, names),
      )
    return { council: facts.council.id, findings, written }
  })
  const every = judged.flatMap(({ findings }) => findings)
  const total = (answer: Finding['answer']): number => every.filter((finding) => finding.answer === answer).length
  const rules = new Set(councils.flatMap((own) => own.mandate.rules.map(({ rule }) => rule)))
  const asked = [...rules].flatMap((rule) => rulesById.get(rule) ?? [])
  return {
    grave: every.some(({ answer, norm }) => answer === 'falls-short' && ['must', 'never'].includes(forceOf(norm))),
    judgement: {
      at,
      mandate: mandate ?? null,
      region,
      councils: judged.map(({ council, written }) => ({ council, findings: written })),
      findings: [],
      totals: {
        'falls-short': total('falls-short'),
        unknown: total('unknown'),
        met: total('met'),
        'not-applicable': total('not-applicable'),
      },
      notAsked: notAsked([...asked, ...regionRules], rosterFacts),
    },
  }
}

import {
  councilOfRoster,
  type Finding,
  forceOf,
  isOpen,
  ledger,
  notAsked,
  regionRules,
  type Roster,
  rosterFacts,
  rulesById,
} from '@samrad/mandate'
import { namesOf } from '../names.ts'
import type { CheckOptions } from './check-options.ts'
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

/** Judges a roster by its councils' mandates; `grave` says whether something of force *must* falls short. */
export const judge = (
  { councils: rosters, people }: Roster,
  { at, mandate, region, councils, all, language }: CheckOptions,
): { readonly judgement: Judgement; readonly grave: boolean } => {
  const names = namesOf(councils)
  const judged = rosters.map((roster) => {
    const { council, rowOf } = councilOfRoster(roster, people)
    const { id, mandate: own, regions } = roster.council
    const order = regions.flatMap(({ institutions, rhf }) =>
      [...institutions, rhf].map(({ orgNumber }) => orgNumber as string),
    )
    const rank = ({ subject: { orgNumber } }: Finding) =>
      orgNumber === undefined ? order.length : order.indexOf(orgNumber)
    const findings = [...ledger(own, { council, regions }, { at, provided: rosterFacts })].toSorted(
      (a, b) => rank(a) - rank(b),
    )
    const written = findings
      .filter((finding) => all || isOpen(finding))
      .map((finding) =>
        writtenFinding(finding, finding.subject.holding && rowOf.get(finding.subject.holding), at, language, names),
      )
    return { council: id, findings, written }
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

import {
  councilOfRoster,
  type Finding,
  type Force,
  forceOf,
  isOpen,
  type Language,
  ledger,
  notAsked,
  partyWord,
  regionRules,
  type Roster,
  rosterFacts,
  type RosterParty,
  roleWord,
  rulesById,
  sayFinding,
  type Names,
} from '@samrad/mandate'
import type { CheckOptions } from './check-options.ts'

/** A finding as `--json` writes it; words in the language asked for, `part` and `role` in the roster's bokmål. */
export interface WrittenFinding {
  readonly norm: string
  readonly rule: string
  readonly answer: Finding['answer']
  readonly force: Force
  readonly subject: {
    readonly kind: Finding['subject']['kind']
    readonly seat?: string
    readonly part?: string
    readonly orgNumber?: string
    readonly role?: string
    readonly row?: number
  }
  readonly reason: string
  readonly citation: string
  readonly remedy?: string
}

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
  const names = namesOf(councils, language)
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
        write(finding, finding.subject.holding && rowOf.get(finding.subject.holding), at, language, names),
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

const namesOf = (councils: CheckOptions['councils'], language: Language): Names => {
  const organisations = new Map(
    councils
      .flatMap(({ regions }) =>
        regions.flatMap(({ institutions, otherActors, rhf }) => [...institutions, ...otherActors, rhf]),
      )
      .map(({ orgNumber, name }) => [orgNumber as string, name]),
  )
  const byId = new Map(councils.map(({ id, mandate }) => [id as string, mandate.shortName[language]]))
  return { organisation: (orgNumber) => organisations.get(orgNumber), council: (id) => byId.get(id) }
}

const write = (
  finding: Finding,
  row: number | undefined,
  at: string,
  language: Language,
  names: Names,
): WrittenFinding => {
  const { norm, rule, answer, subject } = finding
  const said = sayFinding(finding, language, at, names)
  return {
    norm,
    rule,
    answer,
    force: forceOf(norm),
    subject: {
      kind: subject.kind,
      ...(subject.seat !== undefined && { seat: subject.seat }),
      ...(subject.party && { part: partyWord(subject.party as RosterParty) }),
      ...(subject.orgNumber && { orgNumber: subject.orgNumber }),
      ...(subject.role && { role: roleWord(subject.role) }),
      ...(row !== undefined && { row }),
    },
    reason: isOpen(finding) ? `${said.title}. ${said.reason}` : said.reason,
    citation: said.citation,
    ...(said.mend !== '' && { remedy: said.mend }),
  }
}

import { regions, shortDate } from '@samrad/mandate'
import type { CheckOptions } from './check-options.ts'
import { checkWords } from './check-words.ts'
import type { Judgement, WrittenFinding } from './judge.ts'

/** The judgement as a person reads it: by council and institution, each finding with norm, citation, reason and remedy. */
export const print = (judgement: Judgement, { councils, language }: CheckOptions): string => {
  const words = checkWords[language]
  const { totals } = judgement
  const mandates = new Map(councils.map(({ id, mandate }) => [id as string, mandate]))
  const blocks = judgement.councils.map(({ council, findings }) => {
    const title = `${mandates.get(council)?.shortName[language] ?? council} · ${shortDate(judgement.at)}`
    if (findings.length === 0) return `${title}\n\n${words.nothing}`
    const places = [...new Set(findings.map(({ subject }) => subject.orgNumber))]
    const groups = places.map((place) => {
      const own = findings.filter(({ subject }) => subject.orgNumber === place)
      return [nameOf(place) ?? words.council, ...own.map((finding) => printFinding(finding, language))].join('\n')
    })
    return [title, ...groups].join('\n\n')
  })
  const counted = (['falls-short', 'unknown', 'met', 'not-applicable'] as const)
    .map((answer) => `${totals[answer]} ${words.answers[answer]}`)
    .join(' · ')
  return [...blocks, counted, words.notAsked(judgement.notAsked.join(' '))].join('\n\n')
}

const nameOf = (orgNumber: string | undefined): string | undefined =>
  Object.values(regions)
    .flatMap(({ institutions, rhf }) => [...institutions, rhf])
    .find((own) => own.orgNumber === orgNumber)?.name

const printFinding = (finding: WrittenFinding, language: CheckOptions['language']): string => {
  const words = checkWords[language]
  const { row } = finding.subject
  const where = row === undefined ? '' : `, ${words.row(row)}`
  return [
    `  ${finding.reason} (${words.answers[finding.answer]}${where})`,
    `    ${finding.citation}`,
    ...(finding.remedy === undefined ? [] : [`    ${words.mend}: ${finding.remedy}`]),
  ].join('\n')
}

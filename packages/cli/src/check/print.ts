import { answerWords, shortDate } from '@samrad/mandate'
import { names } from '../names.ts'
import { answerLine, countedAnswers } from '../screen/answer.ts'
import { painted } from '../screen/paint.ts'
import { type Cell, paragraph, table } from '../screen/table.ts'
import { plain, widthOf } from '../screen/wrap.ts'
import type { Terminal } from '../terminal.ts'
import type { CheckOptions } from './check-options.ts'
import { checkWords } from './check-words.ts'
import type { Judgement } from './judge.ts'
import type { WrittenFinding } from './written-finding.ts'

type Screen = Pick<Terminal, 'colour' | 'columns'>

/** The judgement as a person reads it: by council and institution, each finding with norm, citation, reason and remedy. */
export const print = (judgement: Judgement, { councils, language }: CheckOptions, screen: Screen): string => {
  const words = checkWords[language]
  const mandates = new Map(councils.map(({ id, mandate }) => [id as string, mandate]))
  const called = (council: string): string => mandates.get(council)?.shortName[language] ?? council
  const listed = judgement.councils.flatMap(({ findings }) => findings)
  const width = Math.max(0, ...listed.map(({ answer }) => widthOf(answerLine(answer, language).text)))
  const blocks = judgement.councils.map(({ council, findings }) => {
    const title = painted(`${called(council)} · ${shortDate(judgement.at)}`, 'bold', screen)
    if (findings.length === 0) return `${title}\n\n${words.nothing}`
    const places = [...new Set(findings.map(({ subject }) => subject.orgNumber))]
    const groups = places.map((place) => {
      const rows = findings
        .filter(({ subject }) => subject.orgNumber === place)
        .map((finding) => findingRow(finding, language))
      return [
        plain((place && names.organisation(place)) ?? words.council),
        table([{ width }, {}], rows, screen, 2),
      ].join('\n')
    })
    return [title, ...groups].join('\n\n')
  })
  return [
    ...blocks,
    ...(judgement.councils.length > 1 ? [summary(judgement, called, language, screen)] : []),
    countedAnswers(judgement.totals, language),
    paragraph(words.notAsked(judgement.notAsked.join(' ')), screen),
  ].join('\n\n')
}

/** One finding: its answer, and beside it what is, where it stands and what can be done. */
const findingRow = (
  { answer, reason, citation, remedy, subject: { row } }: WrittenFinding,
  language: CheckOptions['language'],
): readonly Cell[] => {
  const words = checkWords[language]
  const where = row === undefined ? citation : `${words.row(row)} · ${citation}`
  return [
    answerLine(answer, language),
    [
      { text: reason },
      { text: where, style: 'dim' },
      ...(remedy === undefined ? [] : [{ text: `${words.mend}: ${remedy}` }]),
    ],
  ]
}

/** What each council comes to, of what asks something of someone. */
const summary = (
  { councils }: Judgement,
  called: (council: string) => string,
  language: CheckOptions['language'],
  screen: Screen,
): string => {
  const open = ['falls-short', 'unknown'] as const
  const rows = councils.map(({ council, findings }) => [
    called(council),
    ...open.map((answer) => String(findings.filter((finding) => finding.answer === answer).length)),
  ])
  const columns = open.map((answer) => ({ head: answerWords[answer][language], numbers: true as const }))
  return table([{ head: checkWords[language].councils }, ...columns], rows, screen)
}

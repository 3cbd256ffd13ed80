import { type Language, type Names, parties, roles, sayExplanation, sectionTitles, shortDate } from '@samrad/mandate'
import { names as known } from '../names.ts'
import { answerLine } from '../screen/answer.ts'
import { painted } from '../screen/paint.ts'
import { type Cell, type Line, table } from '../screen/table.ts'
import { widthOf } from '../screen/wrap.ts'
import type { Terminal } from '../terminal.ts'
import type { ExplainOptions } from './explain-options.ts'
import type { Explained } from './explained.ts'
import { explainWords } from './explain-words.ts'
import { printRepair } from './print-repair.ts'

type Screen = Pick<Terminal, 'colour' | 'columns'>
type Row = Explained['rows'][number]

/** What is asked about, and the mandate that judges it. */
export const titleOf = ({ id, kind, mandate }: Explained, language: Language, names: Names): string =>
  kind === 'council'
    ? `${names.council(id, language) ?? id} · ${explainWords[language].version(mandate?.version ?? '')}`
    : ((kind === 'region' ? known.region(id, language) : undefined) ?? sectionTitles.national[language])

/** What was explained, as a person reads it. */
export const print = (
  explained: Explained,
  { at, language, known: until }: Pick<ExplainOptions, 'at' | 'language' | 'known'>,
  names: Names,
  screen: Screen,
): string => {
  const words = explainWords[language]
  const then =
    until === undefined
      ? []
      : [words.knownAt(typeof until === 'number' ? String(until) : shortDate(until.slice(0, 10)))]
  const title = painted([titleOf(explained, language, names), shortDate(at), ...then].join(' · '), 'bold', screen)
  if (explained.repair && explained.established === undefined)
    return [title, printRepair(explained.repair, at, language, names, screen)].join('\n\n')
  const rows = explained.rows.map((row) => printRow(row, language, names, screen))
  const { established } = explained
  const none = established === undefined ? words.nothing : words.established(shortDate(established))
  const rest = [...(rows.length === 0 ? [none] : []), words.settled(explained.settled)].filter(Boolean).join(' ')
  return [title, ...rows, ...(rest === '' ? [] : [rest])].join('\n\n')
}

const lines = (...texts: readonly (string | undefined)[]): readonly Line[] =>
  texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ text }]))

const subjectOf = ({ finding: { subject }, row }: Row, language: Language, names: Names): string =>
  [
    subject.role && (names.role?.(subject.role, language) ?? roles[subject.role][language]),
    (subject.orgNumber && names.organisation(subject.orgNumber)) ?? (subject.party && parties[subject.party][language]),
    subject.person && names.person?.(subject.person),
    row === undefined ? undefined : explainWords[language].row(row),
  ]
    .filter(Boolean)
    .join(', ')

const printRow = (row: Row, language: Language, names: Names, screen: Screen): string => {
  const words = explainWords[language]
  const said = sayExplanation(row, language, names)
  const { text, style } = answerLine(row.finding.answer, language)
  const told: readonly (readonly [string, readonly Line[]])[] = [
    [words.who, lines(subjectOf(row, language, names))],
    [words.norm, [...lines(said.norm), { text: said.citation, style: 'dim' }]],
    [words.reading, said.readings.flatMap(({ what, why }) => lines(what, why))],
    [words.known, lines(said.known === said.reason ? undefined : said.known, said.since, said.deviation)],
    [words.read, said.read.map(({ label, value }) => ({ text: `${label}: ${value}` }))],
    [words.missing, lines(said.missing)],
    [words.mend, lines(said.mend)],
  ]
  const rows = told
    .filter(([, cell]) => cell.length > 0)
    .map(([label, cell]): readonly Cell[] => [{ text: label, style: 'dim' }, cell])
  const width = Math.max(...told.map(([label]) => widthOf(label)))
  return [
    table(
      [{ width: width + 2 }, {}],
      [[{ text, style }, [{ text: said.title, style: 'bold' }, ...lines(said.reason)]]],
      screen,
    ),
    table([{ width }, {}], rows, screen, 2),
  ].join('\n')
}

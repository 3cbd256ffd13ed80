import {
  type Change,
  type ChangeCounts,
  type ChangeKind,
  changeWords,
  type Language,
  mandateChanges,
  type Names,
  type Rehearsed,
  sayChange,
  sayMandateChange,
  sayRehearsal,
  shortDate,
} from '@samrad/mandate'
import { saidGaps } from '../catalogue/gaps.ts'
import { checkWords } from '../check/check-words.ts'
import { names as everyName } from '../names.ts'
import { painted, type Style } from '../screen/paint.ts'
import { type Cell, type Line, paragraph, table } from '../screen/table.ts'
import { widthOf } from '../screen/wrap.ts'
import type { Terminal } from '../terminal.ts'
import { gapsBrought } from './gaps-brought.ts'
import { rehearseWords } from './rehearse-words.ts'
import { namesIn, rowIn } from './names.ts'
import { norms } from './asked.ts'
import type { Run, Trial } from './runs.ts'
import { warningsOf } from './warnings.ts'

type Screen = Pick<Terminal, 'colour' | 'columns'>

const kinds: Readonly<Record<ChangeKind, readonly [string, Style]>> = {
  appears: ['+', 'yellow'],
  vanishes: ['−', 'blueBright'],
  changes: ['~', 'dim'],
}

const points = (title: string, said: readonly string[], screen: Screen): string =>
  `${painted(title, 'bold', screen)}\n${table(
    [{}, {}],
    said.map((text) => ['·', text]),
    screen,
    2,
  )}`

/** What differs from the mandate of today; a time for each mandate that some region goes by today. */
const differences = ({ after, runs }: Trial, language: Language, screen: Screen): readonly string[] => {
  const words = rehearseWords[language]
  const byMandate = new Map<string, Run>(runs.map((run) => [JSON.stringify(run.before), run]))
  return [...byMandate.values()].flatMap(({ before }) => {
    const said = mandateChanges(before, after).map((change) => sayMandateChange(change, language, everyName))
    return [
      painted(words.title(after.shortName[language], after.version, before.version), 'bold', screen),
      said.length === 0 ? words.noDifferences : points(words.differences, said, screen),
    ]
  })
}

const changeRow = (change: Change, language: Language, names: Names, row: number | undefined): readonly Cell[] => {
  const said = sayChange(change, language, names)
  const [mark, style] = kinds[change.kind]
  const where = [row === undefined ? '' : checkWords[language].row(row), said?.citation].filter(Boolean).join(' · ')
  return [
    { text: `${mark} ${changeWords[change.kind][language]}`, style },
    [
      { text: `${said?.title}. ${said?.reason}` },
      ...(said?.was === undefined ? [] : [{ text: said.was }]),
      { text: where, style: 'dim' },
    ],
  ]
}

const counted = (
  head: string,
  rows: readonly (readonly [string, ChangeCounts])[],
  width: number,
  language: Language,
  screen: Screen,
): string => {
  const all = ['appears', 'vanishes', 'changes'] as const
  return table(
    [{ head, width }, ...all.map((kind) => ({ head: changeWords[kind][language], numbers: true as const }))],
    rows.map(([name, counts]) => [name, ...all.map((kind) => String(counts[kind]))]),
    screen,
    2,
  )
}

/** The changes of a council on a day, each day and council by itself. */
const blocks = (rehearsed: Rehearsed, trial: Trial, language: Language, screen: Screen): readonly string[] => {
  const names = namesIn(trial)
  const placeOf = ({ council, date }: Change): string => `${council} ${date}`
  const places = [...new Set(rehearsed.changes.map(placeOf))]
  const width = Math.max(0, ...rehearsed.changes.map(({ kind }) => widthOf(changeWords[kind][language]) + 2))
  return places.flatMap((place) => {
    const [first, ...rest] = rehearsed.changes.filter((change) => placeOf(change) === place)
    if (first === undefined) return []
    const title = `${names.council(first.council, language) ?? first.council} · ${shortDate(first.date)}`
    const rows = [first, ...rest].map((change) => changeRow(change, language, names, rowIn(trial, change)))
    return [`${painted(title, 'bold', screen)}\n${table([{ width }, {}], rows, screen, 2)}`]
  })
}

/** The days that are not tried of a council, since it was not there yet. */
const notThere = ({ runs }: Trial, { dates }: Rehearsed, language: Language): readonly string[] =>
  runs.flatMap(({ source }) =>
    source.councils
      .map(({ facts }) => facts.council)
      .filter(({ established }) => dates.some((date) => date < established))
      .map(({ id, established }) =>
        rehearseWords[language].established(source.names.council(id, language) ?? id, shortDate(established)),
      ),
  )

/** A rehearsal as a person reads it: what differs, what it would bring of findings, and what it comes to. */
export const print = (rehearsed: Rehearsed, trial: Trial, language: Language, screen: Screen): string => {
  const words = rehearseWords[language]
  const names = namesIn(trial)
  const { over, total } = sayRehearsal(rehearsed, language, names)
  const gaps = saidGaps(gapsBrought(trial), language)
  const silent = norms(trial)
  const name = (council: string): string => names.council(council, language) ?? council
  const councils = rehearsed.councils.map((own) => [name(own.council), own] as const)
  const rules = rehearsed.rules.map((own) => [everyName.rule(own.rule, language) ?? own.rule, own] as const)
  const width = Math.max(0, ...[...councils, ...rules].map(([own]) => widthOf(own)))
  const tables =
    rules.length === 0
      ? []
      : [counted(words.council, councils, width, language, screen), counted(words.rule, rules, width, language, screen)]
  const warnings = warningsOf(trial, language).map(({ said }): Line => ({ text: said, style: 'yellow' }))
  const result = rehearsed.councils.length === 0 ? words.noCouncil : `${over} ${total}`
  return [
    ...differences(trial, language, screen),
    ...(gaps.length === 0 ? [] : [points(words.gaps, gaps, screen)]),
    ...blocks(rehearsed, trial, language, screen),
    painted(words.summary, 'bold', screen),
    ...tables,
    ...notThere(trial, rehearsed, language).map((text) => paragraph(text, screen)),
    table([{}], [[[{ text: result }, ...warnings]]], screen),
    ...(silent.length === 0 ? [] : [paragraph(words.notAsked(silent.join(' ')), screen)]),
  ].join('\n\n')
}

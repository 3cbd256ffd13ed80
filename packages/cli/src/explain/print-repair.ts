import { type Language, type Names, type Repair, sayRepair } from '@samrad/mandate'
import { painted } from '../screen/paint.ts'
import { type Cell, type Line, paragraph, table } from '../screen/table.ts'
import type { Terminal } from '../terminal.ts'
import { explainWords } from './explain-words.ts'

type Screen = Pick<Terminal, 'colour' | 'columns'>

/** A repair as a person reads it: what to do, in order, what no act clears, and who can say what is not known. */
export const printRepair = (repair: Repair, at: string, language: Language, names: Names, screen: Screen): string => {
  const words = explainWords[language]
  const { summary, steps, left, unknown } = sayRepair(repair, language, at, names)
  const block = (title: string, rows: readonly (readonly Cell[])[]): readonly string[] =>
    rows.length === 0 ? [] : [`${painted(title, 'bold', screen)}\n${table([{ numbers: true }, {}], rows, screen, 2)}`]
  const outstanding = (own: typeof left) =>
    own.map(({ title, ask }): readonly Cell[] => ['·', [{ text: title }, { text: ask, style: 'dim' }]])
  return [
    paragraph(summary, screen),
    ...block(
      words.steps,
      steps.map(({ act, clears, holes, follows }, index): readonly Cell[] => [
        String(index + 1),
        [
          { text: act },
          ...clears.map((title): Line => ({ text: `${words.clears}: ${title}`, style: 'dim' })),
          ...(holes.length === 0 ? [] : [{ text: `${words.holes}: ${holes.join(', ')}` }]),
          ...(follows === undefined ? [] : [{ text: follows, style: 'dim' as const }]),
        ],
      ]),
    ),
    ...block(words.left, outstanding(left)),
    ...block(words.unknown, outstanding(unknown)),
  ].join('\n\n')
}

import type { CataloguePage, LinkedText, PageBlock, PageCase, PagePoint } from '@samrad/mandate'
import { markedAnswer } from '../screen/answer.ts'
import { painted } from '../screen/paint.ts'
import { type Cell, type Line, paragraph, table } from '../screen/table.ts'
import type { Terminal } from '../terminal.ts'

type Screen = Pick<Terminal, 'colour' | 'columns'>

const said = (text: string | undefined, style?: Line['style']): readonly Line[] =>
  text === undefined || text === '' ? [] : [{ text, style }]

const point = ({ text, more, aside }: PagePoint): readonly Cell[] => [
  '·',
  [...said(text), ...said(more), ...said(aside, 'dim')],
]

const example = ({ title, on, answer, word, said: reason, facts }: PageCase): readonly Cell[] => [
  markedAnswer(answer, word),
  [...said(`${title} (${on})`), ...said(facts.join(' '), 'dim'), ...said(reason)],
]

/** What leads to another page is told by the id that the command takes. */
const cell = ({ text, rule }: LinkedText): Cell => [...said(text), ...said(rule, 'dim')]

const block = (own: PageBlock, screen: Screen): string => {
  switch (own.kind) {
    case 'text':
      return paragraph(own.text, screen, { indent: 2 })
    case 'points':
      return table([{}, {}], own.points.map(point), screen, 2)
    case 'cases':
      return table([{}, {}], own.cases.map(example), screen, 2)
    case 'table':
      return table(
        own.columns.map((head) => ({ head })),
        own.rows.map((row) => row.map(cell)),
        screen,
        2,
      )
  }
}

/** A page of the catalogue on a terminal, from the structure that the screens and the documentation are made of. */
export const printPage = ({ title, chapter, lead, sections }: CataloguePage, screen: Screen): string =>
  [
    [
      painted(title, 'bold', screen),
      ...said([chapter, lead].filter(Boolean).join(' · ')).map(({ text }) => paragraph(text, screen)),
    ].join('\n'),
    ...sections.map(({ title: heading, blocks }) =>
      [painted(heading, 'bold', screen), ...blocks.map((own) => block(own, screen))].join('\n'),
    ),
  ].join('\n\n')

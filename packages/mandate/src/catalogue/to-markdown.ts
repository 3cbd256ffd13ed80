import type { PageBlock, PageCase, CataloguePage, PagePoint, LinkedText } from './page.ts'

/** Where the page of a rule is, seen from the page that leads to it. */
export type LinkTo = (rule: string) => string

const plain = (text: string): string => text.replaceAll(/[\\`*_<>[\]|]/g, String.raw`\$&`)

const item = (lines: readonly (string | undefined)[]): string =>
  `- ${lines.filter((line) => line !== undefined && line !== '').join('  \n  ')}\n`

const point = ({ text, more, aside }: PagePoint): string =>
  item([plain(text), more && plain(more), aside && `_${plain(aside)}_`])

const example = ({ title, on, word, said, facts }: PageCase): string =>
  item([`**${plain(title)}** (${on})`, facts.map(plain).join(' '), `_${plain(word)}:_ ${plain(said)}`])

const cells = (row: readonly string[]): string => `| ${row.join(' | ')} |\n`

const cell = ({ text, rule }: LinkedText, linkTo: LinkTo): string =>
  rule === undefined ? plain(text) : `[${plain(text)}](${linkTo(rule)})`

const block = (own: PageBlock, linkTo: LinkTo): string => {
  switch (own.kind) {
    case 'text':
      return `${plain(own.text)}\n`
    case 'points':
      return own.points.map(point).join('')
    case 'cases':
      return own.cases.map(example).join('')
    case 'table':
      return [
        cells(own.columns.map(plain)),
        cells(own.columns.map(() => '---')),
        ...own.rows.map((row) => cells(row.map((each) => cell(each, linkTo)))),
      ].join('')
  }
}

/** A page of the catalogue as Markdown, with a newline at its end. What has a meaning in Markdown is escaped. */
export const toMarkdown = ({ path, title, chapter, lead, sections }: CataloguePage, linkTo: LinkTo): string =>
  [
    `# ${plain(title)}\n`,
    ...(chapter === undefined ? [] : [`${plain(chapter)} · \`${path}\`\n`]),
    `${plain(lead)}\n`,
    ...sections.flatMap(({ title: heading, blocks }) => [
      `## ${plain(heading)}\n`,
      ...blocks.map((own) => block(own, linkTo)),
    ]),
  ].join('\n')

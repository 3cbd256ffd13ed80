import { norms, parts, type NormStanding, sections, sectionTitles, type SectionId } from '@samrad/mandate'
import { languageFlag, nothingMore, parsed } from '../arguments/arguments.ts'
import { painted } from '../screen/paint.ts'
import { paragraph, table } from '../screen/table.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { normsWords } from './norms-words.ts'

const flags = { ...languageFlag, json: { type: 'boolean', default: false } } as const

/** `samrad norms`: how the product stands to every norm of the register, reckoned when it is asked. */
export const printNorms = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const { values, positionals, language } = parsed(args, flags)
  nothingMore(positionals, language)
  const { total, honoured, open, reference, standings } = norms()
  if (values.json) {
    terminal.out(JSON.stringify({ total, honoured: honoured.length, open, reference: reference.length }, null, 2))
    return 0
  }
  const words = normsWords[language]
  const blocks = (Object.keys(sections) as readonly SectionId[]).map((section) => {
    const own = standings.filter((standing) => standing.section === section)
    const done = own.filter(({ standing }) => standing === 'honoured').length
    const left = own.filter(({ standing }) => standing === 'open')
    const title = `${sectionTitles[section][language]} · ${words.honoured(done, done + left.length)}`
    const rows = byPart(left).map(
      ([part, ids]) =>
        [
          fives(ids).map((text) => ({ text, style: 'yellow' as const })),
          part === null ? '' : `${words.comesWith} ${parts[part][language]}`,
        ] as const,
    )
    return [
      painted(title, left.length === 0 ? 'blueBright' : 'bold', terminal),
      ...(rows.length === 0 ? [] : [table([{ width: 24 }, {}], rows, terminal, 2)]),
    ].join('\n')
  })
  const totals = words.totals(total, honoured.length, open.length, reference.length)
  terminal.out([...blocks, paragraph(totals, terminal)].join('\n\n'))
  return 0
}

/** Five ids a line, so that the lines of every section begin in the same place. */
const fives = (ids: readonly string[]): readonly string[] =>
  Array.from({ length: Math.ceil(ids.length / 5) }, (_, line) => ids.slice(line * 5, line * 5 + 5).join(' '))

type ByPart = readonly (readonly [NormStanding['comesWith'], readonly string[]])[]

const byPart = (open: readonly NormStanding[]): ByPart =>
  [...new Set(open.map(({ comesWith }) => comesWith))].map(
    (part) => [part, open.filter(({ comesWith }) => comesWith === part).map(({ norm }) => norm)] as const,
  )

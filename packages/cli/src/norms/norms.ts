import { norms, parts, type NormStanding, sections, sectionTitles, type SectionId } from '@samrad/mandate'
import { languageFlag, nothingMore, parsed } from '../arguments/arguments.ts'
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
    return [
      painted(title, left.length === 0 ? green : bold, terminal),
      ...byPart(left).map(([part, ids]) => {
        const comes = part === null ? '' : ` · ${words.comesWith} ${parts[part][language]}`
        return `  ${painted(ids.join(' '), yellow, terminal)}${comes}`
      }),
    ].join('\n')
  })
  terminal.out([...blocks, words.totals(total, honoured.length, open.length, reference.length)].join('\n\n'))
  return 0
}

const [bold, green, yellow] = [1, 32, 33]

const painted = (text: string, style: number, { colour }: Terminal): string =>
  colour ? `\u001B[${style}m${text}\u001B[0m` : text

type ByPart = readonly (readonly [NormStanding['comesWith'], readonly string[]])[]

const byPart = (open: readonly NormStanding[]): ByPart =>
  [...new Set(open.map(({ comesWith }) => comesWith))].map(
    (part) => [part, open.filter(({ comesWith }) => comesWith === part).map(({ norm }) => norm)] as const,
  )

import { catalogue, type Language, rulePage, rulesPage } from '@samrad/mandate'
import { languageFlag, parsed } from '../arguments/arguments.ts'
import { UsageError } from '../arguments/usage-error.ts'
import { painted } from '../screen/paint.ts'
import { paragraph, table } from '../screen/table.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { catalogueWords } from './catalogue-words.ts'
import { tellGaps } from './gaps.ts'
import { printPage } from './print-page.ts'

const flags = {
  ...languageFlag,
  json: { type: 'boolean', default: false },
  gaps: { type: 'boolean', default: false },
} as const

type Entry = (typeof catalogue)[number]

const chapterOf = ({ rule }: Entry): string => rule.id.split('/', 1)[0] ?? ''

/**
 * `samrad catalogue`: every rule in short; a chapter's rules, or a norm's, with how each is decided; or a rule's page.
 * `--gaps` examines the mandates instead, by enumeration.
 */
export const printCatalogue = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const { values, positionals, language } = parsed(args, flags)
  const [given, ...more] = positionals
  if (more.length > 0 || (values.gaps && given !== undefined)) throw new UsageError(catalogueWords[language].onlyOne)
  if (values.gaps) return tellGaps(values.json, language, terminal)
  const chosen = given === undefined ? catalogue : asked(given, language)
  const [only] = chosen
  const page = chosen.length === 1 && only ? rulePage(only.rule.id, language) : undefined
  if (values.json) {
    const rules = chosen.map((entry) => inJson(entry, language))
    terminal.out(JSON.stringify(page ? { ...rules[0], page } : { rules }, null, 2))
  } else if (page) terminal.out(printPage(page, terminal))
  else terminal.out(index(chosen, given === undefined, language, terminal))
  return 0
}

/** The rules of a chapter or a norm, or the one rule that is meant; a rule is known by its id, and without its chapter where one has it. */
const asked = (given: string, language: Language): readonly Entry[] => {
  const words = catalogueWords[language]
  const wanted = given.toLowerCase()
  const own = catalogue.filter(({ rule: { id } }) => id === wanted || id.endsWith(`/${wanted}`))
  if (own.length > 1) throw new UsageError(words.which(given, own.map(({ rule }) => rule.id).join(', ')))
  const several = catalogue.filter(
    (entry) => chapterOf(entry) === wanted || entry.rule.norms.some((norm) => norm.toLowerCase() === wanted),
  )
  const found = own.length > 0 ? own : several
  if (found.length > 0) return found
  throw new UsageError(words.none(given, [...new Set(catalogue.map(chapterOf))].join(', ')))
}

const inJson = (entry: Entry, language: Language) => {
  const { rule, words } = entry
  const { id, norms, scope, needs, limits, silent } = rule
  const { name, how } = words[language]
  return {
    rule: id,
    chapter: chapterOf(entry),
    name,
    how,
    norms,
    scope,
    needs,
    limits: limits ?? {},
    silent: silent ?? false,
  }
}

const index = (chosen: readonly Entry[], short: boolean, language: Language, terminal: Terminal): string => {
  const ids = new Map(chosen.map(({ rule }) => [rule.id, rule]))
  const page = rulesPage(language)
  const sections = page.sections.flatMap(({ blocks, ...section }) => {
    const cut = blocks.map((block) =>
      block.kind === 'table' ? { ...block, rows: block.rows.filter(([first]) => ids.has(first?.rule ?? '')) } : block,
    )
    return cut.some((block) => block.kind === 'table' && block.rows.length > 0) ? [{ ...section, blocks: cut }] : []
  })
  if (!short) return printPage({ ...page, lead: '', sections }, terminal)
  const width = Math.max(...[...ids.keys()].map(({ length }) => length))
  const chapters = sections.map(({ id: chapter, title }) => {
    const rows = chosen
      .filter((entry) => chapterOf(entry) === chapter)
      .map(({ rule: { id, silent }, words }) => [
        id,
        [
          { text: words[language].name },
          ...(silent ? [{ text: catalogueWords[language].silent, style: 'dim' as const }] : []),
        ],
      ])
    return `${painted(title, 'bold', terminal)}\n${table([{ width }, {}], rows, terminal, 2)}`
  })
  return [`${painted(page.title, 'bold', terminal)}\n${paragraph(page.lead, terminal)}`, ...chapters].join('\n\n')
}

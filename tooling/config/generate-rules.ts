import { globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const folder = 'docs/rules'
const mark = '<!-- Made from the rules by `npm run generate`; do not edit. -->\n\n'
const spoken = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' } as const

/** The rules are read when they are asked for, so that what is generated before them is what they are read from. */
const catalogueOfRules = () => import('@samrad/mandate')

/** Every page of the rules by its path in the repository: one a rule and language, and the pages that lead to them. */
export const rulePages = async (): Promise<ReadonlyMap<string, string>> => {
  const { catalogue, languages, rulePage, rulesPage, toMarkdown } = await catalogueOfRules()
  const pages = new Map<string, string>()

  const beside = (language: keyof typeof spoken, path: string, up: string): string =>
    languages
      .filter((other) => other !== language)
      .map((other) => `[${spoken[other]}](${up}${other}/${path})`)
      .join(' · ')

  for (const language of languages) {
    const index = rulesPage(language)
    const text = toMarkdown(index, (rule) => `${rule}.md`)
    pages.set(`${folder}/${language}/README.md`, `${mark}${beside(language, 'README.md', '../')}\n\n${text}`)
    for (const { rule } of catalogue) {
      const page = rulePage(rule.id, language)
      if (page === undefined) throw new Error(`no page: ${rule.id}`)
      const path = `${rule.id}.md`
      const up = '../'.repeat(path.split('/').length)
      const ways = `[${index.title}](${up.slice(3)}README.md) · ${beside(language, path, up)}`
      const own = toMarkdown(page, (other) => `${up.slice(3)}${other}.md`)
      pages.set(`${folder}/${language}/${path}`, `${mark}${ways}\n\n${own}`)
    }
  }
  const doors = languages.map(
    (language) => `- [${rulesPage(language).title}, ${spoken[language]}](${language}/README.md)\n`,
  )
  pages.set(
    `${folder}/README.md`,
    `${mark}# ${languages.map((language) => rulesPage(language).title).join(' · ')}\n\n${doors.join('')}`,
  )
  return pages
}

/** The pages that stand now, by path. */
export const standingPages = (): ReadonlyMap<string, string> =>
  new Map(globSync(`${folder}/**/*.md`, { cwd: root }).map((path) => [path, readFileSync(join(root, path), 'utf8')]))

/** Writes the pages that have changed and takes away those of rules that are gone; tells which. */
export const generateRulePages = async (): Promise<readonly string[]> => {
  const [pages, standing] = [await rulePages(), standingPages()]
  const changed = [...pages].filter(([path, text]) => standing.get(path) !== text)
  const gone = [...standing.keys()].filter((path) => !pages.has(path))
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  for (const path of gone) rmSync(join(root, path))
  return [...changed.map(([path]) => path), ...gone]
}

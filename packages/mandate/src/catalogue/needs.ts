import type { FactPath } from '../rule/facts.ts'
import { findingOf } from '../rules/run-examples.ts'
import type { Entry } from '../rules/entry.ts'
import { parties } from '../vocabulary/party.ts'
import type { Language } from '../vocabulary/text.ts'
import { factNames } from './fact-names.ts'
import type { PageSection } from './page.ts'
import { pageWords } from './page-words.ts'

/** What every document carries, if only as an empty list; of what else is missing, no rule that needs it is asked. */
const carried: readonly string[] = ['holdings', 'managers', 'calendars', 'deviations'] satisfies readonly FactPath[]

const isCarried = (path: FactPath): boolean => carried.includes(path.split('.', 1)[0] ?? path)

/** Which facts the rule reads, and who can supply one that is missing, as its examples show. */
export const needsSection = ({ rule, examples }: Entry, language: Language): PageSection => {
  const words = pageWords[language]
  const missing = examples.flatMap((example) => findingOf(rule, example)?.missing ?? [])
  const rows = rule.needs.map((path) => {
    const suppliers = [
      ...new Set(missing.flatMap(({ fact, from }) => (fact === path ? [parties[from][language]] : []))),
    ]
    return [
      { text: factNames[path][language] },
      {
        text:
          suppliers.length > 0 ? words.unknown(suppliers.join(', ')) : isCarried(path) ? words.none : words.notAsked,
      },
    ]
  })
  return {
    id: 'needs',
    title: words.needs,
    blocks: [{ kind: 'table', columns: [words.fact, words.whenMissing], rows }],
  }
}

import { type FactPath, type Mandate, mandateChanges, notAsked, rulesById } from '@samrad/mandate'
import type { Source } from '../sources/source.ts'
import type { Trial } from './runs.ts'

const listed = ({ rules }: Mandate) => rules.flatMap(({ rule }) => rulesById.get(rule) ?? [])

/** Whether a source has a fact of its councils: it says so, or the fact is there. */
const isProvided = ({ provided, councils }: Source, path: FactPath): boolean => {
  const [root = ''] = path.split('.', 1)
  return provided?.includes(path) ?? councils.some(({ facts }) => root in facts.council || root in facts)
}

const isAsked = (source: Source, id: string): boolean =>
  rulesById.get(id)?.needs.every((path) => isProvided(source, path)) ?? false

/** The mandate without the rules that the source cannot be asked. */
export const askable = (mandate: Mandate, source: Source): Mandate => ({
  ...mandate,
  rules: mandate.rules.filter(({ rule }) => isAsked(source, rule)),
})

/** The norms of the proposal that nothing was asked about, since no source has the facts. */
export const norms = ({ after, runs }: Trial): readonly string[] => {
  const rules = listed(after)
  const paths = [...new Set(rules.flatMap(({ needs }) => needs))]
  return runs
    .map(({ source }) =>
      notAsked(
        rules,
        paths.filter((path) => isProvided(source, path)),
      ),
    )
    .reduce((all, own) => all.filter((norm) => own.includes(norm)))
}

/** The rules that the proposal changes, and that no source can be asked: nothing is known of what the change brings. */
export const untried = ({ after, runs }: Trial): readonly string[] => {
  const changed = runs.flatMap(({ before }) =>
    mandateChanges(before, after).flatMap((change) => ('rule' in change ? [change.rule] : [])),
  )
  return [...new Set(changed)].filter((id) => !runs.some(({ source }) => isAsked(source, id)))
}

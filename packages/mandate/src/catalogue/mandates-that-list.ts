import { mandates } from '../mandates/mandates.ts'
import type { AnyRule } from '../rule/rule.ts'
import { limitName } from '../rules/limit-names.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { Language } from '../vocabulary/text.ts'
import type { PageBlock, PageSection, LinkedText } from './page.ts'
import { pageWords } from './page-words.ts'
import { sentence } from './told.ts'

interface Listing {
  readonly mandate: Mandate
  readonly values: readonly number[]
}

const listingsOf = (rule: AnyRule): readonly Listing[] =>
  mandates.flatMap((mandate) =>
    mandate.rules
      .filter((listed) => listed.rule === rule.id)
      .map(({ limits }) => ({ mandate, values: Object.keys(rule.limits ?? {}).map((name) => limits?.[name] ?? 0) })),
  )

const row = (name: string, values: readonly number[]): readonly LinkedText[] =>
  [name, ...values.map(String)].map((text) => ({ text }))

const capital = ([name, ...values]: readonly LinkedText[]): readonly LinkedText[] =>
  name === undefined ? values : [{ ...name, text: sentence(name.text) }, ...values]

/** A row a mandate; the specialty councils with the same limits are one row, since there are some forty of them. */
const rowsOf = (listings: readonly Listing[], language: Language): readonly (readonly LinkedText[])[] => {
  const alike = new Map<string, Listing[]>()
  for (const listing of listings) {
    const { kind, id } = listing.mandate
    const key = kind === 'specialty' ? `specialty ${listing.values.join(' ')}` : id
    alike.set(key, [...(alike.get(key) ?? []), listing])
  }
  return [...alike.values()].flatMap((group) => {
    const [first] = group
    if (first === undefined) return []
    const { mandate, values } = first
    return [
      row(
        mandate.kind === 'specialty'
          ? pageWords[language].specialtyCouncils(group.length)
          : mandate.shortName[language],
        values,
      ),
    ]
  })
}

const nobody = (rule: AnyRule, language: Language): string => {
  const { everyRegion, theNation, noMandate, silent, unsaid } = pageWords[language]
  if (rule.silent) return `${unsaid} ${silent}`
  return rule.scope === 'region' ? everyRegion : rule.scope === 'nation' ? theNation : noMandate
}

/** Which mandates list the rule, with the value each sets for its limits, and which way a limit is stricter. */
export const mandatesSection = (rule: AnyRule, language: Language): PageSection => {
  const words = pageWords[language]
  const limits = Object.entries(rule.limits ?? {})
  const rows = rowsOf(listingsOf(rule), language)
  const columns = [words.mandate, ...limits.map(([name]) => limitName(name, language))]
  const names = sentence(rows.map(([name]) => name?.text).join(', '))
  const listed: PageBlock =
    rows.length === 0
      ? { kind: 'text', text: nobody(rule, language) }
      : limits.length > 0
        ? { kind: 'table', columns, rows: rows.map(capital) }
        : { kind: 'text', text: `${names}.` }
  const directions = limits.map(([name, { stricter }]) =>
    words.stricter[stricter ?? 'unsaid'](limitName(name, language)),
  )
  return {
    id: 'mandates',
    title: limits.length > 0 ? words.appliesWithLimits : words.applies,
    blocks: [listed, ...(directions.length > 0 ? [{ kind: 'text' as const, text: directions.join(' ') }] : [])],
  }
}

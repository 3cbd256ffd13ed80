import type { Language, Text } from '../vocabulary/text.ts'
import { en, nb, nn, rules } from './all.ts'

const called = (limit: string, rule: string): Text => ({
  nb: nb[rule]?.limits?.[limit] ?? limit,
  nn: nn[rule]?.limits?.[limit] ?? limit,
  en: en[rule]?.limits?.[limit] ?? limit,
})

/** Grense: what each number that a mandate sets for a rule is called, from the words of the rules. */
export const limitNames: Readonly<Record<string, Text>> = Object.fromEntries(
  rules.flatMap(({ id, limits }) => Object.keys(limits ?? {}).map((limit) => [limit, called(limit, id)])),
)

/** What a limit is called; the name in the code where it has no other. */
export const limitName = (limit: string, language: Language): string => limitNames[limit]?.[language] ?? limit

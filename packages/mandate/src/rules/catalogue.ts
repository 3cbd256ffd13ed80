import type { AnyRule, Rule } from '../rule/rule.ts'
import type { RuleTexts } from '../rule/words.ts'
import { en, examples, nb, nn, rules } from './all.ts'
import type { Entry } from './entry.ts'

const of = <Value>(table: Readonly<Record<string, Value>>, id: string): Value => {
  const value = table[id]
  if (value === undefined) throw new Error(`no such rule: ${id}`)
  return value
}

/** The words of a rule. Refused, as an error: an id that is not in the catalogue. */
export const wordsOf = (id: string): RuleTexts => ({ nb: of(nb, id), nn: of(nn, id), en: of(en, id) })

/** Regelkatalogen: every rule, chapter by chapter, in the order of the mandate. */
export const catalogue: readonly Entry[] = rules.map((rule) => ({
  rule,
  words: wordsOf(rule.id),
  examples: of(examples, rule.id),
}))

/** Every rule by its id. */
export const rulesById: ReadonlyMap<string, AnyRule> = new Map(rules.map((rule) => [rule.id, rule]))

/** The rules about regions. */
export const regionRules = rules.flatMap((rule): readonly Rule<'region'>[] => (rule.scope === 'region' ? [rule] : []))

import type { AnyRule, Rule } from '../rule/rule.ts'
import type { RuleTexts } from '../rule/words.ts'
import type { Entry } from './entry.ts'
import { composition } from './composition/chapter.ts'
import { family } from './family/chapter.ts'
import { national } from './national/chapter.ts'
import { organisation } from './organisation/chapter.ts'
import { prerequisites } from './prerequisites/chapter.ts'

/** Regelkatalogen: every rule, chapter by chapter, in the order of the mandate. */
export const catalogue: readonly Entry[] = [...family, ...prerequisites, ...composition, ...organisation, ...national]

const byId = new Map(catalogue.map((entry) => [entry.rule.id, entry]))

/** Every rule by its id. */
export const rulesById: ReadonlyMap<string, AnyRule> = new Map(catalogue.map(({ rule }) => [rule.id, rule]))

/** The rules about regions. */
export const regionRules = catalogue.flatMap(({ rule }): readonly Rule<'region'>[] =>
  rule.scope === 'region' ? [rule] : [],
)

/** The rules about the nation. */
export const nationRules = catalogue.flatMap(({ rule }): readonly Rule<'nation'>[] =>
  rule.scope === 'nation' ? [rule] : [],
)

/** The words of a rule. Refused, as an error: an id that is not in the catalogue. */
export const wordsOf = (id: string): RuleTexts => {
  const entry = byId.get(id)
  if (entry === undefined) throw new Error(`no such rule: ${id}`)
  return entry.words
}

import type { Example } from '../rule/example.ts'
import type { AnyRule } from '../rule/rule.ts'
import type { RuleTexts } from '../rule/words.ts'

/** A rule with its words and its examples. */
export interface Entry {
  readonly rule: AnyRule
  readonly words: RuleTexts
  readonly examples: readonly Example[]
}

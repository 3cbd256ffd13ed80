import type { AnyRule } from '../rule/rule.ts'
import { rules } from '../rules/all.ts'

/** What a mandate needs to know of a rule: what it is about, which limits it needs, and whether the documents are silent. */
export type RuleHead = Pick<AnyRule, 'id' | 'norms' | 'scope' | 'limits' | 'silent'>

/** The rules of the catalogue; a region with rules of its own gives all of them instead. */
export const knownRules: readonly RuleHead[] = rules

/** Whether a council's mandate can list the rule: it is about councils, not about regions or the nation. */
export const isAboutCouncils = ({ scope }: RuleHead): boolean => scope !== 'region' && scope !== 'nation'

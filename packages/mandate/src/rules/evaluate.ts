import { evaluateCouncil, evaluateNation, evaluateRegion, type Question } from '../rule/evaluate.ts'
import type { CouncilFacts, NationFacts, RegionFacts } from '../rule/facts.ts'
import type { Finding } from '../rule/finding.ts'
import { say, type Names, type Said } from '../rule/say.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { Language } from '../vocabulary/text.ts'
import { nationRules, regionRules, rulesById, wordsOf } from './catalogue.ts'

/** Judges a council by a mandate on a date. See `evaluateCouncil`. */
export const evaluate = (mandate: Mandate, facts: CouncilFacts, question: Question): readonly Finding[] =>
  evaluateCouncil(rulesById, mandate, facts, question)

/** Judges a region on a date. */
export const evaluateInRegion = (facts: RegionFacts, question: Question): readonly Finding[] =>
  evaluateRegion(regionRules, facts, question)

/** Judges the national coordination on a date. */
export const evaluateInNation = (facts: NationFacts, question: Question): readonly Finding[] =>
  evaluateNation(nationRules, facts, question)

/** Says a finding in a language, with the names the caller gives. See `say`. */
export const sayFinding = (finding: Finding, language: Language, at: string, names: Names): Said =>
  say(wordsOf(finding.rule), finding, language, at, names)

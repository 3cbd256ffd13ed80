import { type Asked, findingsOf, ledgerOf } from '../rule/evaluate.ts'
import type { CouncilFacts, NationFacts, RegionFacts } from '../rule/facts.ts'
import type { Finding } from '../rule/finding.ts'
import { posedOfCouncil, posedOfNation, posedOfRegion, type Question } from '../rule/posed.ts'
import type { AnyRule } from '../rule/rule.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { rules } from './all.ts'

const askedIn = ({ council: { asks } }: CouncilFacts, at: IsoDate): Asked => ({ asks, at })
const nobodyAsked = (at: IsoDate): Asked => ({ asks: [], at })

/**
 * Judges one council by a mandate on a date with the rules given: those that the mandate lists, about every subject of
 * their scope. Gives what falls short or is unknown. Refused, as an error: a mandate that lists a rule that is not among
 * them, or leaves out a limit that a rule needs.
 */
export const evaluateWith = (
  given: readonly AnyRule[],
  mandate: Mandate,
  facts: CouncilFacts,
  question: Question,
): readonly Finding[] => findingsOf(posedOfCouncil(given, mandate, facts, question), askedIn(facts, question.at))

/** Judges a council by a mandate on a date: what falls short or is unknown. See `evaluateWith`. */
export const evaluate = (mandate: Mandate, facts: CouncilFacts, question: Question): readonly Finding[] =>
  evaluateWith(rules, mandate, facts, question)

/** Judges a region on a date: what falls short or is unknown. */
export const evaluateInRegion = (facts: RegionFacts, question: Question): readonly Finding[] =>
  findingsOf(posedOfRegion(rules, facts, question), nobodyAsked(question.at))

/** Judges the national coordination on a date: what falls short or is unknown. */
export const evaluateInNation = (facts: NationFacts, question: Question): readonly Finding[] =>
  findingsOf(posedOfNation(rules, facts, question), nobodyAsked(question.at))

/** Protokollen for a council with the rules given: every rule × subject, each row made when it is read. */
export const ledgerWith = (
  given: readonly AnyRule[],
  mandate: Mandate,
  facts: CouncilFacts,
  question: Question,
): Iterable<Finding> => ledgerOf(posedOfCouncil(given, mandate, facts, question), askedIn(facts, question.at))

/** Protokollen for a council: every rule × subject with its answer, each row made when it is read. */
export const ledger = (mandate: Mandate, facts: CouncilFacts, question: Question): Iterable<Finding> =>
  ledgerWith(rules, mandate, facts, question)

/** Protokollen for a region. */
export const ledgerInRegion = (facts: RegionFacts, question: Question): Iterable<Finding> =>
  ledgerOf(posedOfRegion(rules, facts, question), nobodyAsked(question.at))

/** Protokollen for the nation. */
export const ledgerInNation = (facts: NationFacts, question: Question): Iterable<Finding> =>
  ledgerOf(posedOfNation(rules, facts, question), nobodyAsked(question.at))

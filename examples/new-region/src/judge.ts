import {
  type Council,
  type Entry,
  evaluateWith,
  type Finding,
  type IsoDate,
  type Language,
  type Mandate,
  refine,
  rules,
  type Said,
  samordningsraadet,
  say,
  sayMandateFault,
  wordsOf,
} from '@samrad/mandate'
import { examples, nextYearIsFixed, words } from './next-year-is-fixed.ts'
import { region } from './region.ts'

/** The region's own rules, each with its words and examples; none where it has none: []. */
export const own: readonly Entry[] = [{ rule: nextYearIsFixed, words, examples }]

/** The rules of the library and the region's own. */
export const known = [...rules, ...own.map(({ rule }) => rule)]

/** The mandate as the region refines it. Refused, as an error: a refinement that asks less and does not say why. */
export const mandate: Mandate = region.refinements.reduce((before, refinement) => {
  const { mandate: refined, faults = [] } = refine(before, refinement, known)
  if (refined === undefined) throw new Error(faults.map((fault) => sayMandateFault(fault, 'nb')).join('\n'))
  return refined
}, samordningsraadet)

/** Judges the region's council on a day. */
export const judge = (council: Council, at: IsoDate): readonly Finding[] =>
  evaluateWith(known, mandate, { council, regions: [region] }, { at })

/** Says a finding in a language, in the library's words or the region's own. */
export const tell = (finding: Finding, language: Language, at: IsoDate): Said =>
  say(
    (own.find(({ rule }) => rule.id === finding.rule)?.words ?? wordsOf(finding.rule))[language],
    finding,
    language,
    at,
    {
      organisation: (id) => region.institutions.find(({ orgNumber }) => orgNumber === id)?.name,
      council: () => mandate.shortName[language],
    },
  )

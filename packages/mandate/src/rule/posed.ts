import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { Answer } from './answer.ts'
import type { CouncilFacts, FactPath, NationFacts, RegionFacts } from './facts.ts'
import type { Subject } from './finding.ts'
import { onDate } from './on-date.ts'
import type { AnyRule } from './rule.ts'

/** On which date, and which facts the source can answer for; all that are given where it is not said. */
export interface Question {
  readonly at: IsoDate
  readonly provided?: readonly FactPath[]
}

/** What one rule is about, as findings name it; a seat or a holding is also what the rule reads. */
export interface About {
  readonly subject: Subject
}

/**
 * Spørsmål stilt: a rule with everything it is asked about on the date. `whole` is what it reads where that is not the
 * seat or the holding itself: the council, the region or the nation.
 */
export interface Posed {
  readonly rule: AnyRule
  readonly decide: (read: unknown, context: unknown) => Answer | readonly Answer[]
  readonly abouts: readonly About[]
  readonly whole: unknown
  readonly context: unknown
}

/** A rule that a mandate lists, with the limits it sets. */
interface Listed {
  readonly rule: AnyRule
  readonly roots: readonly string[]
  readonly limit: (name: string) => number
}

/** What every council's document carries, if only as an empty list. */
const carried = ['holdings', 'managers', 'calendars', 'deviations']

const rootsOf = ({ needs }: Pick<AnyRule, 'needs'>): readonly string[] => [
  ...new Set(needs.map((path) => path.split('.', 1)[0] ?? path)),
]

const listedBy = (rules: readonly AnyRule[], mandate: Mandate): readonly Listed[] =>
  mandate.rules.map(({ rule: id, limits }) => {
    const rule = rules.find((own) => own.id === id)
    if (rule === undefined) throw new Error(`mandate ${mandate.id} lists no rule we have: ${id}`)
    if (rule.scope === 'region' || rule.scope === 'nation') throw new Error(`${id} is not about a council`)
    const limit = (name: string): number => {
      const value = limits?.[name]
      if (value === undefined) throw new Error(`mandate ${mandate.id} sets no ${name} for ${id}`)
      return value
    }
    return { rule, roots: rootsOf(rule).filter((root) => !carried.includes(root)), limit }
  })

const lists = new WeakMap<Mandate, WeakMap<readonly AnyRule[], readonly Listed[]>>()

const listed = (rules: readonly AnyRule[], mandate: Mandate): readonly Listed[] => {
  let own = lists.get(mandate)
  if (own === undefined) lists.set(mandate, (own = new WeakMap()))
  let list = own.get(rules)
  if (list === undefined) own.set(rules, (list = listedBy(rules, mandate)))
  return list
}

/** Whether the source says that it can answer for every fact that the rule needs. */
const isProvided = ({ needs }: Pick<AnyRule, 'needs'>, provided: readonly FactPath[]): boolean =>
  needs.every((path) => provided.includes(path))

type Facts = Readonly<Record<string, unknown>>

/** Whether the facts are there that the rule needs: what no source carries yet is not asked about. */
const isThere = (roots: readonly string[], facts: object, more: object): boolean => {
  for (const root of roots)
    if ((facts as Facts)[root] === undefined && (more as Facts)[root] === undefined) return false
  return true
}

/** What a mandate's rules ask of a council on a date; nothing of a council that is established later. */
export const posedOfCouncil = (
  rules: readonly AnyRule[],
  mandate: Mandate,
  facts: CouncilFacts,
  { at, provided }: Question,
): readonly Posed[] => {
  const { council } = facts
  if (council.established > at) return []
  const { seats, holdings } = onDate(mandate, facts, at)
  const itself: readonly About[] = [{ subject: { kind: 'council', id: council.id, council: council.id } }]
  const posed: Posed[] = []
  for (const { rule, roots, limit } of listed(rules, mandate)) {
    if (!(provided ? isProvided(rule, provided) : isThere(roots, council, facts))) continue
    const whole = rule.scope === 'council' ? council : undefined
    const abouts = rule.scope === 'seat' ? seats : rule.scope === 'holding' ? holdings : itself
    const context = { at, mandate, facts, seats, limit }
    posed.push({ rule, decide: rule.decide as Posed['decide'], abouts, whole, context })
  }
  return posed
}

const ofWhole =
  (scope: 'region' | 'nation') =>
  (rules: readonly AnyRule[], id: string, facts: object, { at, provided }: Question): readonly Posed[] =>
    rules
      .filter(
        (rule) =>
          rule.scope === scope && (provided ? isProvided(rule, provided) : isThere(rootsOf(rule), facts, facts)),
      )
      .map((rule) => ({
        rule,
        decide: rule.decide as Posed['decide'],
        abouts: [{ subject: { kind: scope, id } }],
        whole: facts,
        context: { at },
      }))

/** What the rules about regions ask of a region on a date. */
export const posedOfRegion = (rules: readonly AnyRule[], facts: RegionFacts, question: Question): readonly Posed[] =>
  ofWhole('region')(rules, facts.region.id, facts, question)

/** What the rules about the nation ask on a date. */
export const posedOfNation = (rules: readonly AnyRule[], facts: NationFacts, question: Question): readonly Posed[] =>
  ofWhole('nation')(rules, 'nasjonal', facts, question)

/** The norms of the given rules that a source with these facts cannot be asked about, in the order of the register. */
export const notAsked = (rules: readonly AnyRule[], provided: readonly FactPath[]): readonly string[] =>
  [...new Set(rules.filter((rule) => !isProvided(rule, provided)).flatMap((rule) => rule.norms))].toSorted()

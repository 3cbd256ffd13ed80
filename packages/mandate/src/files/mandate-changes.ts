import type { Adoption, Mandate } from '../vocabulary/mandate.ts'
import type { Limits, Refinement } from '../vocabulary/refinement.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import { languages, type Text } from '../vocabulary/text.ts'
import { limitMove } from './limit-move.ts'
import type { MandateChange, SeatField } from './mandate-change.ts'
import { knownRules, type RuleHead } from './rule-head.ts'

type Changes = readonly MandateChange[]

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Each item by its key; a second one under the same key is told apart by its number. */
const keyed = <Item>(items: readonly Item[], key: (item: Item) => string): ReadonlyMap<string, Item> => {
  const byKey = new Map<string, Item>()
  for (const item of items) {
    let own = key(item)
    while (byKey.has(own)) own += '+'
    byKey.set(own, item)
  }
  return byKey
}

/** What two lists have alone and in common, told apart by a key; and whether what they share stands in another order. */
const compared = <Item>(before: readonly Item[], after: readonly Item[], key: (item: Item) => string) => {
  const [old, now] = [keyed(before, key), keyed(after, key)]
  const shared = [...old.keys()].filter((own) => now.has(own))
  return {
    removed: [...old].flatMap(([own, item]) => (now.has(own) ? [] : [item])),
    added: [...now].flatMap(([own, item]) => (old.has(own) ? [] : [item])),
    both: shared.flatMap((own) => {
      const [from, to] = [old.get(own), now.get(own)]
      return from === undefined || to === undefined ? [] : [{ from, to }]
    }),
    reordered: !same(
      shared,
      [...now.keys()].filter((own) => old.has(own)),
    ),
  }
}

const texts = (change: 'name' | 'short-name' | 'reading-mark', before: Text, after: Text): Changes =>
  languages.flatMap((language) =>
    before[language] === after[language]
      ? []
      : [{ change, language, from: before[language], to: after[language] } as const],
  )

const adoptions = (before: readonly Adoption[], after: readonly Adoption[]): Changes => {
  const { removed, added, both, reordered } = compared(before, after, ({ by }) => JSON.stringify([by.nb, by.nn, by.en]))
  return [
    ...removed.map((own) => ({ change: 'adoption-removed', ...own }) as const),
    ...added.map((own) => ({ change: 'adoption-added', ...own }) as const),
    ...both.flatMap(({ from, to }) =>
      from.on === to.on ? [] : [{ change: 'adoption-day', by: to.by, from: from.on, to: to.on } as const],
    ),
    ...(reordered ? [{ change: 'order', of: 'adoptions' } as const] : []),
  ]
}

const seatFields: readonly SeatField[] = ['norm', 'party', 'role', 'alsoBy', 'per', 'only', 'several']

const seats = (before: readonly SeatRequirement[], after: readonly SeatRequirement[]): Changes => {
  const { removed, added, both, reordered } = compared(before, after, ({ id }) => id)
  return [
    ...removed.map((seat) => ({ change: 'seat-removed', seat }) as const),
    ...added.map((seat) => ({ change: 'seat-added', seat }) as const),
    ...both.flatMap(({ from, to }) =>
      seatFields.flatMap((field) =>
        same(from[field], to[field]) ? [] : [{ change: 'seat-changed', field, from, to } as const],
      ),
    ),
    ...(reordered ? [{ change: 'order', of: 'seats' } as const] : []),
  ]
}

const composition = ({ composition: before }: Mandate, { composition: after }: Mandate): Changes => [
  ...(before.kind === after.kind ? [] : [{ change: 'composition', from: before.kind, to: after.kind } as const]),
  ...(before.kind === 'reading' && after.kind === 'reading' ? texts('reading-mark', before.mark, after.mark) : []),
  ...seats(
    before.kind === 'notAtHand' ? [] : before.requirements,
    after.kind === 'notAtHand' ? [] : after.requirements,
  ),
]

const limits = (rule: RuleHead | undefined, id: string, before: Limits, after: Limits): Changes =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted().flatMap((limit) => {
    const [from, to] = [before[limit], after[limit]]
    if (from === to) return []
    const move = from === undefined || to === undefined ? 'unsaid' : limitMove(rule, limit, from, to)
    return [{ change: 'limit', rule: id, limit, move, from, to } as const]
  })

const listedRules = ({ rules: before }: Mandate, { rules: after }: Mandate, heads: readonly RuleHead[]): Changes => {
  const { removed, added, both, reordered } = compared(before, after, ({ rule }) => rule)
  return [
    ...removed.map((own) => ({ change: 'rule-off', rule: own.rule, limits: own.limits ?? {} }) as const),
    ...added.map((own) => ({ change: 'rule-on', rule: own.rule, limits: own.limits ?? {} }) as const),
    ...both.flatMap(({ from, to }) =>
      limits(
        heads.find(({ id }) => id === from.rule),
        from.rule,
        from.limits ?? {},
        to.limits ?? {},
      ),
    ),
    ...(reordered ? [{ change: 'order', of: 'rules' } as const] : []),
  ]
}

const refinements = (before: readonly Refinement[] = [], after: readonly Refinement[] = []): Changes => {
  const { removed, added, reordered } = compared(before, after, (own) => JSON.stringify(own))
  return [
    ...removed.map((refinement) => ({ change: 'refinement-removed', refinement }) as const),
    ...added.map((refinement) => ({ change: 'refinement-added', refinement }) as const),
    ...(reordered ? [{ change: 'order', of: 'refinements' } as const] : []),
  ]
}

/**
 * Forskjellene mellom to mandatversjoner: every difference, in the order of the mandate. None where the two are written
 * alike. Both are as `readMandate` gives them: no rule and no seat stands twice.
 */
export const mandateChanges = (
  before: Mandate,
  after: Mandate,
  rules: readonly RuleHead[] = knownRules,
): readonly MandateChange[] => [
  ...(before.id === after.id ? [] : [{ change: 'id', from: before.id, to: after.id } as const]),
  ...(before.version === after.version
    ? []
    : [{ change: 'version', from: before.version, to: after.version } as const]),
  ...(before.kind === after.kind ? [] : [{ change: 'kind', from: before.kind, to: after.kind } as const]),
  ...(before.level === after.level ? [] : [{ change: 'level', from: before.level, to: after.level } as const]),
  ...(before.specialty === after.specialty
    ? []
    : [{ change: 'specialty', from: before.specialty, to: after.specialty } as const]),
  ...texts('name', before.name, after.name),
  ...texts('short-name', before.shortName, after.shortName),
  ...(before.source === after.source ? [] : [{ change: 'source', from: before.source, to: after.source } as const]),
  ...adoptions(before.adoptions, after.adoptions),
  ...(before.inForce === after.inForce
    ? []
    : [{ change: 'in-force', from: before.inForce, to: after.inForce } as const]),
  ...composition(before, after),
  ...listedRules(before, after, rules),
  ...refinements(before.refinedBy, after.refinedBy),
]

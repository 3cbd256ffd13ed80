import type { Agreed, AgreedExample, AgreedRule } from './agreed.ts'
import type { Sort } from './raises.ts'
import { settled } from './settled.ts'

/** One thing that a release answers for: its sort, what it is called, what it says, what it is a part of, and of which example. */
export interface Held {
  readonly sort: Sort
  readonly what: string
  readonly says: string
  readonly of?: string
  readonly example?: string
}

type Keyed = readonly [string, Held]
type Parts = readonly (readonly [name: string, value: unknown])[]

const wholeOf = (sort: Sort, what: string): Keyed => [what, { sort, what, says: 'there' }]

const partsOf = (sort: Sort, of: string, parts: Parts): readonly Keyed[] =>
  parts.flatMap(([name, value]): readonly Keyed[] => {
    const [what, says] = [`${of}, ${name}`, settled(value)]
    return says === undefined ? [] : [[what, { sort, what, says, of }]]
  })

const names = (list: readonly string[]): Parts => list.map((name) => [name, true])

const heldOfExample = ({ rule, title, at, facts, subject, answer }: AgreedExample): Keyed => [
  settled([rule, at, facts, subject]) ?? '',
  { sort: 'example', what: `${rule}, «${title}»`, says: answer, example: title },
]

const heldOfRule = ({ id, scope, needs, norms, limits = {}, silent }: AgreedRule): readonly Keyed[] => {
  const rule = `rule ${id}`
  return [
    wholeOf('rule', rule),
    ...partsOf('rule-field', rule, Object.entries({ scope, silent, needs: needs.toSorted() })),
    ...partsOf('rule-norm', rule, names(norms)),
    ...partsOf('rule-limit', rule, Object.entries(limits)),
  ]
}

const heldOfMandate = ({ id, version, rules, ...fields }: Agreed['mandates'][number]): readonly Keyed[] => {
  const mandate = `mandate ${id} ${version}`
  return [
    wholeOf('mandate', mandate),
    ...partsOf('mandate-field', mandate, Object.entries(fields)),
    ...partsOf(
      'mandate-rule',
      mandate,
      rules.map(({ rule, limits = {} }) => [rule, limits]),
    ),
  ]
}

const heldOfRegion = (own: Agreed['regions'][number]): readonly Keyed[] => {
  const { id, code, rhf, regutHost, institutions, otherActors, roleTitles = {}, refinements } = own
  const region = `region ${id}`
  return [
    wholeOf('region', region),
    ...partsOf('region-field', region, Object.entries({ code, rhf: rhf.orgNumber, regutHost })),
    ...partsOf('institution', region, names(institutions.map(({ orgNumber }) => orgNumber))),
    ...partsOf('other-actor', region, names(otherActors.map(({ orgNumber }) => orgNumber))),
    ...partsOf('role-title', region, names(Object.keys(roleTitles))),
    ...partsOf(
      'refinement',
      region,
      refinements.map(({ mandate, version, steps }) => [`${mandate} «${version}»`, steps]),
    ),
  ]
}

/** What a release holds to, each thing under what it is known by. */
export const heldBy = ({ examples, rules, norms, mandates, regions }: Agreed): ReadonlyMap<string, Held> =>
  new Map([
    ...examples.map(heldOfExample),
    ...rules.flatMap(heldOfRule),
    ...norms.flatMap(({ id, force }) => [wholeOf('norm', id), ...partsOf('norm-force', id, [['force', force]])]),
    ...mandates.flatMap(heldOfMandate),
    ...regions.flatMap(heldOfRegion),
  ])

import { describe, expect, test } from 'vitest'
import { mandates } from '../mandates/mandates.ts'
import { ledgerOf } from '../rule/evaluate.ts'
import type { Example } from '../rule/example.ts'
import type { FactPath } from '../rule/facts.ts'
import { notAsked, posedOfCouncil, posedOfNation, posedOfRegion, type Question } from '../rule/posed.ts'
import type { AnyRule } from '../rule/rule.ts'
import { catalogue } from './catalogue.ts'

const posed = (rule: AnyRule, facts: Example['facts'], question: Question) =>
  'mandate' in facts
    ? posedOfCouncil(
        [rule],
        { ...facts.mandate, rules: facts.mandate.rules.filter((own) => own.rule === rule.id) },
        facts.council,
        question,
      )
    : 'region' in facts
      ? posedOfRegion([rule], facts.region, question)
      : posedOfNation([rule], facts.nation, question)

const rows = (rule: AnyRule, facts: Example['facts'], question: Question) => [
  ...ledgerOf(posed(rule, facts, question), { asks: [], at: question.at }),
]

const rootsOf = ({ needs }: AnyRule): readonly string[] => [...new Set(needs.map((path) => path.split('.')[0] ?? path))]

const without = <Facts extends object>(facts: Facts, key: string): Facts =>
  Object.fromEntries(Object.entries(facts).filter(([own]) => own !== key)) as Facts

/** The example as told by a source that does not carry the fact. */
const untold = (facts: Example['facts'], root: string): Example['facts'] =>
  'mandate' in facts
    ? { ...facts, council: { ...without(facts.council, root) } }
    : 'region' in facts
      ? { region: without(facts.region, root) }
      : { nation: without(facts.nation, root) }

const optional = [
  'coordination',
  'publications',
  'distributions',
  'matters',
  'actionItems',
  'meetings',
  'deputies',
  'offices',
  'statements',
  'workingGroups',
  'councils',
]

describe.each(catalogue)('$rule.id', ({ rule, examples }) => {
  const [example] = examples
  if (example === undefined) throw new Error(`${rule.id} has no example`)
  const { facts, at } = example

  test('says what it needs, and is asked by a source that provides just that', () => {
    expect(rule.needs.length).toBeGreaterThan(0)
    expect(rows(rule, facts, { at, provided: rule.needs })).toEqual(rows(rule, facts, { at }))
    expect(notAsked([rule], rule.needs)).toEqual([])
  })

  test.each(rule.needs.map((path) => [path] as const))('is not asked by a source that does not provide %s', (path) => {
    const provided: readonly FactPath[] = [...rule.needs.filter((own) => own !== path), 'asks' as FactPath]
    expect(posed(rule, facts, { at, provided })).toEqual([])
    expect(notAsked([rule], provided)).toEqual([...new Set(rule.norms)].toSorted())
  })

  test('is not asked where a fact it needs is not there at all', () => {
    for (const root of rootsOf(rule).filter((own) => optional.includes(own)))
      expect(posed(rule, untold(facts, root), { at })).toEqual([])
  })

  test('is on where the documents speak of it, and off until a region turns it on where they do not', () => {
    const listed = mandates.some((mandate) => mandate.rules.some((own) => own.rule === rule.id))
    const aboutCouncils = rule.scope !== 'region' && rule.scope !== 'nation'
    expect(rule.silent === true).toBe(aboutCouncils && !listed)
  })

  test('says of each of its limits how low and how high it can be, in whole numbers', () => {
    for (const { least, most } of Object.values(rule.limits ?? {})) {
      expect([least, most].every((bound) => Number.isInteger(bound) && bound >= 0)).toBe(true)
      expect(most).toBeGreaterThan(least)
    }
  })

  test('has limits in a range, and says more or less where it says which is stricter', () => {
    for (const { least, most, stricter } of Object.values(rule.limits ?? {})) {
      expect(least).toBeLessThan(most)
      expect([undefined, 'more', 'less']).toContain(stricter)
    }
  })
})

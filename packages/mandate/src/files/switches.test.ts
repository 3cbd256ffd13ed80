import { describe, expect, test } from 'vitest'
import { mandates } from '../mandates/mandates.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { rulesById } from '../rules/catalogue.ts'
import type { RuleHead } from './rule-head.ts'
import { switches, switchOff, switchOn } from './switches.ts'

const rules: readonly RuleHead[] = [
  {
    id: 'own/terms',
    norms: ['N045'],
    scope: 'holding',
    silent: true,
    limits: { years: { least: 1, most: 40, stricter: 'less' } },
  },
  { id: 'own/plain', norms: ['N066'], scope: 'council' },
]
const chair: RuleHead = { id: 'own/chair', norms: ['N061'], scope: 'council', silent: true }
const mandate = { ...samordningsraadet, rules: [{ rule: 'own/plain' }] }

describe('the options where the documents are silent', () => {
  test('are the silent rules of the catalogue', () => {
    expect(switches(rules).map(({ id }) => id)).toEqual(['own/terms'])
    for (const { id } of switches()) expect(rulesById.get(id)?.silent).toBe(true)
  })

  test('are off in every mandate that ships', () => {
    const silent = switches().map(({ id }) => id)
    for (const own of mandates) expect(own.rules.filter(({ rule }) => silent.includes(rule))).toEqual([])
  })

  test('are turned on with their limits, and off again', () => {
    const on = switchOn(mandate, 'own/terms', { years: 4 }, rules).mandate ?? mandate
    expect(on.rules).toEqual([{ rule: 'own/plain' }, { rule: 'own/terms', limits: { years: 4 } }])
    expect(switchOff(on, 'own/terms', rules)).toEqual({ mandate })
    expect(switchOn(on, 'own/terms', { years: 5 }, rules).faults).toMatchObject([{ fault: 'duplicate-rule' }])
  })

  test.each([0, 41, 3.5, -0, Number.NaN, Number.POSITIVE_INFINITY])(
    'are not turned on with the limit %d, out of the rule’s range',
    (years) => {
      expect(switchOn(mandate, 'own/terms', { years }, rules).faults).toEqual([
        { fault: 'limit-out-of-range', pointer: '/limits/years', value: String(years), range: [1, 40] },
      ])
    },
  )

  test('are turned on with nothing more where they need no limit', () => {
    const on = switchOn(mandate, 'own/chair', {}, [...rules, chair]).mandate
    expect(on?.rules).toStrictEqual([{ rule: 'own/plain' }, { rule: 'own/chair' }])
  })

  test.each([
    ['own/terms', undefined, 'missing-limit', '/limits'],
    ['own/terms', {}, 'missing-limit', '/limits'],
    ['own/terms', { years: 4, year: 4 }, 'unknown-limit', '/limits/year'],
    ['own/plain', undefined, 'not-a-switch', '/rule'],
    ['own/term', undefined, 'unknown-rule', '/rule'],
  ] as const)('are not turned on as %s with %j', (rule, limits, fault, pointer) => {
    const { faults } = switchOn({ ...mandate, rules: [] }, rule, limits as never, rules)
    expect(faults).toMatchObject([{ fault, pointer }])
  })

  test('are not turned off where they are not on, and a rule of the documents never', () => {
    expect(switchOff(mandate, 'own/terms', rules).faults).toMatchObject([{ fault: 'rule-not-listed' }])
    expect(switchOff(mandate, 'own/plain', rules).faults).toMatchObject([{ fault: 'not-a-switch' }])
  })
})

test.each(switches())('$id turns on in every regional mandate with the limits it names', ({ id, limits }) => {
  const told = Object.fromEntries(Object.entries(limits ?? {}).map(([name, { least }]) => [name, least]))
  for (const own of mandates) {
    const { mandate: on } = switchOn(own, id, told)
    expect(on?.rules.at(-1)?.rule).toBe(id)
  }
})

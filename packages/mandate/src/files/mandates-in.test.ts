import { describe, expect, test } from 'vitest'
import { regionalMandates } from '../mandates/mandates.ts'
import { regions } from '../mandates/regions/regions.ts'
import type { Refinement } from '../vocabulary/refinement.ts'
import { Owner } from '../vocabulary/region.ts'
import { mandatesIn } from './mandates-in.ts'

const region = Owner.make('helse-eksempel')
const more: Refinement = {
  region,
  mandate: 'samordningsraadet',
  version: '2027',
  steps: [{ step: 'add-rule', rule: 'composition/lis-has-seat', limits: { lisSeats: 2 } }],
}
const lisSeats = (to: number): Refinement => ({
  ...more,
  version: '2028',
  steps: [{ step: 'set-limit', rule: 'composition/lis-has-seat', limit: 'lisSeats', to }],
})

describe('the mandates in a region', () => {
  test.each(Object.values(regions))('can be refined as $id says', (own) => {
    expect(mandatesIn(own).mandates).toHaveLength(regionalMandates.length)
  })

  test('are the shipped ones where it refines nothing', () => {
    expect(mandatesIn({ refinements: [] })).toEqual({ mandates: regionalMandates })
  })

  test('are the same in the same order, but for what it refines', () => {
    const { mandates = [] } = mandatesIn({ refinements: [more] })
    expect(mandates.map(({ id }) => id)).toEqual(regionalMandates.map(({ id }) => id))
    expect(mandates.filter((own) => !regionalMandates.includes(own))).toMatchObject([
      { id: 'samordningsraadet', version: '2027', refinedBy: [more] },
    ])
  })

  test('are not refined the laxer way of what the region itself has made stricter, without saying why', () => {
    expect(mandatesIn({ refinements: [more, lisSeats(3)] }).faults).toBeUndefined()
    expect(mandatesIn({ refinements: [more, lisSeats(1)] }).faults).toEqual([
      { fault: 'laxer-without-reason', pointer: '/1/steps/0', value: '2 → 1' },
    ])
  })

  test('are not refined where there is no such mandate', () => {
    expect(mandatesIn({ refinements: [{ ...more, mandate: 'raadet' }] }).faults).toEqual([
      { fault: 'other-mandate', pointer: '/0/mandate', value: 'raadet' },
    ])
  })
})

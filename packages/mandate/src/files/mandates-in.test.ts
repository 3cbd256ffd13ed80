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
  steps: [{ step: 'set-limit', rule: 'organisation/meetings-a-year', limit: 'perYear', to: 6 }],
}
const fewer: Refinement = {
  ...more,
  version: '2028',
  steps: [{ step: 'set-limit', rule: 'organisation/meetings-a-year', limit: 'perYear', to: 5 }],
}

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
    expect(mandatesIn({ refinements: [fewer] }).faults).toBeUndefined()
    expect(mandatesIn({ refinements: [more, fewer] }).faults).toEqual([
      { fault: 'laxer-without-reason', pointer: '/1/steps/0', value: '6 → 5' },
    ])
  })

  test('are not refined where there is no such mandate', () => {
    expect(mandatesIn({ refinements: [{ ...more, mandate: 'raadet' }] }).faults).toEqual([
      { fault: 'other-mandate', pointer: '/0/mandate', value: 'raadet' },
    ])
  })
})

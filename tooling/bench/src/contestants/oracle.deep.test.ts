import { expect, test } from 'vitest'
import { disagreementsOn } from './disagreements.ts'

test('the rules say of 10,000 generated councils what the plain loop says, which was written from the norms alone', () => {
  const disagreements: string[] = []
  for (let seed = 0; seed < 10_000; seed++) disagreements.push(...disagreementsOn(seed))
  expect(disagreements.slice(0, 20)).toEqual([])
})

import { expect, test } from 'vitest'
import { smallest, tryRegion } from './try-region.ts'

test('a region outside the house installs the packed library, and gets the answers that it has agreed', async () => {
  const said = await tryRegion(smallest)
  expect(said).toMatch(/pass [1-9]/)
  expect(said).toMatch(/fail 0/)
}, 180_000)

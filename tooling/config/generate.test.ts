import { describe, expect, test } from 'vitest'
import { generated, standing } from './generate.ts'

describe('what is generated is current (npm run generate)', () => {
  test.each(generated)('$path', ({ path, make }) => {
    expect(standing(path)).toBe(make())
  })
})

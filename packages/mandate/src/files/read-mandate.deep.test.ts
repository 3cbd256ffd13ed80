import fc from 'fast-check'
import { expect, test } from 'vitest'
import { holdsFor, spoilt } from './fuzz.fixture.ts'

test('no spoilt mandate file crashes the reader, loses a key or is faulted without words', () => {
  const seen = { mandate: 0, faults: 0 }
  fc.assert(
    fc.property(spoilt, (text) => {
      seen[holdsFor(text)] += 1
    }),
    { numRuns: 100_000 },
  )
  expect(seen.mandate).toBeGreaterThan(100)
})

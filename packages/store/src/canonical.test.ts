import { expect, test } from 'vitest'
import { canonical, digestOf } from './canonical.ts'
import { seal, sealDigest } from './sealing.ts'
import { uuidv7 } from './uuidv7.ts'

test('keys are sorted at every depth, and what is undefined is left out', () => {
  expect(canonical({ b: [{ z: 1, y: null }], a: 'Å', å: true, c: undefined })).toBe(
    '{"a":"Å","b":[{"y":null,"z":1}],"å":true}',
  )
  expect(digestOf({ a: 1, b: 2 })).toBe(digestOf({ b: 2, a: 1 }))
})

test('what JSON cannot carry is refused', () => {
  for (const value of [undefined, Number.NaN, Infinity, 1n, () => 1, new Date(0), new Map(), [undefined]])
    expect(() => canonical(value)).toThrow(TypeError)
})

test('the same words are sealed with another salt and another digest each time', () => {
  const about = { owner: 'sor-ost', person: null }
  const [one, other] = [seal('Hei', about), seal('Hei', about)]
  expect(one.reference.digest).toBe(sealDigest(one.row))
  expect(one.row.salt).toMatch(/^[0-9a-f]{32}$/)
  expect(other.reference.digest).not.toBe(one.reference.digest)
  expect(seal('a\0b\ud800', about).row.body).toBe('ab\ufffd')
})

test('ids made later sort later', () => {
  const ids = [1_000, 1_001, 1_800_000_000_000].map((milliseconds) => uuidv7(milliseconds))
  expect(ids.toSorted()).toEqual(ids)
  expect(ids[2]).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
})

import fc from 'fast-check'
import { expect } from 'vitest'
import { mandates } from '../mandates/mandates.ts'
import { languages } from '../vocabulary/text.ts'
import { readMandate } from './read-mandate.ts'
import { sayMandateFault } from './say-mandate-fault.ts'
import { writeMandate } from './write-mandate.ts'

type Change = (text: string) => string

const seeds = fc.constantFrom(...mandates.map((mandate) => writeMandate(mandate)))

/** Words that are likely to be taken for something they are not. */
const snippets = fc.oneof(
  fc.constantFrom('{', '}', '[', ']', ',', ':', '"', '\\', '-0', '1e999', '1e-400', 'null', 'true', '[]', '{}', '""'),
  fc.constantFrom('"__proto__":1,', '"constructor":{},', '"limits":{},', '"limits":{"__proto__":3},', '"id":"x",'),
  fc.constantFrom('"\\ud800"', '"\\u0000"', '\uFEFF', '\u2028', '"N149"', '"983971636"', '"983971637"', '999999999999'),
  fc.json({ maxDepth: 2 }),
  fc.string({ maxLength: 6, unit: 'binary' }),
)

const place = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

const textChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(place, snippets).map(([at, snippet]): Change => (text) => {
    const index = Math.floor(at * text.length)
    return text.slice(0, index) + snippet + text.slice(index)
  }),
  fc.tuple(place, fc.nat({ max: 40 })).map(([at, length]): Change => (text) => {
    const index = Math.floor(at * text.length)
    return text.slice(0, index) + text.slice(index + length)
  }),
  fc.tuple(place, snippets).map(([at, snippet]): Change => (text) => {
    const values = [...text.matchAll(/"[^"\\]*"|\d+|null/g)]
    const own = values[Math.floor(at * values.length)]
    return own ? text.slice(0, own.index) + snippet + text.slice(own.index + own[0].length) : text
  }),
  fc.tuple(place, place).map(([a, b]): Change => (text) => {
    const lines = text.split('\n')
    const [from, to] = [Math.floor(a * lines.length), Math.floor(b * lines.length)]
    return lines.toSpliced(from, 1, lines[to] ?? '').join('\n')
  }),
)

/** A mandate's text after some accidents, or any JSON at all, or any text. */
export const spoilt: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc
      .tuple(seeds, fc.array(textChange, { minLength: 1, maxLength: 3 }))
      .map(([seed, changes]) => changes.reduce((text, change) => change(text), seed)),
  },
  { weight: 1, arbitrary: fc.json() },
  { weight: 1, arbitrary: fc.string({ unit: 'binary' }) },
)

/** What an English sentence of the schema's own would have in it. */
const foreign = /Expected|Unexpected|Missing key|Invalid data|undefined|\[object/

/** Reads it, and holds what must always hold: a mandate with nothing left out that is written back alike, or faults with words. */
export const holdsFor = (input: unknown): 'mandate' | 'faults' => {
  const read = readMandate(input)
  if (read.mandate) {
    const { $schema: _, ...told } = (
      typeof input === 'string' ? JSON.parse(input.replace(/^\uFEFF/, '')) : input
    ) as Readonly<Record<string, unknown>>
    expect(read.mandate).toEqual(told)
    const text = writeMandate(read.mandate)
    const again = readMandate(text)
    expect(again.mandate).toEqual(read.mandate)
    expect(writeMandate(again.mandate ?? read.mandate)).toBe(text)
    return 'mandate'
  }
  expect(read.faults.length).toBeGreaterThan(0)
  for (const fault of read.faults) {
    const said = languages.map((language) =>
      sayMandateFault({ ...fault, pointer: '', value: fault.value ? 'x' : (fault.value ?? '') }, language),
    )
    for (const sentence of said) {
      expect(sentence).toMatch(/^[A-ZÆØÅ«“].*[.?]$/su)
      expect(sentence).not.toMatch(foreign)
    }
    expect(new Set(said).size).toBe(3)
  }
  return 'faults'
}

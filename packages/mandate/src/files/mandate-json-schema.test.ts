import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { mandates } from '../mandates/mandates.ts'
import { spoilt } from './fuzz.fixture.ts'
import { type JsonSchema, mandateJsonSchema } from './mandate-json-schema.ts'
import { anyMandateFile } from './mandates.fixture.ts'
import { readMandate } from './read-mandate.ts'
import { schemaWords } from './schema-words.ts'
import { writeMandate } from './write-mandate.ts'

const schema = mandateJsonSchema()
const objects = (value: unknown): readonly JsonSchema[] =>
  (Array.isArray(value) ? value : []).filter((own): own is JsonSchema => typeof own === 'object' && own !== null)
const entries = (value: unknown): readonly (readonly [string, JsonSchema])[] =>
  Object.entries((value ?? {}) as Readonly<Record<string, JsonSchema>>)

/** Whether a calendar has the day, asked of the machine's own. */
const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/u.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

/** The JSON Schema's keywords that ours uses, written here a second time: whether a value is let through. */
const lets = (own: JsonSchema, value: unknown): boolean => {
  const checks: Readonly<Record<string, (told: never) => boolean>> = {
    type: (told: string) =>
      told === 'null'
        ? value === null
        : told === 'array'
          ? Array.isArray(value)
          : told === 'object'
            ? typeof value === 'object' && value !== null && !Array.isArray(value)
            : told === 'integer'
              ? Number.isInteger(value)
              : typeof value === told,
    enum: (told: readonly unknown[]) => told.includes(value),
    pattern: (told: string) => typeof value !== 'string' || new RegExp(told, 'u').test(value),
    minimum: (told: number) => typeof value !== 'number' || value >= told,
    minItems: (told: number) => !Array.isArray(value) || value.length >= told,
    minProperties: (told: number) => Object.keys(value as object).length >= told,
    items: (told: JsonSchema) => !Array.isArray(value) || value.every((item) => lets(told, item)),
    anyOf: (told: readonly JsonSchema[]) => told.some((one) => lets(one, value)),
    required: (told: readonly string[]) =>
      typeof value !== 'object' || value === null || told.every((key) => Object.hasOwn(value, key)),
    properties: (told: Readonly<Record<string, JsonSchema>>) =>
      typeof value !== 'object' ||
      value === null ||
      entries(value).every(([key, inner]) => !Object.hasOwn(told, key) || lets(told[key] ?? {}, inner)),
    additionalProperties: (told: false | JsonSchema) =>
      typeof value !== 'object' ||
      value === null ||
      Array.isArray(value) ||
      entries(value).every(
        ([key, inner]) =>
          entries(own['properties']).some(([name]) => name === key) || (told !== false && lets(told, inner)),
      ),
    $schema: () => true,
    title: () => true,
    description: () => true,
    format: (told: string) => told === 'date' && (typeof value !== 'string' || isDay(value)),
  }
  return Object.entries(own).every(([keyword, told]) => checks[keyword]?.(told as never))
}

/** Every place in the schema, by pointer into a file, with its schema. */
const places = (own: JsonSchema, pointer: string): readonly (readonly [string, JsonSchema])[] => [
  [pointer, own],
  ...entries(own['properties']).flatMap(([key, inner]) => places(inner, `${pointer}/${key}`)),
  ...[own['items'], own['additionalProperties']].flatMap((inner) =>
    typeof inner === 'object' ? places(inner as JsonSchema, `${pointer}/*`) : [],
  ),
  ...objects(own['anyOf']).flatMap((inner) => places(inner, pointer).slice(1)),
]

describe('the JSON Schema of a mandate file', () => {
  const all = places(schema, '')

  test('has a title and a sentence for every field, and none for a field that is not there', () => {
    expect(all.filter(([, own]) => !own['title'] || !String(own['description']).endsWith('.'))).toEqual([])
    const used = new Set(all.map(([pointer]) => pointer))
    expect(Object.keys(schemaWords).filter((pointer) => !used.has(pointer))).toEqual([])
  })

  test('lets no key through that it does not name', () => {
    const open = [
      ...all,
      ...all.flatMap(([pointer, own]) => objects(own['anyOf']).map((one) => [pointer, one] as const)),
    ]
    expect(open.filter(([, own]) => own['type'] === 'object' && own['additionalProperties'] === undefined)).toEqual([])
    expect(open.filter(([, own]) => own['additionalProperties'] === true)).toEqual([])
  })

  test.each(mandates)('lets the mandate $id through', (mandate) => {
    expect(lets(schema, JSON.parse(writeMandate(mandate, { $schema: 'x' })))).toBe(true)
  })

  test('lets every mandate through', () => {
    fc.assert(
      fc.property(anyMandateFile(), (mandate) => {
        expect(lets(schema, JSON.parse(writeMandate(mandate)))).toBe(true)
      }),
    )
  })

  test('lets no text through as a day but one that is written as a day, also where formats are passed over', () => {
    const days = all.flatMap(([, own]) => [own, ...objects(own['anyOf'])]).filter((own) => own['format'] === 'date')
    expect(days.length).toBeGreaterThan(1)
    const patterns = days.map((own) => new RegExp(String(own['pattern']), 'u'))
    for (const text of ['i morgen', '2026/02/31', '2026-2-3', '2026-13-01', '2026-12-32', '2026-02-26T00:00'])
      expect(patterns.filter((pattern) => pattern.test(text))).toEqual([])
    expect(patterns.filter((pattern) => !pattern.test('2026-02-26'))).toEqual([])
  })

  test('lets only whole numbers through as limits', () => {
    const limits = all.filter(([pointer]) => pointer.endsWith('/limits/*') || pointer.endsWith('/to'))
    expect(limits.map(([, own]) => own['type'])).toEqual(limits.map(() => 'integer'))
    expect(limits.length).toBeGreaterThan(1)
  })

  test('lets nothing through but what is read, or is faulted for an organisation number or what it says', () => {
    const parsed = (text: string): unknown => {
      try {
        return JSON.parse(text)
      } catch {
        return undefined
      }
    }
    const beyond = [
      'orgNumber',
      'unknown-norm',
      'norm-without-seat',
      'unknown-rule',
      'rule-elsewhere',
      'unknown-specialty',
    ]
    const said = ['specialty-elsewhere', 'duplicate-rule', 'duplicate-requirement', 'missing-limit', 'unknown-limit']
    const refined = [
      'limit-out-of-range',
      'other-refined',
      'other-version',
      'laxer-without-reason',
      'moved-without-reason',
    ]
    const more = new Set<string>([...beyond, ...said, ...refined])
    fc.assert(
      fc.property(spoilt, (text) => {
        const value = parsed(text)
        fc.pre(value !== undefined)
        const faults = (readMandate(value).faults ?? []).filter(
          ({ fault, pointer }) => !more.has(fault) && !(fault === 'missing' && pointer === '/specialty'),
        )
        expect([text, lets(schema, value)]).toEqual([text, faults.length === 0])
      }),
      { numRuns: 1000 },
    )
  })
})

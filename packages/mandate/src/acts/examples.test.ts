import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import { isNormId } from '../sources/register.ts'
import { wordFields } from '../vocabulary/sealed.ts'
import { languages } from '../vocabulary/text.ts'
import type { ActExample } from './act.ts'
import { type ActName, acts, eventKinds } from './acts.ts'
import { refuseWords } from './decide.ts'
import type { Event } from './event.ts'
import { eventWords, sayEvent } from './event-words.ts'
import { refusals } from './refusals.ts'
import { runActExamples } from './run-examples.ts'
import { sayRefusal } from './say-refusal.ts'

declare global {
  interface ImportMeta {
    readonly glob: (pattern: string, options: object) => Readonly<Record<string, string>>
  }
}

const sources = import.meta.glob('./**/*.ts', { query: '?raw', import: 'default', eager: true })
const names = Object.keys(acts) as readonly ActName[]
const runs = runActExamples()
const all = names.map((name) => ({ name, examples: acts[name].examples as readonly ActExample[] }))
const schemas = new Map(eventKinds.map(({ type, schema }) => [type, schema as Schema.Codec<unknown>]))
const decode = ({ type, data }: Event): unknown =>
  Schema.decodeUnknownSync(schemas.get(type) ?? Schema.Never, { onExcessProperty: 'error' })(data)

test('every example of every act ends as was agreed', () => {
  expect(runs.filter(({ expected, got }) => expected !== got)).toEqual([])
})

describe('the examples together', () => {
  const given = all.flatMap(({ examples }) => examples.flatMap((example) => example.given))
  const followed = runs.flatMap(({ decided }) => ('events' in decided ? decided.events : []))

  test('give each kind of event, and each as its schema says', () => {
    expect(new Set(followed.map(({ type }) => type))).toEqual(new Set(schemas.keys()))
    for (const event of [...given, ...followed]) expect(decode(event)).toEqual(event.data)
  })

  test('refuse for each reason that the code knows and that has words', () => {
    const reached = new Set(runs.flatMap(({ decided }) => ('refused' in decided ? [decided.refused.reason] : [])))
    const written = Object.entries(sources)
      .filter(([path]) => !path.endsWith('.test.ts'))
      .flatMap(([, text]) =>
        [...text.matchAll(/(?:refuse\(|reason: )'([a-z-]+)'/g)].flatMap(([, reason]) => reason ?? []),
      )
    const spoken = [...Object.keys(refusals), ...names.flatMap((name) => Object.keys(acts[name].words.refusals ?? {}))]
    expect([...reached].toSorted()).toEqual([...new Set(written)].toSorted())
    expect([...reached].toSorted()).toEqual([...new Set(spoken)].toSorted())
  })

  test('say each refusal whole, in three languages, with its citation where it has a norm', () => {
    for (const { act, decided } of runs) {
      if (!('refused' in decided)) continue
      for (const language of languages) {
        const { detail, citation } = sayRefusal(act, decided.refused, language)
        expect(detail).toMatch(/[.]$/)
        expect(detail).not.toMatch(/undefined|null|NaN|\[object/)
        expect(citation === undefined).toBe(decided.refused.norm === undefined)
      }
    }
  })
})

describe.each(all)('$name', ({ name, examples }) => {
  const { act, words } = acts[name]

  test('is asked as its input says', () => {
    const open = wordFields(act.input.fields)
    for (const { when } of examples) {
      const told = Object.entries(when as object).map(([key, value]) => [
        key,
        open.includes(key) ? 'Ola Nordmann' : value,
      ])
      const input = Schema.decodeUnknownSync(act.input as Schema.Codec<unknown>, { onExcessProperty: 'error' })
      expect(input(Object.fromEntries(told))).toEqual(Object.fromEntries(told))
    }
  })

  test('gives each event it names and no other, and refuses by each norm it names and no other', () => {
    const own = runs.filter((run) => run.act === name)
    const given = own.flatMap(({ decided }) => ('events' in decided ? decided.events.map(({ type }) => type) : []))
    expect(new Set(given)).toEqual(new Set(act.events.map(({ type }) => type)))
    const norms = own.flatMap(({ refusedBy }) => (refusedBy && refusedBy !== 'N038' ? [refusedBy] : []))
    expect(new Set(norms)).toEqual(new Set(act.guards))
    expect(act.guards.every(isNormId)).toBe(true)
  })

  test('has its label in three languages, and titles that tell its examples apart', () => {
    for (const language of languages) {
      expect(words.label[language]).toMatch(/\S/)
      expect(new Set(examples.map(({ title }) => title[language])).size).toBe(examples.length)
    }
  })
})

describe('a written decision', () => {
  const withWords = names.filter((name) => wordFields(acts[name].act.input.fields).length > 0)

  test.each(withWords)('is refused in every word field of %s (N038)', (name) => {
    for (const field of wordFields(acts[name].act.input.fields)) {
      const refusal = refuseWords({ [field]: 'Rådet vedtar dette.' })
      expect(refusal).toEqual({ reason: 'decision', norm: 'N038', field, values: { word: 'vedtar' } })
    }
  })

  test.each([
    'Rådet vil vedta planen',
    'Vi må beslutte',
    'Avgjerdene er klare',
    'Beslutningane ligg ved',
    'Vedtaksforslag',
  ])('is seen in every inflection: %s', (reason) => {
    expect(refuseWords({ reason })).toMatchObject({ reason: 'decision', norm: 'N038' })
  })

  test('is told from words that only speak of one', () => {
    expect(refuseWords({ reason: 'Mandatet er vedtatt i regionalt fagdirektørmøte.' })).toBeUndefined()
    expect(refuseWords({ by: 'Ola Vedtaksen' })).toBeUndefined()
    expect(refuseWords({ by: 'Kari Vedtun' })).toBeUndefined()
    expect(refuseWords({ reason: 'Vedtektene og beslutningsmyndigheten i linjen' })).toBeUndefined()
  })
})

test('no words hold a national identity number, and an e-mail address is one', () => {
  expect(refuseWords({ name: 'Ola 010170 12345' })).toEqual({ reason: 'identity-number', field: 'name' })
  expect(refuseWords({ email: 'ola' })).toEqual({ reason: 'email', field: 'email' })
  expect(refuseWords({ name: 'Ola', email: 'ola@example.org' })).toBeUndefined()
})

describe('the words of the log', () => {
  test('stand for each kind of event and no other, in three languages', () => {
    expect(Object.keys(eventWords).toSorted()).toEqual([...schemas.keys()].toSorted())
    for (const type of schemas.keys())
      for (const language of languages) expect(sayEvent(type, language)).toMatch(/^[A-ZÆØÅ]/)
    expect(() => sayEvent('Voted', 'nb')).toThrow('no such event: Voted')
  })
})

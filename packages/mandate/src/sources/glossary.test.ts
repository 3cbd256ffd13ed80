import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import * as face from '../index.ts'
import { languages } from '../vocabulary/text.ts'
import { fieldTerms } from './glossary-field.ts'
import { houseTerms } from './glossary-house.ts'
import { otherWords } from './glossary-usage.ts'
import { formsOf, glossary, type Term, term } from './glossary.ts'

declare global {
  interface ImportMeta {
    readonly glob: (pattern: string, options: object) => Readonly<Record<string, string>>
  }
}

/** The package's own files, by path from its `src`. */
const code = Object.fromEntries(
  Object.entries(import.meta.glob('../**/*.ts', { query: '?raw', import: 'default', eager: true })).map(
    ([path, text]) => [path.startsWith('../') ? path.slice(2) : `/sources${path.slice(1)}`, text] as const,
  ),
)
const terms: readonly Term[] = glossary

describe('the glossary', () => {
  test('holds all 120 terms of the project’s list, and those of the product, complete in three languages', () => {
    expect(fieldTerms).toHaveLength(120)
    expect(glossary).toHaveLength(120 + houseTerms.length)
    for (const { nb, nn, en } of glossary) expect([nb, nn, en]).not.toContain('')
  })

  test.each(['id', ...languages] as const)('says no two things by one %s', (key) => {
    expect(new Set(terms.map((entry) => entry[key])).size).toBe(terms.length)
  })

  test('has ids in ascii kebab case', () => {
    for (const { id } of glossary) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('keeps æ, ø and å in the words', () => {
    expect(term('council')).toMatchObject({ nb: 'råd', nn: 'råd', en: 'council' })
    expect(term('statement').nn).toBe('fråsegn (uttale)')
    expect(term('deadline').nb).toBe('frist')
  })

  test('writes a term in each of its forms, and by its abbreviation', () => {
    expect(formsOf(term('deputy'), 'nb')).toEqual(['vara', 'varamedlem'])
    expect(formsOf(term('chair'), 'nb')).toEqual(['leder'])
    expect(formsOf(term('regional-training-centre'), 'nn')).toEqual(['regionalt utdanningssenter', 'RegUt'])
  })

  test('avoids no word that is a form of a term', () => {
    for (const language of languages)
      for (const entry of terms)
        for (const form of formsOf(entry, language)) expect([form, ...otherWords(form, language)]).toEqual([form])
  })
})

/** What `index.ts` exports, types too, by following each of its lines. */
const exported: ReadonlySet<string> = new Set(
  [...(code['/index.ts'] ?? '').matchAll(/export (?:type )?(?:\*|\{([^}]*)\}) from '\.([^']*)'/gu)].flatMap(
    ([, names, path]) =>
      names === undefined
        ? [...(code[String(path)] ?? '').matchAll(/^export (?:const|interface|type|class) (\w+)/gmu)].map(([, name]) =>
            String(name),
          )
        : names.split(',').map((name) => name.replace(/^\s*type /u, '').trim()),
  ),
)

describe('the glossary and the public face', () => {
  const claimed = terms.flatMap((entry) => (entry.exported ? [[entry.exported, entry] as const] : []))
  const schemas = Object.entries(face).flatMap(([name, value]) => (Schema.isSchema(value) ? [name] : []))

  test('name each other: every schema is called after a term, or begins with the name of one', () => {
    expect(schemas.length).toBeGreaterThan(40)
    expect(
      schemas.filter(
        (name) => !claimed.some(([own]) => name === own || name.startsWith(own.replace(/(?:Id|Value)$/u, ''))),
      ),
    ).toEqual([])
  })

  test('name each other: what a term is called after is there, and after no two terms', () => {
    expect(claimed.map(([name]) => name).filter((name) => !exported.has(name))).toEqual([])
    expect(new Set(claimed.map(([name]) => name)).size).toBe(claimed.length)
  })
})

const concepts = Object.entries(code)
  .filter(([path]) => path.startsWith('/vocabulary/'))
  .flatMap(([, text]) =>
    [...text.matchAll(/(?:\/\*\*\s+(?:\* )?((?:(?!\*\/)[\s\S])*?)\*\/\n)?export (const|interface) ([A-Z]\w+)/g)].map(
      ([, doc, kind, name]) => ({ name: String(name), kind, norwegian: doc?.split(/[:.]/)[0] ?? '' }),
    ),
  )

describe('the glossary and the vocabulary', () => {
  test('agree both ways: a schema’s first word is its Norwegian term, and a term that names a schema is its first word', () => {
    const named = terms.flatMap((entry) => {
      const concept = concepts.find(({ name }) => name === entry.exported)
      return concept ? [{ concept, forms: formsOf(entry, 'nb') }] : []
    })
    expect(named.length).toBeGreaterThan(30)
    for (const { concept, forms } of named)
      expect([
        concept.norwegian,
        forms.some((form) => concept.norwegian.toLowerCase().startsWith(form.toLowerCase())),
      ]).toEqual([concept.norwegian, true])
    const elsewhere = concepts.filter(({ name, norwegian }) => {
      const called = terms.filter((entry) => formsOf(entry, 'nb')[0] === norwegian.toLowerCase())
      return called.length > 0 && called.every((entry) => entry.exported !== name)
    })
    expect(elsewhere).toEqual([])
  })

  test('leave no schema without a Norwegian term before its colon', () => {
    const schemas = concepts.filter(({ kind }) => kind === 'const')
    expect(schemas.length).toBeGreaterThan(30)
    expect(
      schemas.filter(({ norwegian }) => !/^[A-ZÆØÅ]/.test(norwegian) || /\b(the|who|which|what|of)\b/i.test(norwegian)),
    ).toEqual([])
  })
})

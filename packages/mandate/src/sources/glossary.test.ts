import { describe, expect, test } from 'vitest'
import { glossary, type Term, term } from './glossary.ts'

declare global {
  interface ImportMeta {
    readonly glob: (pattern: string, options: object) => Readonly<Record<string, string>>
  }
}

const concepts = Object.values(
  import.meta.glob('../vocabulary/*.ts', { query: '?raw', import: 'default', eager: true }),
).flatMap((text) =>
  [...text.matchAll(/(?:\/\*\*\s+(?:\* )?((?:(?!\*\/)[\s\S])*?)\*\/\n)?export (const|interface) ([A-Z]\w+)/g)].map(
    ([, doc, kind, name]) => ({ name: String(name), kind, norwegian: doc?.split(/[:.]/)[0] ?? '' }),
  ),
)
const exported = (glossary as readonly Term[]).flatMap((entry) =>
  entry.exported ? [[entry.exported, entry] as const] : [],
)

describe('the glossary', () => {
  test('holds all 120 terms, complete in three languages', () => {
    expect(glossary).toHaveLength(120)
    for (const { nb, nn, en } of glossary) expect([nb, nn, en]).not.toContain('')
  })

  test('has one id for one term, and one term for one id', () => {
    const distinct = (key: 'id' | 'nb' | 'nn' | 'en'): number => new Set(glossary.map((entry) => entry[key])).size
    expect([distinct('id'), distinct('nb'), distinct('nn'), distinct('en')]).toEqual([120, 120, 120, 120])
  })

  test('has ids in ascii kebab case', () => {
    for (const { id } of glossary) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  })

  test('keeps æ, ø and å in the words', () => {
    expect(term('council')).toMatchObject({ nb: 'råd', nn: 'råd', en: 'council' })
    expect(term('statement').nn).toBe('fråsegn (uttale)')
    expect(term('deadline').nb).toBe('frist')
  })
})

describe('the glossary and the vocabulary', () => {
  test('agree both ways: a schema’s first word is its Norwegian term, and a term that names a schema is its first word', () => {
    for (const [name, { nb }] of exported) {
      const concept = concepts.find((own) => own.name === name)
      expect(nb.toLowerCase().split(' / ')).toContain(concept?.norwegian.toLowerCase())
    }
    const terms = new Map((glossary as readonly Term[]).map((entry) => [entry.nb.split(' / ')[0], entry.exported]))
    const unnamed = concepts.filter(({ name, norwegian }) => {
      const known = terms.has(norwegian.toLowerCase())
      return known && terms.get(norwegian.toLowerCase()) !== name
    })
    expect(unnamed).toEqual([])
  })

  test('leave no schema without a Norwegian term before its colon', () => {
    const schemas = concepts.filter(({ kind }) => kind === 'const')
    expect(schemas.length).toBeGreaterThan(30)
    expect(
      schemas.filter(({ norwegian }) => !/^[A-ZÆØÅ]/.test(norwegian) || /\b(the|who|which|what|of)\b/i.test(norwegian)),
    ).toEqual([])
  })
})

import { describe, expect, test } from 'vitest'
import { glossary, term } from './glossary.ts'

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

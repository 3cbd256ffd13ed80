import { describe, expect, test } from 'vitest'
import { hospitalSpecialties, specialties } from './specialties.ts'

const slug = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('æ', 'ae')
    .replaceAll('ø', 'oe')
    .replaceAll('å', 'aa')
    .replaceAll(/[^a-z0-9]+/g, '-')

describe('the specialties', () => {
  test('are 46, of which 44 are trained in hospitals', () => {
    expect(specialties).toHaveLength(46)
    expect(hospitalSpecialties).toHaveLength(44)
    expect(specialties.filter(({ hospital }) => !hospital).map(({ id }) => id)).toEqual([
      'allmennmedisin',
      'samfunnsmedisin',
    ])
  })

  test('share FIM in ten and FKI in eight cases', () => {
    expect(specialties.filter(({ sharedPart }) => sharedPart === 'fim')).toHaveLength(10)
    expect(specialties.filter(({ sharedPart }) => sharedPart === 'fki')).toHaveLength(8)
  })

  test('have ids that are their bokmål names in ascii, each once, and codes each once', () => {
    for (const { id, name } of specialties) expect(id).toBe(slug(name.nb))
    expect(new Set(specialties.map(({ id }) => id)).size).toBe(46)
    const codes = specialties.flatMap(({ code }) => (code === null ? [] : [code]))
    expect(new Set(codes).size).toBe(36)
  })

  test('are named in three languages, each once', () => {
    for (const language of ['nb', 'nn', 'en'] as const)
      expect(new Set(specialties.map(({ name }) => name[language])).size).toBe(46)
  })

  test('say so where they are derived or their code is presumed', () => {
    const derived = specialties.filter(({ basis }) => basis === 'derived')
    expect(derived.map(({ sharedPart, code }) => [sharedPart, code])).toEqual(Array(8).fill(['fki', null]))
    expect(specialties.filter(({ basis }) => basis === 'presumed').map(({ code }) => code)).toEqual(['NYR'])
    for (const { basis, note } of specialties) expect(note === null).toBe(basis === 'overview')
  })
})

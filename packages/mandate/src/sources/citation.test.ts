import { describe, expect, test } from 'vitest'
import { languages } from '../vocabulary/text.ts'
import { citation, cite } from './citation.ts'
import { documents } from './documents.ts'
import { places } from './place.ts'
import { references } from './reference.ts'
import { register } from './register.ts'
import type { NormId } from './register.ts'

describe('a citation', () => {
  test('prints document, place and number, the number joined by no-break spaces', () => {
    expect(cite('N046', 'nb')).toBe('Mandatet, Sammensetning, roller og ansvar\u00A0·\u00A0N046')
    expect(cite('N046', 'nn')).toBe('Mandatet, Samansetjing, roller og ansvar\u00A0·\u00A0N046')
    expect(cite('N046', 'en')).toBe('The mandate, Composition, roles and responsibilities\u00A0·\u00A0N046')
    expect(cite('N001', 'nb')).toBe('Mandatet, tittelsiden\u00A0·\u00A0N001')
    expect(cite('N127', 'nb')).toBe('Styresak 37-2021, avsnitt 6\u00A0·\u00A0N127')
    expect(cite('N127', 'en')).toBe('Board matter 37-2021, paragraph 6\u00A0·\u00A0N127')
  })

  test('says where to find the text', () => {
    expect(citation('N031')).toEqual({ norm: 'N031', place: 'A3', document: 'A' })
  })

  test('is refused by the types when it points nowhere', () => {
    // @ts-expect-error there is no norm 150
    const nowhere: NormId = 'N150'
    expect(register.some(({ id }) => id === nowhere)).toBe(false)
  })
})

describe('the sources', () => {
  test('have a title, a short name and a heading in three languages', () => {
    for (const language of languages) {
      for (const { title, shortName } of Object.values(documents)) {
        expect(title[language]).not.toBe('')
        expect(shortName[language]).not.toBe('')
      }
      for (const { heading } of Object.values(places)) expect(heading[language]).not.toBe('')
    }
  })

  test('state the dates that the documents state, and no others', () => {
    expect(documents.A.adoptions.map(({ on }) => on)).toEqual(['2026-04-29', '2026-06-10'])
    expect(documents.A.validFrom).toBeNull()
    expect(documents.spesialistforskriften.laidDown).toBe('2016-12-08')
    expect(documents.rundskriv.edited).toBe('2025-02-28')
    expect(documents['handlingsplan-2023-2025'].validTo).toBe('2025')
  })

  test('are each referred to by one of the fourteen footnotes, the two laws of the product apart', () => {
    expect(references).toHaveLength(14)
    expect(new Set(['A', 'B', ...references.map(({ document }) => document)])).toEqual(new Set(Object.keys(documents)))
  })
})

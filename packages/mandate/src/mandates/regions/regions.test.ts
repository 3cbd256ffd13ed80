import { describe, expect, test } from 'vitest'
import { roleTitle } from '../../vocabulary/region.ts'
import { regionNotes } from './region-data.ts'
import { regions } from './regions.ts'

/** The rule of the register of legal entities, written here a second time. */
const checks = (digits: string): boolean =>
  /^\d{9}$/.test(digits) &&
  [3, 2, 7, 6, 5, 4, 3, 2, 1].reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11 === 0

const all = Object.values(regions)

describe('the regions', () => {
  test('are four, each under its own id', () => {
    expect(all.map(({ code }) => code)).toEqual(['HSØ', 'HV', 'HMN', 'HN'])
    for (const [id, region] of Object.entries(regions)) expect(region.id).toBe(id)
  })

  test('have organisation numbers that check, each once', () => {
    const numbers = all.flatMap(({ rhf, institutions, otherActors }) =>
      [rhf, ...institutions, ...otherActors].map(({ orgNumber }) => orgNumber as string),
    )
    expect(numbers.filter((number) => !checks(number))).toEqual([])
    expect(numbers).toHaveLength(37)
    expect(new Set(numbers).size).toBe(37)
    expect(checks('993467048')).toBe(false)
  })

  test('have names and short names that are unique within the region', () => {
    for (const { institutions } of all) {
      expect(new Set(institutions.map(({ name }) => name)).size).toBe(institutions.length)
      expect(new Set(institutions.map(({ shortName }) => shortName)).size).toBe(institutions.length)
    }
  })

  test('host their training centre in one of their own institutions', () => {
    for (const { institutions, regutHost } of all)
      expect(institutions.map(({ orgNumber }) => orgNumber)).toContain(regutHost)
  })

  test('know the address for reports in Helse Sør-Øst, and say that the others are unknown', () => {
    expect(all.map(({ contact }) => contact)).toEqual(['regutpost@ous-hf.no', null, null, null])
  })

  test('mark what is not known of them, and mark nothing that is', () => {
    for (const { contact, languageForm, unknown } of all) {
      expect(unknown.includes('contact')).toBe(contact === null)
      expect(unknown.includes('languageForm')).toBe(languageForm === null)
    }
    expect(all.map(({ languageForm }) => languageForm)).toEqual(['nb', null, null, null])
    expect(all.map((region) => regionNotes(region).length)).toEqual([1, 3, 3, 3])
    for (const text of all.flatMap(regionNotes)) expect(new Set(Object.values(text)).size).toBe(3)
  })

  test('call the roles by the mandate’s words, except what Helse Nord calls by its own', () => {
    const uko = 'utdanningskoordinerende-overlege'
    expect(all.map((region) => roleTitle(region, uko, 'nb'))).toEqual([
      'utdanningskoordinerende overlege',
      'utdanningskoordinerende overlege',
      'utdanningskoordinerende overlege',
      'utdanningsansvarlig overlege',
    ])
    const { 'helse-nord': north } = regions
    expect(roleTitle(north, uko, 'nn')).toBe('utdanningsansvarleg overlege')
    expect(roleTitle(north, uko, 'en')).toBe('senior physician in charge of training')
    expect(roleTitle(north, 'leder', 'nn')).toBe('leiar')
    expect(roleTitle([north], uko, 'nb')).toBe('utdanningsansvarlig overlege')
    expect(roleTitle(all, uko, 'nb')).toBe('utdanningskoordinerende overlege')
  })

  test('refine nothing yet', () => {
    for (const { refinements } of all) expect(refinements).toEqual([])
  })

  test('list fourteen institutions in Helse Sør-Øst, and Sykehuspartner beside them', () => {
    const { institutions, name, otherActors } = regions['helse-soer-oest']
    expect(institutions.map(({ shortName }) => shortName)).toEqual([
      'OUS',
      'Ahus',
      'Innlandet',
      'Østfold',
      'Vestre Viken',
      'Vestfold',
      'Telemark',
      'Sørlandet',
      'Sunnaas',
      'Diakonhjemmet',
      'Lovisenberg',
      'Martina Hansens',
      'Betanien',
      'Revmatismesyk.',
    ])
    expect(name.nn).toBe('Helse Søraust')
    expect(otherActors.map(({ shortName }) => shortName)).toEqual(['Sykehuspartner'])
  })
})

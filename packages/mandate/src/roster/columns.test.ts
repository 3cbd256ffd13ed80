import { describe, expect, it } from 'vitest'
import { languages } from '../vocabulary/text.ts'
import { columnIds, columnOf, columns, nearestColumn } from './columns.ts'
import { editDistance, nearest } from '../texts/nearest.ts'

describe('the columns of a roster', () => {
  it('are known in every language, whatever the case and the spaces', () => {
    for (const id of columnIds) {
      for (const language of languages) {
        expect(columnOf(columns[id][language])).toBe(id)
        expect(columnOf(` ${columns[id][language].toUpperCase()} `)).toBe(id)
      }
    }
    expect(['E-POST', 'e‑post', 'Epost', 'samtykke  trukket', 'Råd'].map(columnOf)).toEqual([
      'email',
      'email',
      'email',
      'consentWithdrawnOn',
      'council',
    ])
  })

  it('are suggested for a header that is nearly one, and not for one that is far off', () => {
    expect(nearestColumn('navm')).toBe('navn')
    expect(nearestColumn('forankret')).toBe('forankret av')
    expect(nearestColumn('virksomheten')).toBe('virksomhet')
    expect(nearestColumn('telefon')).toBeUndefined()
    expect(nearestColumn('')).toBeUndefined()
  })
})

describe('the distance between words', () => {
  it('counts letters added, taken away, changed and swapped', () => {
    expect(editDistance('', 'abc')).toBe(3)
    expect(editDistance('rolle', 'rolel')).toBe(1)
    expect(editDistance('leder', 'leiar')).toBe(2)
    expect(nearest('refernet', ['leder', 'referent', 'direktør'])).toBe('referent')
  })
})

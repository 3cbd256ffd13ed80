import { describe, expect, it } from 'vitest'
import { languages } from '../vocabulary/text.ts'
import { contentFaultWords } from './content-fault-words.ts'
import type { RosterFault } from './fault.ts'
import { fileFaultWords } from './file-fault-words.ts'
import { sayRosterFault, sayRosterNotice } from './say-fault.ts'

const codes = Object.keys({ ...fileFaultWords, ...contentFaultWords }) as readonly RosterFault['fault'][]

describe('the words of a fault', () => {
  it('name row, column and value, and what to write instead', () => {
    const fault: RosterFault = {
      fault: 'no-such-date',
      row: 7,
      column: 'fra',
      value: '31.02.2026',
      suggestion: '26.02.2026',
    }
    expect(languages.map((language) => sayRosterFault(fault, language))).toEqual([
      'Rad 7, kolonnen «fra»: 31.02.2026 finnes ikke. Skriv for eksempel 26.02.2026.',
      'Rad 7, kolonnen «fra»: 31.02.2026 finst ikkje. Skriv til dømes 26.02.2026.',
      'Row 7, column “fra”: 31.02.2026 does not exist. Write for example 26.02.2026.',
    ])
  })

  it('name the norm, with its place in the mandate, where there is one', () => {
    expect(sayRosterFault({ fault: 'decision', column: 'vedtak', norm: 'N038' }, 'nb')).toMatch(
      /^Kolonnen «vedtak»: Rådet anbefaler, det vedtar ikke\..* \(.*N038\)$/u,
    )
  })

  it.each(codes)('are whole sentences in every language for %s', (code) => {
    for (const fault of [{ fault: code }, { fault: code, row: 3, column: 'x', value: 'y', suggestion: 'z' }]) {
      const [nb, nn, en] = languages.map((language) => sayRosterFault(fault, language))
      for (const said of [nb, nn, en]) expect(said).toMatch(/[.?…\]]$/u)
      expect(en).not.toBe(nb)
      expect(sayRosterFault({ ...fault, value: 'y', suggestion: 'z' }, 'nb')).not.toContain('undefined')
    }
  })
})

describe('the words of a notice', () => {
  it('say how the file was read', () => {
    expect(sayRosterNotice({ notice: 'windows-1252' }, 'nb')).toContain('windows-1252')
    expect(sayRosterNotice({ notice: 'several-sheets', sheet: 'Roster', others: ['a', 'b'] }, 'nn')).toBe(
      'Arket «Roster» er lese. Desse er ikkje lesne: «a», «b».',
    )
  })
})

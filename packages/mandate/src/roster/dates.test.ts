import { describe, expect, it } from 'vitest'
import { parseDate } from './dates.ts'
import { holdsIdentityNumber } from '../vocabulary/identity-number.ts'

describe('a typed date', () => {
  it.each(['1.2.27', '01.02.2027', '2027-02-01', '2027-2-1', '1/2/2027', ' 1. 2. 2027 ', '2027-02-01T00:00:00.000Z'])(
    '%s is the first of February 2027',
    (text) => expect(parseDate(text)).toEqual({ date: '2027-02-01' }),
  )

  it('that does not exist is refused with one that does', () => {
    expect(parseDate('31.02.2026')).toEqual({ fault: 'no-such-date', suggestion: '26.02.2026' })
    expect(parseDate('29.02.2028')).toEqual({ date: '2028-02-29' })
    expect(parseDate('29.02.2027')).toMatchObject({ fault: 'no-such-date' })
    expect(parseDate('2026-13-01')).toEqual({ fault: 'no-such-date', suggestion: '26.11.2026' })
    expect(parseDate('01.01.0202')).toMatchObject({ fault: 'no-such-date', suggestion: '26.01.2026' })
  })

  it('that is no date is refused, with the day where it is Excel’s own number for one', () => {
    expect(parseDate('ja')).toEqual({ fault: 'unknown-date' })
    expect(parseDate('2026')).toEqual({ fault: 'unknown-date' })
    expect(parseDate('46054')).toEqual({ fault: 'unknown-date', suggestion: '01.02.2026' })
  })
})

describe('a national identity number', () => {
  it('is seen for what it is, also when it is a D-number or made up for tests', () => {
    for (const text of ['01017012345', '010170 12345', 'Kari, 41017012345', '01417012345', '01817012345']) {
      expect(holdsIdentityNumber(text)).toBe(true)
    }
  })

  it('is not seen in other numbers', () => {
    for (const text of ['983975240', '99887766', '2026-01-01', '99999912345', '123456789012']) {
      expect(holdsIdentityNumber(text)).toBe(false)
    }
  })
})

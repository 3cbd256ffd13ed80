import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumber, isIsoDate, isoDate, weekdayOf } from './iso-date.ts'

describe('a date', () => {
  it.each(['2026-02-28', '2028-02-29', '2000-02-29', '2026-12-31'])('%s exists', (text) => {
    expect(isIsoDate(text)).toBe(true)
  })
  it.each([
    '2026-02-29',
    '2026-02-31',
    '1900-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-04-31',
    '26-01-01',
    '2026-1-1',
    '',
  ])('«%s» does not exist', (text) => {
    expect(isIsoDate(text)).toBe(false)
    expect(() => isoDate(text)).toThrow()
  })
  it('knows its weekday', () => {
    expect(weekdayOf(isoDate('2026-12-03'))).toBe(4)
    expect(weekdayOf(isoDate('2026-11-22'))).toBe(7)
    expect(weekdayOf(isoDate('1969-12-31'))).toBe(3)
  })
  it('moved by days, lies that many days away, across months, years and leap days', () => {
    fc.assert(
      fc.property(fc.integer({ min: -40000, max: 40000 }), (days) => {
        const start = isoDate('2024-02-29')
        const moved = addDays(start, days)
        expect(dayNumber(moved) - dayNumber(start)).toBe(days)
        expect(moved).toBe(new Date(Date.UTC(2024, 1, 29 + days)).toISOString().slice(0, 10))
      }),
    )
  })
})

import { describe, expect, it } from 'vitest'
import { shownDate, typedDate } from './typed-date.ts'

const same = [
  '1.2.27',
  '01.02.2027',
  '1/2-27',
  '2027-02-01',
  '1.2.2027',
  ' 1. 2. 2027 ',
  '01 02 27',
  '1-2-27',
  '010227',
  '01022027',
]

describe('a typed date', () => {
  it.each(same)('%s is the first of February 2027', (typed) => {
    expect(typedDate(typed)).toEqual({ kind: 'date', iso: '2027-02-01' })
  })

  it('has a two-digit year counted from 2000', () => {
    expect(typedDate('31.12.99')).toEqual({ kind: 'date', iso: '2099-12-31' })
  })

  it('knows leap years', () => {
    expect(typedDate('29.2.28')).toEqual({ kind: 'date', iso: '2028-02-29' })
    expect(typedDate('29.2.2027')).toMatchObject({ kind: 'no-such-day', typed: '29.02.2027' })
  })

  it.each([
    ['31.02.2027', '31.02.2027', '2027-02-28'],
    ['1.13.27', '01.13.2027', '2027-12-01'],
    ['0.0.2027', '00.00.2027', '2027-01-01'],
    ['2027-04-31', '31.04.2027', '2027-04-30'],
  ])('%s is a day that does not exist, and the nearest that does is offered', (typed, shown, nearest) => {
    expect(typedDate(typed)).toEqual({ kind: 'no-such-day', typed: shown, nearest })
  })

  it.each(['i dag', '1.2', '1.2.027', '01.02.20277', '2027', '27-2-1-1', 'æøå'])('%s is no date', (typed) => {
    expect(typedDate(typed)).toEqual({ kind: 'not-a-date', typed })
  })

  it('is empty when nothing but space is typed', () => {
    expect(typedDate('  ')).toEqual({ kind: 'empty' })
  })

  it('is the same day when it is shown and typed again', () => {
    for (let day = 0; day < 1500; day += 1) {
      const iso = new Date(Date.UTC(2026, 0, 1 + day)).toISOString().slice(0, 10)
      expect(typedDate(shownDate(iso))).toEqual({ kind: 'date', iso })
      expect(typedDate(iso)).toEqual({ kind: 'date', iso })
    }
  })
})

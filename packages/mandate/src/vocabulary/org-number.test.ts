import { expect, it } from 'vitest'
import { isOrgNumber } from './org-number.ts'

it('an organisation number carries its own check digit', () => {
  expect(isOrgNumber('993467049')).toBe(true)
  expect(isOrgNumber('993467048')).toBe(false)
})

it('any single wrong digit is caught', () => {
  const right = '991324968'
  for (let place = 0; place < 9; place++)
    for (let digit = 0; digit < 10; digit++) {
      const other = right.slice(0, place) + String(digit) + right.slice(place + 1)
      expect(isOrgNumber(other)).toBe(other === right)
    }
})

it('spaces, letters and other lengths are refused', () => {
  for (const text of ['', '99346704', '9934670490', '993 467 049', '99346704X', '000000010'])
    expect(isOrgNumber(text)).toBe(false)
})

import * as Schema from 'effect/Schema'

const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/** Whether the text is nine digits whose last is the modulus-11 check digit of the first eight. */
export const isOrgNumber = (text: string): boolean => {
  if (text.length !== 9) return false
  let sum = 0
  for (let index = 0; index < 9; index += 1) {
    const digit = text.charCodeAt(index) - 48
    if (digit < 0 || digit > 9) return false
    sum += digit * (weights[index] ?? 1)
  }
  return sum % 11 === 0
}

/** Organisasjonsnummer: nine digits, the last a modulus-11 check digit. Refused: spaces, a wrong check digit. */
export const OrgNumber = Schema.String.check(
  Schema.makeFilter((text: string) => isOrgNumber(text) || 'orgNumber', {
    toJsonSchema: () => ({ pattern: '^\\d{9}$' }),
  }),
).pipe(Schema.brand('OrgNumber'))
export type OrgNumber = typeof OrgNumber.Type

/** The number as a typed value. Throws where the check digit is wrong. */
export const orgNumber = (text: string): OrgNumber => OrgNumber.make(text)

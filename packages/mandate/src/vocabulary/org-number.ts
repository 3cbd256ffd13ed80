import * as Schema from 'effect/Schema'

const weights = [3, 2, 7, 6, 5, 4, 3, 2]

/** Whether the text is nine digits whose last is the modulus-11 check digit of the first eight. */
export const isOrgNumber = (text: string): boolean => {
  if (!/^\d{9}$/.test(text)) return false
  const sum = weights.reduce((total, weight, index) => total + weight * Number(text[index]), 0)
  const check = (11 - (sum % 11)) % 11
  return check === Number(text[8])
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

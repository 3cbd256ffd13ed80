import type { Mandate } from '../vocabulary/mandate.ts'

/** The common prerequisites: what every council answers for, whatever its composition. */
export const prerequisites: Mandate['rules'] = [
  { rule: 'prerequisites/responsible-manager' },
  { rule: 'prerequisites/mandate-is-known' },
  { rule: 'prerequisites/input-is-given' },
  { rule: 'prerequisites/time-set-aside' },
  { rule: 'prerequisites/consent-in-force' },
  { rule: 'prerequisites/endorsed-in-line' },
]

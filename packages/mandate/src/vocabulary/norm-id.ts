import * as Schema from 'effect/Schema'

/** Normens id: `N` and three digits, as in the norm register; never changes. */
export const NormNumber = Schema.String.check(Schema.isPattern(/^N\d{3}$/u, { message: 'norm' }))

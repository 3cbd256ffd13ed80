import * as Schema from 'effect/Schema'

/** Regelens id: `chapter/name`. Its meaning never changes; a new meaning is a new id. */
export const RuleId = Schema.String.check(Schema.isPattern(/^[a-z0-9-]+\/[a-z0-9-]+$/u, { message: 'rule' }))

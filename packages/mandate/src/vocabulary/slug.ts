import * as Schema from 'effect/Schema'

/** Kortnavn i ascii: a proper name in lower-case ascii with hyphens; æ is written ae, ø oe, å aa. */
export const Slug = Schema.String.check(Schema.isPattern(/^[a-z0-9]+(-[a-z0-9]+)*$/u, { message: 'slug' }))
export type Slug = typeof Slug.Type

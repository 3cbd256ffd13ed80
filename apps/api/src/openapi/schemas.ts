import * as Schema from 'effect/Schema'

/** The answer to every act. */
export const ActAnswer = Schema.Struct({
  events: Schema.Array(Schema.String),
  version: Schema.Int,
  holding: Schema.optionalKey(Schema.String),
  person: Schema.optionalKey(Schema.String),
}).annotate({ identifier: 'ActAnswer' })

/** Why something was not done (RFC 9457). */
export const Problem = Schema.Struct({
  type: Schema.String,
  title: Schema.String,
  status: Schema.Int,
  detail: Schema.String,
  norms: Schema.optionalKey(Schema.Array(Schema.Struct({ id: Schema.String, citation: Schema.String }))),
  errors: Schema.optionalKey(
    Schema.Array(Schema.Struct({ pointer: Schema.String, field: Schema.String, detail: Schema.String })),
  ),
  remedy: Schema.optionalKey(Schema.String),
  version: Schema.optionalKey(Schema.Int),
  instance: Schema.String,
}).annotate({ identifier: 'Problem' })

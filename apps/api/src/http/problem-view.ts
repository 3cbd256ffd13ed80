import * as Schema from 'effect/Schema'
import { Count } from './answer-fields.ts'

/** One fault in what came in: where, which field in the reader's words, and what is wrong. */
export const FieldFault = Schema.Struct({
  /** JSON pointer into the body, or the name of a path or query parameter. */
  pointer: Schema.String,
  field: Schema.String,
  detail: Schema.String,
}).annotate({ identifier: 'FieldFault' })
export type FieldFault = typeof FieldFault.Encoded

/** Problem: why a request was not done, as `application/problem+json` (RFC 9457) with the norms that stand behind it. */
export const ProblemBody = Schema.Struct({
  type: Schema.String,
  title: Schema.String,
  status: Schema.Int,
  detail: Schema.String,
  norms: Schema.optionalKey(Schema.Array(Schema.Struct({ id: Schema.String, citation: Schema.String }))),
  errors: Schema.optionalKey(Schema.Array(FieldFault)),
  remedy: Schema.optionalKey(Schema.String),
  /** The version the stream has now, where an older one was sent. */
  version: Schema.optionalKey(Count),
  instance: Schema.String,
}).annotate({ identifier: 'Problem' })
export type ProblemBody = typeof ProblemBody.Encoded

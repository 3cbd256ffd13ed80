import { acts, type ActName as Name, HoldingId, PersonId } from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { Count } from '../http/answer-fields.ts'

/** The name of an act. */
export const ActName = Schema.Literals(Object.keys(acts) as readonly Name[])

/** The methods that acts are asked for by. */
export const ActMethod = Schema.Literals(['POST', 'PUT', 'DELETE'])

/** What a client is told when its act is done, now or before. */
export const ActAnswer = Schema.Struct({
  /** The types of what happened, in order; none where it was so already. */
  events: Schema.Array(Schema.String),
  /** The version of the act's own stream from now on: the next If-Match. */
  version: Count,
  /** The id that was made for what is new. */
  holding: Schema.optionalKey(HoldingId),
  person: Schema.optionalKey(PersonId),
}).annotate({ identifier: 'ActAnswer' })
export type ActAnswer = typeof ActAnswer.Encoded

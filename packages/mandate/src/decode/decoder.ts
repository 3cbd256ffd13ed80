import * as Schema from 'effect/Schema'
import { Council } from '../vocabulary/council.ts'
import { type Accepts, acceptsOf } from './accepts.ts'
import { type DecodeFault, faultsIn } from './decode-fault.ts'

/** What came in, understood; or every fault in it. */
export type Decoded<Value> = { readonly value: Value } | { readonly faults: readonly DecodeFault[] }

/** Whether decoding gives back what came in: no part of the schema transforms anything. */
const transformsNothing = (schema: Schema.Top): boolean =>
  Schema.toType(schema).ast === schema.ast && Schema.toEncoded(schema).ast === schema.ast

/**
 * Les strengt: makes what reads a value as a schema says, unknown keys refused. It accepts what
 * `Schema.decodeUnknownResult(schema, { onExcessProperty: 'error' })` accepts and gives the same value, of all that JSON can
 * hold. An accepted value is not copied. Where the value is refused, or the schema transforms its values, Schema reads it
 * itself and says why. The schema is walked when the first value comes.
 */
export const decoder = <Value, Encoded>(schema: Schema.Codec<Value, Encoded>): ((input: unknown) => Decoded<Value>) => {
  const read = Schema.decodeUnknownResult(schema, { errors: 'all', onExcessProperty: 'error' })
  let accepts: Accepts | undefined
  return (input) => {
    accepts ??= transformsNothing(schema) ? acceptsOf(schema.ast) : () => false
    if (accepts(input)) return { value: input as Value }
    const slowly = read(input)
    return slowly._tag === 'Success' ? { value: slowly.success } : { faults: faultsIn(slowly.failure.issue, input) }
  }
}

/** Les et råd: a council as its stream keeps it, from what `JSON.parse` gave. See `decoder`. */
export const decodeCouncil: (input: unknown) => Decoded<Council> = decoder(Council)

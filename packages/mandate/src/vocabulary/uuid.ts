import * as Schema from 'effect/Schema'

/** Identifikator: a UUID made outside the domain and passed in. (Only a pattern with the flag `u` comes into JSON Schema.) */
export const Uuid = Schema.String.check(
  Schema.isPattern(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u, { message: 'uuid' }),
)

import * as Schema from 'effect/Schema'

/*
 * Svar: a view is a schema, and its type is the encoded side, what stands in the JSON: an id is checked and documented
 * as the mandate writes it, and is a plain text to the one who reads the answer.
 */

/** Antall: a whole number from 0. */
export const Count = Schema.Finite.check(
  Schema.makeFilter((value: number) => Number.isSafeInteger(value) && value >= 0, {
    toJsonSchema: () => ({ type: 'integer', minimum: 0 }),
  }),
)

/** Øyeblikk: a UTC instant, `2026-11-22T09:30:00.000Z`. */
export const Instant = Schema.String.check(
  Schema.makeFilter((text: string) => new Date(text).toJSON() === text, {
    toJsonSchema: () => ({ format: 'date-time' }),
  }),
)

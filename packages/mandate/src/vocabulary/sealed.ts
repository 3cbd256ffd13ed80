import * as Schema from 'effect/Schema'

/**
 * Forseglede ord: a person's detail or a human's own words, as they come in with an act. At most 2,000 characters.
 * They never reach an event: the shell seals them first, and the event holds the reference.
 */
export const Words = Schema.String.check(
  Schema.makeFilter((text: string) => (text.trim() !== '' && text.length <= 2000) || 'words', {
    toJsonSchema: () => ({ minLength: 1, maxLength: 2000 }),
  }),
).pipe(Schema.brand('Words'))
export type Words = typeof Words.Type

/** Henvisning til forseglede ord: which sealed row (an id, never words), and the digest of its salt and body. */
export const Sealed = Schema.Struct({
  ref: Schema.String.check(Schema.isPattern(/^[0-9a-zA-Z-]{1,64}$/u, { message: 'ref' })),
  digest: Schema.String.check(Schema.isPattern(/^[0-9a-f]{64}$/u, { message: 'digest' })),
})
export type Sealed = typeof Sealed.Type

/** One value after sealing: words have become a reference, all else is as it was. */
type SealedValue<V> = V extends Words ? Sealed : V

/** An act's input after sealing. Words stand only at the top of an input, never nested. */
export type SealedForm<Input> = { readonly [K in keyof Input]: SealedValue<Input[K]> }

/** A field that may be left out wraps the schema; and a schema is a function. */
const isWords = (field: unknown): boolean =>
  field === Words ||
  ((typeof field === 'object' || typeof field === 'function') &&
    field !== null &&
    'schema' in field &&
    field.schema === Words)

/** The names of an input's fields that hold words to be sealed. */
export const wordFields = (fields: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(fields).filter((key) => isWords(fields[key]))

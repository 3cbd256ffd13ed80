import * as Schema from 'effect/Schema'
import { Mandate } from '../vocabulary/mandate.ts'
import { json } from './json.ts'
import { schemaWords } from './schema-words.ts'

/** A JSON Schema, or one of the schemas within it. */
export interface JsonSchema {
  readonly [key: string]: unknown
}

const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const schemasIn = (value: unknown): readonly JsonSchema[] => (Array.isArray(value) ? value.filter(isSchema) : [])

/** How a day is written; editors that pass over `format` still refuse what is no day in any month. */
const dayPattern = String.raw`^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$`

/** The same schema with its words, and with no key let through that is not named. */
const told = (schema: JsonSchema, pointer: string): JsonSchema => {
  const { type, properties, required, items, additionalProperties, anyOf, allOf, ...rest } = schema
  const words = schemaWords[pointer]
  // Members of a union stand at the place of the union, which has the words.
  const inner = (own: unknown): readonly JsonSchema[] => schemasIn(own).map((member) => told(member, pointer))
  const bare = (own: JsonSchema): JsonSchema => {
    const { title: _, description: __, ...others } = own
    return others
  }
  return {
    ...words,
    ...(type !== undefined && { type }),
    ...(isSchema(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([key, own]) => [key, isSchema(own) ? told(own, `${pointer}/${key}`) : own]),
      ),
    }),
    ...(required !== undefined && { required }),
    ...(type === 'object' && {
      additionalProperties: isSchema(additionalProperties) ? told(additionalProperties, `${pointer}/*`) : false,
    }),
    ...(isSchema(items) && { items: told(items, `${pointer}/*`) }),
    ...(anyOf !== undefined && { anyOf: inner(anyOf).map(bare) }),
    ...(allOf !== undefined && { allOf: inner(allOf).map(bare) }),
    ...rest,
    ...(rest['format'] === 'date' && { pattern: dayPattern }),
  }
}

const File = Schema.Struct({ $schema: Schema.optionalKey(Schema.String), ...Mandate.fields })

/**
 * JSON Schema for en mandatfil, draft 2020-12: made from the schema that reads the file, with titles and descriptions in
 * Norwegian. It says which values a file may hold; which rules, norms and limits exist is only known to `readMandate`.
 */
export const mandateJsonSchema = (): JsonSchema => {
  const { $schema, ...made } = Schema.toStandardJSONSchemaV1(File)['~standard'].jsonSchema.input({
    target: 'draft-2020-12',
  })
  return { $schema, ...told(made, '') }
}

/** The text of `mandate.schema.json`, as it ships. */
export const mandateSchemaFile = (): string => json(mandateJsonSchema())

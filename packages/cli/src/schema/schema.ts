import { type JsonSchema, mandateJsonSchema } from '@samrad/mandate'
import { languageFlag, parsed } from '../arguments/arguments.ts'
import { UsageError } from '../arguments/usage-error.ts'
import type { ExitCode, Terminal } from '../terminal.ts'
import { schemaWords } from './schema-words.ts'

/** Every file that has a JSON Schema, by what it holds. A new one is one line here. */
const schemas: Readonly<Record<string, () => JsonSchema>> = { mandate: mandateJsonSchema }

const flags = { ...languageFlag, json: { type: 'boolean', default: false } } as const

/** `samrad schema mandate`: prints the JSON Schema of a file; it is JSON with and without `--json`, and nothing else. */
export const printSchema = async (args: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const { positionals, language } = parsed(args, flags)
  const [name = '', ...more] = positionals
  const schema = Object.hasOwn(schemas, name) && more.length === 0 ? schemas[name] : undefined
  if (schema === undefined) throw new UsageError(schemaWords[language](Object.keys(schemas).join(', ')))
  terminal.out(JSON.stringify(schema(), null, 2))
  return 0
}

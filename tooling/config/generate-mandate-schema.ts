import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/** Where the JSON Schema of a mandate file stands, and ships from. */
export const mandateSchemaPath = 'packages/mandate/mandate.schema.json'

const file = join(import.meta.dirname, '../..', mandateSchemaPath)

/** The text that is due; read when it is asked for, so that what is generated before it is what it is made from. */
export const dueMandateSchema = async (): Promise<string> => (await import('@samrad/mandate')).mandateSchemaFile()

/** The text that stands there now. */
export const standingMandateSchema = (): string => readFileSync(file, 'utf8')

/** Writes the schema where it has changed; tells which file. */
export const generateMandateSchema = async (): Promise<readonly string[]> => {
  const due = await dueMandateSchema()
  if (due === standingMandateSchema()) return []
  writeFileSync(file, due)
  return [mandateSchemaPath]
}

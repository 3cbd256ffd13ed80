import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { allRules } from './generate-all-rules.ts'
import { generateMandateSchema } from './generate-mandate-schema.ts'
import { generateRulePages } from './generate-rules.ts'

/** What is made from something else in the house, by its path: `npm run generate` writes it, a test says it is current. */
export const generated: readonly { readonly path: string; readonly make: () => string }[] = [
  { path: 'packages/mandate/src/rules/all.ts', make: allRules },
]

const root = join(import.meta.dirname, '../..')

/** What stands in a generated file now; empty where it is not there. */
export const standing = (path: string): string => {
  try {
    return readFileSync(join(root, path), 'utf8')
  } catch {
    return ''
  }
}

if (import.meta.main) {
  for (const { path, make } of generated) {
    const made = make()
    if (made === standing(path)) continue
    writeFileSync(join(root, path), made)
    console.log(path)
  }
  for (const make of [generateMandateSchema, generateRulePages]) for (const path of await make()) console.log(path)
}

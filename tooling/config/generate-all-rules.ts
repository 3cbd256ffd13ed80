import { readFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../packages/mandate/src/rules')

/** The chapters with rules, in the order of the mandate. */
const chapters = ['family', 'prerequisites', 'tasks', 'composition', 'organisation', 'background', 'national']

interface Listed {
  readonly name: string
  readonly id: string
}

const listedIn = (chapter: string): readonly Listed[] => {
  let text = ''
  try {
    text = readFileSync(join(folder, chapter, 'chapter.ts'), 'utf8')
  } catch {
    // a chapter without rules
  }
  return [...text.matchAll(/^export \* as (\w+) from '\.\/([\w-]+)\.ts'$/gm)].map(([, name = '', file]) => ({
    name,
    id: `${chapter}/${file}`,
  }))
}

/**
 * The lists of every rule, its words in each language and its examples, made from the chapters. They are written out one by
 * one so that a bundle takes the rules without the words, or one language without the others.
 */
export const allRules = (): string => {
  const all = chapters.flatMap(listedIn)
  const table = (what: string): string => all.map(({ id, name }) => `  '${id}': ${name}.${what},\n`).join('')
  return `// Made from the chapters by \`npm run generate\`; do not edit.
import type { Example } from '../rule/example.ts'
import type { AnyRule } from '../rule/rule.ts'
import type { RuleWords } from '../rule/words.ts'
${all.map(({ id, name }) => `import * as ${name} from './${id}.ts'\n`).join('')}
/** Every rule, chapter by chapter, in the order of the mandate. */
export const rules: readonly AnyRule[] = [
${all.map(({ name }) => `  ${name}.${name},\n`).join('')}]

/** Ordene på bokmål: the words of every rule, by its id. */
export const nb: Readonly<Record<string, RuleWords>> = {
${table('nb')}}

/** Orda på nynorsk: the words of every rule, by its id. */
export const nn: Readonly<Record<string, RuleWords>> = {
${table('nn')}}

/** The words of every rule in English, by its id. */
export const en: Readonly<Record<string, RuleWords>> = {
${table('en')}}

/** The examples of every rule, by its id. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
${table('examples')}}
`
}

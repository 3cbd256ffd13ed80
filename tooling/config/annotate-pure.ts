import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'oxc-parser'

const mark = '/* @__PURE__ */ '

/**
 * Marks every call and every `new` outside functions in a module as free of side effects, and every constant that reads
 * another's properties, so that a bundle leaves out what it does not use. True of every module of the domain by the wall:
 * it reads nothing of the world and writes nothing of it.
 */
export const annotated = (code: string): string => {
  const { program } = parseSync('module.js', code)
  const inserts = new Map<number, string>()
  let depth = 0
  let reads = false
  const into = (): void => {
    depth += 1
  }
  const outOf = (): void => {
    depth -= 1
  }
  const call = ({ start }: { readonly start: number }): void => {
    if (depth === 0) inserts.set(start, mark)
  }
  const read = (): void => {
    if (depth === 0) reads = true
  }
  new Visitor({
    ArrowFunctionExpression: into,
    'ArrowFunctionExpression:exit': outOf,
    FunctionExpression: into,
    'FunctionExpression:exit': outOf,
    FunctionDeclaration: into,
    'FunctionDeclaration:exit': outOf,
    CallExpression: call,
    NewExpression: call,
    VariableDeclarator: () => {
      if (depth === 0) reads = false
    },
    SpreadElement: read,
    MemberExpression: read,
    TemplateLiteral: read,
    'VariableDeclarator:exit': ({ init }) => {
      if (depth > 0 || !reads || !init) return
      inserts.set(init.start, `${mark}(() => (${inserts.get(init.start) ?? ''}`)
      inserts.set(init.end, `))()${inserts.get(init.end) ?? ''}`)
    },
  }).visit(program)
  return [...inserts]
    .toSorted(([a], [b]) => b - a)
    .reduce((text, [at, insert]) => `${text.slice(0, at)}${insert}${text.slice(at)}`, code)
}

if (import.meta.main)
  for (const folder of process.argv.slice(2))
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
      if (name.endsWith('.js')) {
        const path = join(folder, name)
        writeFileSync(path, annotated(readFileSync(path, 'utf8')))
      }

import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, type ParseResult } from 'oxc-parser'

/** One source file of the repository; `path` counts from the root, with slashes. */
export interface SourceFile {
  readonly path: string
  readonly text: string
}

/** What one file takes from another: its value, its type only, or its value when it is first needed. */
export interface Import {
  readonly specifier: string
  readonly kind: 'value' | 'type' | 'lazy'
  readonly line: number
}

/** A wall that was broken through, said so that the one who did it can mend it. */
export interface Breach {
  readonly path: string
  readonly line: number
  readonly says: string
}

/** Every source file of the workspaces, built and installed files left out. */
export const repository = (root: string): SourceFile[] =>
  globSync('{packages,apps,tooling}/**/*.{ts,tsx,mjs}', {
    cwd: root,
    exclude: (path) => /(^|\/)(node_modules|dist|test-results|playwright-report)$/.test(path),
  })
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))

/** A test, or what only tests read; it may reach further than what it stands beside. */
export const isTest = ({ path }: SourceFile): boolean => /\.(test|fixture)\.tsx?$/.test(path)

/** The syntax tree; text that is no TypeScript is refused. */
export const parse = ({ path, text }: SourceFile): ParseResult => {
  const parsed = parseSync(path, text, { range: true, astType: 'ts' })
  if (parsed.errors.length > 0) throw new Error(`${path}: ${parsed.errors[0]?.message}`)
  return parsed
}

/** The line that a position stands on, from 1. */
export const lineAt = (text: string, position: number): number => text.slice(0, position).split('\n').length

/** What a file imports and re-exports, types told from values. */
export const importsOf = (file: SourceFile): Import[] => {
  const { staticImports, staticExports, dynamicImports } = parse(file).module
  const found = (specifier: string, kind: Import['kind'], position: number): Import => ({
    specifier,
    kind,
    line: lineAt(file.text, position),
  })
  return [
    ...staticImports.map(({ moduleRequest, entries, start }) =>
      found(moduleRequest.value, entries.length > 0 && entries.every(({ isType }) => isType) ? 'type' : 'value', start),
    ),
    ...staticExports.flatMap(({ entries, start }) =>
      entries.flatMap(({ moduleRequest, isType }) =>
        moduleRequest ? [found(moduleRequest.value, isType ? 'type' : 'value', start)] : [],
      ),
    ),
    ...dynamicImports.map(({ moduleRequest }) =>
      found(
        file.text.slice(moduleRequest.start, moduleRequest.end).replace(/^(['"`])(.*)\1$/s, '$2'),
        'lazy',
        moduleRequest.start,
      ),
    ),
  ]
}

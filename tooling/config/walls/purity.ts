import { analyze } from '@typescript-eslint/scope-manager'
import { Visitor } from 'oxc-parser'
import { importsOf, isTest, lineAt, parse, type Breach, type SourceFile } from './source-file.ts'

/** The modules from outside that the domain may import. */
const modules: ReadonlySet<string> = new Set([
  'effect/Schema',
  'effect/SchemaGetter',
  'effect/SchemaIssue',
  'effect/SchemaTransformation',
])

/** The globals whose answer depends on nothing but their arguments. `Date`, `Intl`, `process` and all others are not here. */
const globals: ReadonlySet<string> = new Set(
  [
    'undefined NaN Infinity Object Array Map Set WeakMap WeakSet Proxy Number String Boolean BigInt Symbol RegExp JSON Math',
    'Error TypeError RangeError Iterator Promise Reflect parseInt parseFloat isNaN isFinite structuredClone',
    'encodeURIComponent decodeURIComponent',
  ].flatMap((line) => line.split(' ')),
)

/** Methods that ask the machine which language it speaks. */
const localised = /^(localeCompare|toLocale\w+)$/

/** Where the domain reads the world: imports beyond the list, globals beyond the list, chance, the locale, its own address. */
export const impure = (files: readonly SourceFile[]): Breach[] =>
  files
    .filter((file) => file.path.startsWith('packages/mandate/src/') && !isTest(file))
    .flatMap((file) => {
      const breaches: Breach[] = []
      const breach = (position: number, says: string) =>
        breaches.push({ path: file.path, line: lineAt(file.text, position), says })
      for (const { specifier, line } of importsOf(file))
        if (!specifier.startsWith('.') && !modules.has(specifier))
          breaches.push({ path: file.path, line, says: `the domain imports «${specifier}»` })

      const { program } = parse(file)
      const plainMath = new Set<number>()
      new Visitor({
        MemberExpression(node) {
          const name = !node.computed && node.property.type === 'Identifier' ? node.property.name : undefined
          if (name && localised.test(name)) breach(node.property.start, `the domain reads the locale by «${name}»`)
          if (name && name !== 'random') plainMath.add(node.object.start)
        },
        MetaProperty(node) {
          if (node.meta.name === 'import') breach(node.start, 'the domain reads «import.meta»')
        },
      }).visit(program)

      for (const { identifier, isValueReference } of analyze(program as never, { sourceType: 'module', lib: [] })
        .globalScope?.through ?? []) {
        const { name } = identifier
        const position = identifier.range[0]
        if (isValueReference && !globals.has(String(name)))
          breach(position, `the domain reads the global «${String(name)}»`)
        if (isValueReference && name === 'Math' && !plainMath.has(position))
          breach(position, 'the domain reads chance from «Math»')
      }
      return breaches
    })

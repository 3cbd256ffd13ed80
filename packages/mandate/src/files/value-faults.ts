import type * as Schema from 'effect/Schema'
import type * as SchemaIssue from 'effect/SchemaIssue'
import { issuesIn } from '../decode/issues-in.ts'
import { type Path, pointerOf, valueAt } from '../decode/pointer.ts'
import { nearest } from '../texts/nearest.ts'
import type { JsonSort, MandateFault, MandateValueFaultCode } from './fault.ts'
import { shown } from './shown.ts'

type Node = Schema.Top['ast']

/** What sort of value it is, as JSON counts them. */
export const sortOf = (value: unknown): JsonSort => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'list'
  const sorts: Readonly<Record<string, JsonSort>> = { string: 'text', number: 'number', boolean: 'truth' }
  return sorts[typeof value] ?? 'object'
}

const wanted: { readonly [Tag in Node['_tag']]?: JsonSort } = {
  String: 'text',
  Number: 'number',
  Boolean: 'truth',
  Arrays: 'list',
  Objects: 'object',
}

const literalOf = (node: Node | undefined): string | undefined =>
  node?._tag === 'Literal' ? String(node.literal) : undefined

const literals = (nodes: readonly (Node | undefined)[]): readonly string[] | undefined => {
  const found = nodes.flatMap((node) => literalOf(node) ?? [])
  return found.length === nodes.length && found.length > 0 ? found : undefined
}

const keysOf = (node: Node): readonly string[] =>
  node._tag === 'Objects' ? node.propertySignatures.map(({ name }) => String(name)) : []

const fieldOf = (node: Node, key: string): Node | undefined =>
  node._tag === 'Objects' ? node.propertySignatures.find(({ name }) => name === key)?.type : undefined

const codes: readonly string[] = [
  'blank',
  'empty',
  'slug',
  'date',
  'orgNumber',
  'norm',
  'rule',
  'limit',
] satisfies readonly MandateValueFaultCode[]

/** The text that our own checks carry, which names the fault. */
const named = (annotations: unknown): MandateValueFaultCode | undefined => {
  const message = (annotations as { readonly message?: unknown } | undefined)?.message
  return codes.includes(String(message)) ? (message as MandateValueFaultCode) : undefined
}

/**
 * What is wrong with the values, from the issues that the schema found in the input; each with the value that stands
 * there. The schema's own English sentences are never used.
 */
export const valueFaults = (issue: SchemaIssue.Issue, input: unknown): readonly MandateFault[] => {
  const fault = (code: MandateValueFaultCode, path: Path, more: Partial<MandateFault> = {}): MandateFault => {
    const value = shown(valueAt(input, path))
    return { fault: code, pointer: pointerOf(path), ...(value !== undefined && { value }), ...more }
  }
  const oneOf = (path: Path, options: readonly string[]): MandateFault => {
    const value = valueAt(input, path)
    const suggestion = typeof value === 'string' ? nearest(value, options) : undefined
    return fault('one-of', path, { options, found: sortOf(value), ...(suggestion !== undefined && { suggestion }) })
  }
  const wrongType = (node: Node, path: Path): MandateFault => {
    const nodes = node._tag === 'Union' ? node.types : [node]
    const options = literals(nodes)
    if (options) return oneOf(path, options)
    const value = valueAt(input, path)
    const tag = keysOf(nodes[0] ?? node).find((key) => literals(nodes.map((own) => fieldOf(own, key))))
    // Members of a union are told apart by one literal field: that field is what is wrong, or missing.
    if (node._tag === 'Union' && tag !== undefined && sortOf(value) === 'object')
      return Object.hasOwn(value as object, tag)
        ? oneOf([...path, tag], literals(nodes.map((own) => fieldOf(own, tag))) ?? [])
        : fault('missing', [...path, tag])
    const wants = nodes.map(({ _tag }) => wanted[_tag]).find((sort) => sort !== undefined)
    return fault('type', path, { found: sortOf(value), ...(wants && { wants }) })
  }
  return issuesIn(issue).map(({ issue: own, path }) => {
    switch (own._tag) {
      case 'Filter': {
        const inner = 'annotations' in own.issue ? named(own.issue.annotations) : undefined
        return fault(named(own.filter.annotations) ?? inner ?? 'invalid', path)
      }
      case 'AnyOf':
      case 'InvalidType':
        return wrongType(own.ast, path)
      case 'MissingKey':
        return fault('missing', path)
      case 'UnexpectedKey': {
        const suggestion = nearest(String(path.at(-1)), keysOf(own.ast))
        return fault('unexpected', path, suggestion === undefined ? {} : { suggestion })
      }
      default:
        return fault(('annotations' in own ? named(own.annotations) : undefined) ?? 'invalid', path)
    }
  })
}

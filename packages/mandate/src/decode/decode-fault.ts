import type * as SchemaIssue from 'effect/SchemaIssue'
import type { Node } from './accepts.ts'
import { issuesIn } from './issues-in.ts'
import { type Path, pointerOf, valueAt } from './pointer.ts'

/**
 * Feil i det som kom: one thing that keeps a value from being read; textless, `sayFault(fault.code, fault, language)` gives
 * the words and `fieldName(fault.field, language)` the field's. `pointer` is a JSON pointer (RFC 6901) to where it is,
 * `value` what stands there, cut short, and `options` the values that are let through, where they are few.
 */
export interface DecodeFault {
  readonly code: string
  readonly pointer: string
  /** The nearest field with a name; empty for the whole. */
  readonly field: string
  readonly value: string
  readonly options: string
}

const longest = 60

const shown = (value: unknown): string => {
  const told = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return told.length > longest ? `${told.slice(0, longest)}…` : told
}

/** The text that a check of ours carries, which names the fault. */
const named = (annotated: object): string | undefined => {
  const { annotations } = annotated as { readonly annotations?: { readonly message?: unknown } }
  return typeof annotations?.message === 'string' ? annotations.message : undefined
}

const literalsOf = (node: Node): readonly string[] =>
  node._tag === 'Literal' ? [String(node.literal)] : node._tag === 'Union' ? node.types.flatMap(literalsOf) : []

/** What keeps the value from being read, from the issues that Schema found. Its own English sentences are never used. */
export const faultsIn = (issue: SchemaIssue.Issue, input: unknown): readonly DecodeFault[] => {
  const fault = (code: string, path: Path, options: readonly string[] = []): DecodeFault => ({
    code,
    pointer: pointerOf(path),
    field: String(path.findLast((key) => typeof key === 'string') ?? ''),
    value: shown(valueAt(input, path)),
    options: options.join(', '),
  })
  const mismatch = (node: Node, path: Path): DecodeFault => {
    const options = literalsOf(node)
    return options.length > 0 ? fault('one-of', path, options) : fault('type', path)
  }
  return issuesIn(issue).map(({ issue: own, path }) => {
    switch (own._tag) {
      case 'Filter':
        return fault(named(own.filter) ?? named(own.issue) ?? 'invalid', path)
      case 'AnyOf':
      case 'InvalidType':
        return mismatch(own.ast, path)
      case 'MissingKey':
        return fault('missing', path)
      case 'UnexpectedKey':
        return fault('unexpected', path)
      default:
        return fault(named(own) ?? 'invalid', path)
    }
  })
}

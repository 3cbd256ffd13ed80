import { fieldName, type Language, sayFault } from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import type * as SchemaIssue from 'effect/SchemaIssue'
import { Problem } from './problem.ts'
import type { FieldFault } from './problem-view.ts'

const leaf: Readonly<Record<SchemaIssue.Leaf['_tag'], string>> = {
  InvalidType: 'type',
  InvalidValue: 'invalid',
  MissingKey: 'missing',
  UnexpectedKey: 'unexpected',
  Forbidden: 'invalid',
  OneOf: 'one-of',
}

/** The text that our own checks carry, which names the fault. */
const named = (annotations: unknown): string | undefined => {
  const message = (annotations as { readonly message?: unknown } | undefined)?.message
  return typeof message === 'string' ? message : undefined
}

const leafHook: SchemaIssue.LeafHook = (issue) =>
  (issue._tag === 'InvalidValue' ? named(issue.annotations) : undefined) ?? leaf[issue._tag]

const checkHook: SchemaIssue.CheckHook = ({ filter, issue }) =>
  named(filter.annotations) ?? ('annotations' in issue ? named(issue.annotations) : undefined) ?? 'invalid'

const at = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<PropertyKey, unknown>)[key] : undefined,
    value,
  )

const shown = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}

const escaped = (key: PropertyKey): string => String(key).replaceAll('~', '~0').replaceAll('/', '~1')

/** A fault by its code and its path, in words: it names the field, and what is wrong with the value that came. */
export const fieldFault = (
  code: string,
  path: readonly PropertyKey[],
  input: unknown,
  language: Language,
  options = '',
): FieldFault => {
  const field = path.findLast((key) => typeof key === 'string')
  return {
    pointer: path.map((key) => `/${escaped(key)}`).join(''),
    field: field === undefined ? '' : fieldName(String(field), language),
    detail: sayFault(code, { value: shown(at(input, path)), options }, language),
  }
}

/** Effect's own sentence where no member of a list fits: `Expected "a" | "b"`. */
const expected = /^Expected (.+)$/s

/** What came in, understood; or every fault in it. */
export type Read<A> = { readonly value: A } | { readonly errors: readonly FieldFault[] }

/** Reads strictly: unknown fields are faults too. All faults come at once, in the reader's language. */
export const readStrictly = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  input: unknown,
  language: Language,
): Read<S['Type']> => {
  const standard = Schema.toStandardSchemaV1(schema, {
    leafHook,
    checkHook,
    parseOptions: { errors: 'all', onExcessProperty: 'error' },
  })
  const result = standard['~standard'].validate(input)
  if (result instanceof Promise) throw new Error('an input’s schema must answer at once')
  if (result.issues === undefined) return { value: result.value }
  const errors = result.issues.map(({ message, path = [] }) => {
    const keys = path.map((key) => (typeof key === 'object' ? key.key : key))
    const options = expected.exec(message)?.[1]
    return options === undefined
      ? fieldFault(message, keys, input, language)
      : fieldFault('one-of', keys, input, language, options.replaceAll(' | ', ', ').replaceAll('"', ''))
  })
  return { errors }
}

/** Reads strictly, and stops with every fault as a problem where there is one. */
export const decoded = <S extends Schema.ConstraintDecoder<unknown>>(
  schema: S,
  input: unknown,
  language: Language,
): S['Type'] => {
  const read = readStrictly(schema, input, language)
  if ('errors' in read) throw new Problem('fields', { errors: read.errors })
  return read.value
}

import * as Schema from 'effect/Schema'
import { samePlaces } from './same-places.ts'

/** Whether a value is accepted, as it is. */
export type Accepts = (value: unknown) => boolean

/** One node of a schema. */
export type Node = Schema.Top['ast']
type NodeOf<Tag extends Node['_tag']> = Extract<Node, { readonly _tag: Tag }>
type Check = NonNullable<Node['checks']>[number]

const strictly = { onExcessProperty: 'error' } as const

/** How many texts are remembered for one pattern before they are forgotten again. */
const remembered = 1000

/** What was accepted last is accepted again without asking: neighbours in a list often say the same. */
const again = (accepts: Accepts): Accepts => {
  let last: unknown = accepts
  return (value) => {
    if (value === last) return true
    if (!accepts(value)) return false
    last = value
    return true
  }
}

/** Texts that were accepted are remembered: a seat's id, a short name and a wording come again and again. */
const remembering = (accepts: Accepts): Accepts => {
  const known = new Set<unknown>()
  return again((value) => {
    if (known.has(value)) return true
    if (!accepts(value)) return false
    if (known.size === remembered) known.clear()
    known.add(value)
    return true
  })
}

const all = (every: readonly Accepts[]): Accepts => {
  const [only, ...rest] = every
  return only && rest.length === 0 ? only : (value) => every.every((accepts) => accepts(value))
}

const passes = (check: Check, node: Node): Accepts =>
  check._tag === 'FilterGroup'
    ? all(check.checks.map((own) => passes(own, node)))
    : (value) => check.run(value, node, strictly) === undefined

/** The regular expression of a check that asks for nothing more. */
const patternOf = (check: Check | undefined): RegExp | undefined => {
  const told = check?.annotations?.['representation'] as { readonly id: string; readonly payload: RegExp } | undefined
  return told?.id === 'effect/schema/isPattern' ? told.payload : undefined
}

const text = (node: NodeOf<'String'>): Accepts => {
  const checks = node.checks ?? []
  const pattern = checks.length === 1 ? patternOf(checks[0]) : undefined
  const placed = pattern?.flags === 'u' ? samePlaces(pattern.source) : undefined
  if (placed) return placed
  const passing = all(checks.map((check) => passes(check, node)))
  const accepts: Accepts = (value) => typeof value === 'string' && passing(value)
  return pattern ? remembering(accepts) : accepts
}

const struct = ({ propertySignatures }: NodeOf<'Objects'>): Accepts => {
  const names = propertySignatures.map(({ name }) => name)
  const fields = propertySignatures.map(({ type }) => acceptsOf(type))
  const required = propertySignatures.map(({ type }) => (type.context?.isOptional ? 0 : 1))
  const wanted = required.filter((one) => one === 1).length
  return (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    let next = 0
    let found = 0
    for (const key in value) {
      // Keys mostly come in the schema's order, so the next one is near; else it is looked for from the start.
      while (next < names.length && names[next] !== key) next += 1
      if (next === names.length) next = names.indexOf(key)
      if (fields[next]?.((value as Readonly<Record<string, unknown>>)[key]) !== true) return false
      found += required[next] as number
      next += 1
    }
    return found === wanted
  }
}

const record =
  (entry: Accepts): Accepts =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false
    for (const key in value) if (!entry((value as Readonly<Record<string, unknown>>)[key])) return false
    return true
  }

const list =
  (item: Accepts): Accepts =>
  (value) => {
    if (!Array.isArray(value)) return false
    for (let index = 0; index < value.length; index += 1) if (!item(value[index])) return false
    return true
  }

const oneOf = (members: readonly Node[]): Accepts => {
  const literals = members.flatMap((member) => (member._tag === 'Literal' ? [member.literal] : []))
  if (literals.length === members.length) {
    const known = new Set<unknown>(literals)
    return again((value) => known.has(value))
  }
  const accepting = members.map(acceptsOf)
  return (value) => accepting.some((accepts) => accepts(value))
}

/** By the sort of node: what is asked of a value before the node's own checks; nothing for a node that is not known here. */
const shape = (node: Node): Accepts | undefined => {
  switch (node._tag) {
    case 'Null':
      return (value) => value === null
    case 'Undefined':
      return (value) => value === undefined
    case 'Boolean':
      return (value) => typeof value === 'boolean'
    case 'Number':
      return (value) => typeof value === 'number'
    case 'Literal':
      return (value) => value === node.literal
    case 'Union':
      return node.options?.mode === 'oneOf' ? undefined : oneOf(node.types)
    case 'Arrays': {
      const [item, ...more] = node.rest
      return item && node.elements.length + more.length === 0 ? list(acceptsOf(item)) : undefined
    }
    case 'Objects': {
      const [index, ...more] = node.indexSignatures
      if (index === undefined) return node.propertySignatures.length > 0 ? struct(node) : undefined
      const plain = index.parameter._tag === 'String' && index.parameter.checks === undefined
      return plain && node.propertySignatures.length + more.length === 0 ? record(acceptsOf(index.type)) : undefined
    }
    default:
      return undefined
  }
}

/**
 * What a node of a schema accepts, strictly: unknown keys are refused. The node is walked once, and what comes out is plain
 * functions. A node that is not known here is asked of Schema itself. For nodes that transform nothing, and for values that
 * JSON can hold.
 */
export const acceptsOf = (node: Node): Accepts => {
  if (node._tag === 'String') return text(node)
  const accepts = shape(node)
  if (accepts) return all([accepts, ...(node.checks ?? []).map((check) => passes(check, node))])
  const decode = Schema.decodeUnknownExit(Schema.make<Schema.Codec<unknown>>(node), strictly)
  return (value) => decode(value)._tag === 'Success'
}

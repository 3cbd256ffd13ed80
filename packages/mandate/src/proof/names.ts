import type * as Schema from 'effect/Schema'
import { acts, eventKinds } from '../acts/acts.ts'
import { Council } from '../vocabulary/council.ts'
import { Mandate } from '../vocabulary/mandate.ts'
import { Person } from '../vocabulary/person.ts'

type Node = Schema.Top['ast']

const namesIn = (node: Node): readonly string[] => {
  switch (node._tag) {
    case 'Objects':
      return node.propertySignatures.flatMap(({ name, type }) => [String(name), ...namesIn(type)])
    case 'Arrays':
      return [...node.elements, ...node.rest].flatMap(namesIn)
    case 'Union':
      return node.types.flatMap(namesIn)
    case 'Literal':
      return [String(node.literal)]
    default:
      return []
  }
}

/** Every name that something can be written down under: acts, events, their fields, and the fields of what is kept. */
export const allNames = (): readonly string[] => [
  ...Object.values(acts).flatMap(({ act }) => [act.name, ...namesIn(act.input.ast)]),
  ...eventKinds.flatMap(({ type, schema }) => [type, ...namesIn(schema.ast)]),
  ...[Council, Person, Mandate].flatMap((kept) => namesIn(kept.ast)),
]

import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import { Sealed, Words } from '../vocabulary/sealed.ts'
import { eventKinds } from './acts.ts'

type Node = Schema.Top['ast']

/** What may stand in an event beside what is checked: adopted mandate text is public. */
const exempt = ['MandateVersionAdopted.mandate']

/** The words schema takes any text, and so is as free as no check at all. */
const isWords = (node: Node): boolean => node.checks !== undefined && node.checks === Words.ast.checks

const within = (node: Node): readonly (readonly [string, Node])[] => {
  switch (node._tag) {
    case 'Objects':
      return [
        ...node.propertySignatures.map(({ name, type }) => [`.${String(name)}`, type] as const),
        ...node.indexSignatures.flatMap(({ parameter, type }) => [
          ['[key]', parameter] as const,
          ['[value]', type] as const,
        ]),
      ]
    case 'Arrays':
      return [...node.elements, ...node.rest].map((element) => ['[]', element] as const)
    case 'Union':
      return node.types.map((type) => ['', type] as const)
    case 'Suspend':
      return [['', node.thunk()] as const]
    case 'Declaration':
      return node.typeParameters.map((type) => ['', type] as const)
    default:
      return []
  }
}

/** The paths in a schema where any text at all may stand: strings unchecked, and values of no known shape. */
const freeStrings = (node: Node, path: string): readonly string[] => {
  if (exempt.includes(path)) return []
  const anything = ['Any', 'Unknown', 'ObjectKeyword'].includes(node._tag)
  const loose = node._tag === 'String' && (node.checks === undefined || isWords(node))
  const own = anything || loose || node._tag === 'TemplateLiteral' ? [path] : []
  return [...own, ...within(node).flatMap(([step, inner]) => freeStrings(inner, `${path}${step}`))]
}

describe('an event', () => {
  test.each(eventKinds)('$type holds no free text', ({ type, schema }) => {
    expect(freeStrings(schema.ast, type)).toEqual([])
  })
})

describe('the search for free text', () => {
  const planted = {
    'a string': Schema.Struct({ note: Schema.String }),
    'words that are not sealed': Schema.Struct({ note: Words }),
    'an optional string': Schema.Struct({ note: Schema.optionalKey(Schema.String) }),
    'a string within': Schema.Struct({
      note: Schema.Array(Schema.Struct({ by: Sealed, why: Schema.NullOr(Schema.String) })),
    }),
    'a record of strings': Schema.Record(Schema.String, Schema.Number),
    'a value of no shape': Schema.Struct({ note: Schema.Unknown }),
    'a mandate under another event': Schema.Struct({ mandate: Schema.String }),
  }
  test.each(Object.entries(planted))('finds %s', (_, schema) => {
    expect(freeStrings(schema.ast, 'Planted')).not.toEqual([])
  })

  test('lets what is checked or sealed pass', () => {
    const fine = Schema.Struct({ by: Sealed, kind: Schema.Literals(['a', 'b']), year: Schema.Int })
    expect(freeStrings(fine.ast, 'Planted')).toEqual([])
  })
})

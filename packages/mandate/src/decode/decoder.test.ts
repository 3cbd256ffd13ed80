import * as Schema from 'effect/Schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyCouncil, anyMandate } from '../proof/arbitrary.fixture.ts'
import { faultWords, sayFault } from '../texts/faults.ts'
import { Council } from '../vocabulary/council.ts'
import { IsoDate } from '../vocabulary/iso-date.ts'
import { Mandate } from '../vocabulary/mandate.ts'
import { languages } from '../vocabulary/text.ts'
import { decodeCouncil, decoder } from './decoder.ts'
import { mutated } from './mutated.fixture.ts'

const asJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** What Schema itself says of the value. */
const bySchema = <Value, Encoded>(schema: Schema.Codec<Value, Encoded>) => {
  const read = Schema.decodeUnknownResult(schema, { onExcessProperty: 'error' })
  return (input: unknown): unknown => {
    const result = read(input)
    return result._tag === 'Success' ? { value: result.success } : 'refused'
  }
}

/** How many of the inputs are accepted; on each one Schema must agree. */
const shareAccepted = <Value, Encoded>(
  schema: Schema.Codec<Value, Encoded>,
  inputs: fc.Arbitrary<unknown>,
  numRuns: number,
) => {
  const ours = decoder(schema)
  const theirs = bySchema(schema)
  let accepted = 0
  fc.assert(
    fc.property(inputs, (input) => {
      const read = ours(input)
      if ('value' in read) accepted += 1
      expect('value' in read ? read : 'refused').toEqual(theirs(input))
    }),
    { numRuns },
  )
  return accepted / numRuns
}

describe('what is decoded', () => {
  test('is for a council what Schema accepts, with the same value, and nothing else', () => {
    const share = shareAccepted(Council, anyCouncil.map(asJson).chain(mutated), 5_000)
    expect(share).toBeGreaterThan(0.3)
    expect(share).toBeLessThan(0.7)
  })

  test('is for a mandate what Schema accepts, with the same value, and nothing else', () => {
    expect(shareAccepted(Mandate, anyMandate.map(asJson).chain(mutated), 1_000)).toBeGreaterThan(0.1)
  })

  const Even = Schema.Int.check(Schema.makeFilter((value) => value % 2 === 0))
  const schemas = {
    'a list in a list': Schema.Array(Schema.Array(Schema.String)),
    'any key': Schema.Record(Schema.String, Schema.Finite),
    'a key by pattern': Schema.Record(Schema.String.check(Schema.isPattern(/^a/u)), Schema.Finite),
    'a pair': Schema.Tuple([Schema.String, Schema.Int]),
    'an object without fields': Schema.Struct({}),
    'only optional fields': Schema.Struct({ a: Schema.optionalKey(Schema.String), b: Schema.optional(Schema.Int) }),
    'null or a date': Schema.NullOr(IsoDate),
    'objects told apart by a tag': Schema.Union([
      Schema.Struct({ kind: Schema.Literal('a'), a: Schema.Int }),
      Schema.Struct({ kind: Schema.Literal('b'), a: Schema.String }),
    ]),
    'exactly one of two': Schema.Union([Schema.Int, Even], { mode: 'oneOf' }),
    'literals of several kinds': Schema.Literals(['a', 1, true]),
    'two checks': Schema.String.check(Schema.isMinLength(2), Schema.isPattern(/^[a-z]{1,3}$/u)),
    'a check on a whole': Schema.Struct({ a: Schema.Int, b: Schema.Int }).check(
      Schema.makeFilter(({ a, b }) => a < b || 'invalid'),
    ),
    'a list that is not empty': Schema.Array(Even).check(Schema.isMinLength(1)),
    'a number written as text': Schema.Struct({ a: Schema.FiniteFromString }),
    'a pattern without regard to case': Schema.String.check(Schema.isPattern(/^[a-f]{2}$/iu)),
    'a pattern that may end early': Schema.String.check(Schema.isPattern(/^a[0-9]{0,2}$/u)),
    'a pattern for all of any text': Schema.String.check(Schema.isPattern(/^[^a]{2}$/u)),
  }
  const objects = [{}, { a: 1 }, { a: '1' }, { a: 1, b: 2 }, { a: 2, b: 1 }, { b: 1 }, { a: 'a' }, { a: undefined }]
  const tagged = [
    { kind: 'a', a: 1 },
    { kind: 'b', a: 'x' },
    { kind: 'b', a: 1 },
  ]
  const lists = [[], [2], [2, 4], [1], ['a'], ['a', 2], [['a']], [[]]]
  const texts = ['2026-01-01', 'a', 'ab', 'AB', 'a1', 'a12', 'a123', 'abcd', 'bb', 'ba', '😀', '1']
  const near = fc.constantFrom<unknown>(null, undefined, 1, 2, true, ...texts, ...objects, ...tagged, ...lists)

  test.each(Object.entries(schemas))('is for %s what Schema accepts', (_, schema) => {
    const inputs = fc.oneof(near, near.chain(mutated), fc.jsonValue())
    const share = shareAccepted(schema as Schema.Codec<unknown>, inputs, 1_000)
    expect(share).toBeGreaterThan(0)
    expect(share).toBeLessThan(1)
  })

  test('is not copied where nothing is transformed', () => {
    const told = fc.sample(anyCouncil.map(asJson), 1)[0]
    const read = decodeCouncil(told)
    expect('value' in read && read.value).toBe(told)
  })

  test('takes no list for an object, and no object for a list', () => {
    const endorsement = Schema.Struct({ by: Schema.optionalKey(Schema.String) })
    expect(decoder(endorsement)([])).toHaveProperty('faults')
    expect(decoder(Schema.Array(endorsement))({})).toHaveProperty('faults')
    expect(decoder(Schema.Record(Schema.String, Schema.Int))([])).toHaveProperty('faults')
  })
})

describe('what is refused', () => {
  const told = {
    id: 'helse-soer-oest/samordningsraadet',
    kind: 'samordningsraad',
    mandate: 'samordningsraadet',
    established: '2026-01-01',
    holdings: [],
    managers: [],
    calendars: [{ year: 2026, fixedOn: '2026-02-29', dates: [{ date: '2026-03-01' }] }],
    deviations: [],
    asks: [],
  }
  const faultsOf = (input: unknown): readonly unknown[] => {
    const read = decodeCouncil(input)
    return 'faults' in read ? read.faults : []
  }

  test('has every fault at once, each with where it is and what stands there', () => {
    expect(faultsOf({ ...told, kind: 'styre', managers: 3, 'a/b': 1, asks: undefined })).toEqual([
      { code: 'unexpected', pointer: '/a~1b', field: 'a/b', value: '1', options: '' },
      {
        code: 'one-of',
        pointer: '/kind',
        field: 'kind',
        value: 'styre',
        options: 'samordningsraad, lis1, fkm, fim, fki, specialty, tka, leaders-forum',
      },
      { code: 'type', pointer: '/managers', field: 'managers', value: '3', options: '' },
      { code: 'date', pointer: '/calendars/0/fixedOn', field: 'fixedOn', value: '2026-02-29', options: '' },
      { code: 'type', pointer: '/asks', field: 'asks', value: '', options: '' },
    ])
    expect(faultsOf(null)).toEqual([{ code: 'type', pointer: '', field: '', value: 'null', options: '' }])
    expect(faultsOf({})).toContainEqual({ code: 'missing', pointer: '/id', field: 'id', value: '', options: '' })
  })

  test('has no fault without words of its own, in any language', () => {
    fc.assert(
      fc.property(anyCouncil.map(asJson).chain(mutated), (input) => {
        const read = decodeCouncil(input)
        for (const fault of 'faults' in read ? read.faults : []) {
          expect(Object.keys(faultWords)).toContain(fault.code)
          for (const language of languages) expect(sayFault(fault.code, fault, language)).not.toBe('')
        }
      }),
      { numRuns: 2_000 },
    )
  })
})

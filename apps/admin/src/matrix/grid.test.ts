import { describe, expect, test } from 'vitest'
import { byFindings, countsByColumn, linesOf, type MatrixRow } from './grid-model.ts'
import { clamp, move } from './grid-keys.ts'

const last = { line: 20, column: 16 }

describe('keys in the matrix', () => {
  test.each([
    ['ArrowDown', false, { line: 4, column: 3 }],
    ['ArrowLeft', false, { line: 3, column: 2 }],
    ['Home', false, { line: 3, column: 0 }],
    ['End', false, { line: 3, column: 16 }],
    ['PageDown', false, { line: 13, column: 3 }],
    ['PageUp', false, { line: 0, column: 3 }],
    ['Home', true, { line: 0, column: 0 }],
    ['End', true, last],
  ])('%s with control %s leads to its place', (key, control, place) => {
    expect(move(key, control, { line: 3, column: 3 }, last)).toEqual(place)
  })
  test('an arrow at the edge stays', () =>
    expect(move('ArrowUp', false, { line: 0, column: 5 }, last)).toEqual({ line: 0, column: 5 }))
  test('a letter does not move', () => expect(move('s', false, { line: 1, column: 1 }, last)).toBeUndefined())
  test('a control key of the browser is left alone', () =>
    expect(move('ArrowDown', true, { line: 1, column: 1 }, last)).toBeUndefined())
  test('a place that is folded away becomes the last one', () =>
    expect(clamp({ line: 40, column: 2 }, last)).toEqual({ line: 20, column: 2 }))
})

const row = (
  id: string,
  statuses: readonly ('in-order' | 'vacant' | 'unknown' | 'na')[],
  findings: number,
): MatrixRow => ({
  id,
  label: id,
  href: `/raad/${id}`,
  cells: statuses.map((status) => ({ status, word: status })),
  ok: 0,
  findings,
})
const groups = [
  {
    id: 'felles',
    label: 'Felles råd',
    rows: [row('a', ['in-order', 'vacant'], 1), row('b', ['unknown', 'vacant'], 2)],
  },
  { id: 'egne', label: 'Egne', rows: [row('c', ['na', 'in-order'], 0)] },
]

describe('the matrix', () => {
  test('an institution counts what is neither in order nor not applicable', () =>
    expect(countsByColumn({ columns: ['x', 'y'].map((id) => ({ id, label: id, fullName: id })), groups })).toEqual([
      1, 2,
    ]))
  test('most findings come first', () =>
    expect(byFindings(groups[0]?.rows ?? []).map(({ id }) => id)).toEqual(['b', 'a']))
  test('a folded group shows only its head', () =>
    expect(linesOf(groups, new Set(['felles'])).map(({ kind }) => kind)).toEqual([
      'head',
      'counts',
      'group',
      'group',
      'row',
    ]))
})

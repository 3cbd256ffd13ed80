import { describe, expect, it } from 'vitest'
import { byFindings, findingsByColumn, rowPlaces, statusesIn, type CellStatus, type MatrixRow } from './model.ts'
import { moved } from './moves.ts'

const row = (id: string, statuses: readonly CellStatus[]): MatrixRow => ({
  id,
  label: id,
  href: `#${id}`,
  cells: statuses.map((status) => ({ status, word: status })),
  ok: statuses.filter((status) => status === 'in-order').length,
  of: statuses.filter((status) => status !== 'na').length,
  findings: statuses.filter((status) => status !== 'na' && status !== 'in-order').length,
})
const groups = [
  { id: 'a', label: 'A', rows: [row('x', ['in-order', 'na', 'unknown']), row('y', ['vacant', 'in-order', 'vacant'])] },
  { id: 'b', label: 'B', rows: [row('z', ['in-order', 'consent-missing', 'na'])] },
]

describe('the matrix', () => {
  it('counts what is unknown as a finding, and never what is in order or not applicable', () => {
    expect(findingsByColumn(3, groups)).toEqual([1, 1, 2])
  })

  it('sorts by findings, most first', () => {
    expect(byFindings(groups.flatMap(({ rows }) => rows)).map(({ id }) => id)).toEqual(['y', 'x', 'z'])
  })

  it('numbers its rows after the head and the counts, groups included', () => {
    expect([...rowPlaces(groups)]).toEqual([
      ['group a', 3],
      ['x', 4],
      ['y', 5],
      ['group b', 6],
      ['z', 7],
    ])
  })

  it('explains only the statuses that occur', () => {
    expect(statusesIn(groups, ['in-order', 'vacant', 'not-endorsed', 'na'])).toEqual(['in-order', 'vacant', 'na'])
  })
})

describe('a key in the grid', () => {
  const last = { row: 20, column: 5 }
  const from = { row: 7, column: 3 }
  it.each([
    ['ArrowUp', false, { row: 6, column: 3 }],
    ['ArrowDown', false, { row: 8, column: 3 }],
    ['ArrowLeft', false, { row: 7, column: 2 }],
    ['ArrowRight', false, { row: 7, column: 4 }],
    ['Home', false, { row: 7, column: 0 }],
    ['End', false, { row: 7, column: 5 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 20, column: 5 }],
    ['PageUp', false, { row: 0, column: 3 }],
    ['PageDown', false, { row: 17, column: 3 }],
  ])('%s (control: %s) leads where it says', (key, control, to) => {
    expect(moved(key, control, from, last)).toEqual(to)
  })

  it('never leads past the edges', () => {
    expect(moved('ArrowLeft', false, { row: 0, column: 0 }, last)).toEqual({ row: 0, column: 0 })
    expect(moved('PageDown', false, { row: 15, column: 5 }, last)).toEqual({ row: 20, column: 5 })
  })

  it('moves nothing when it is another key', () => {
    expect(moved('x', false, from, last)).toBeUndefined()
  })
})

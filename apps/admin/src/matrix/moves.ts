/** A place in the grid: both count from 0. */
export interface Place {
  readonly row: number
  readonly column: number
}

/** How far Page Up and Page Down go. */
const page = 10

type Move = (from: Place, last: Place, control: boolean) => Place

const moves: Readonly<Record<string, Move>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  Home: ({ row }, _last, control) => ({ row: control ? 0 : row, column: 0 }),
  End: ({ row }, last, control) => ({ row: control ? last.row : row, column: last.column }),
  PageUp: ({ row, column }) => ({ row: row - page, column }),
  PageDown: ({ row, column }) => ({ row: row + page, column }),
}

const within = (value: number, last: number): number => Math.min(Math.max(value, 0), last)

/** Where a key leads from a place, never past the last one; undefined when the key moves nothing. */
export const moved = (key: string, control: boolean, from: Place, last: Place): Place | undefined => {
  const to = moves[key]?.(from, last, control)
  return to && { row: within(to.row, last.row), column: within(to.column, last.column) }
}

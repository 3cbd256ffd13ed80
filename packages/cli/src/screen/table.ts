import type { Terminal } from '../terminal.ts'
import { painted, type Style } from './paint.ts'
import { plain, widthOf, wrap } from './wrap.ts'

/** Some of a cell's text, in one style; it begins on a line of its own. */
export interface Line {
  readonly text: string
  readonly style?: Style | undefined
}

/** A cell: a text, or several under each other. */
export type Cell = string | Line | readonly Line[]

/** A column: what it is headed by, how wide it is at least, and whether it holds numbers. */
export interface Column {
  readonly head?: string
  readonly width?: number
  readonly numbers?: true
}

const gap = 2
const narrowest = 6

const linesOf = (cell: Cell): readonly Line[] =>
  typeof cell === 'string' ? [{ text: cell }] : 'text' in cell ? [cell] : cell

const widest = (column: Column, cells: readonly Cell[]): number =>
  Math.max(column.width ?? 0, ...cells.flatMap((cell) => linesOf(cell).map(({ text }) => widthOf(plain(text)))))

/** Takes from the widest column until all fit. */
const fitted = (widths: readonly number[], available: number): readonly number[] => {
  const own = [...widths]
  for (let over = own.reduce((a, b) => a + b, 0) - available; over > 0; over--) {
    const most = Math.max(...own)
    if (most <= narrowest) break
    own[own.indexOf(most)] = most - 1
  }
  return own
}

/**
 * Tabell: rows under each other in columns as wide as what they hold, or as the terminal lets them be; what is wider is
 * broken between words. No lines are drawn. A row may have fewer cells than there are columns.
 */
export const table = (
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  terminal: Pick<Terminal, 'colour' | 'columns'>,
  indent = 0,
): string => {
  const heads = columns.map(({ head = '' }): Cell => ({ text: head, style: 'dim' }))
  const all = columns.some(({ head }) => head !== undefined) ? [heads, ...rows] : rows
  const natural = columns.map((column, index) =>
    widest(
      column,
      all.map((row) => row[index] ?? ''),
    ),
  )
  const widths = fitted(natural, terminal.columns - indent - gap * (columns.length - 1))
  const laid = all.flatMap((row) => {
    const cells = columns.map((_, index) =>
      linesOf(row[index] ?? '').flatMap(({ text, style }) =>
        wrap(text, widths[index] ?? 1).map((line) => ({ text: line, style })),
      ),
    )
    return Array.from({ length: Math.max(...cells.map(({ length }) => length)) }, (_, at) =>
      cells.map((lines) => lines[at] ?? { text: '', style: undefined }),
    )
  })
  return laid
    .map((cells) => {
      const set = cells.map(({ text, style }, index) => {
        const space = ' '.repeat(Math.max(0, (widths[index] ?? 0) - widthOf(text)))
        const shown = painted(text, style, terminal)
        return columns[index]?.numbers ? space + shown : shown + space
      })
      return (' '.repeat(indent) + set.join(' '.repeat(gap))).trimEnd()
    })
    .join('\n')
}

/** Text broken to the terminal's columns, each line set in by as much as is said. */
export const paragraph = (
  text: string,
  terminal: Pick<Terminal, 'colour' | 'columns'>,
  { indent = 0, style }: { readonly indent?: number; readonly style?: Style } = {},
): string => table([{}], [[{ text, style }]], terminal, indent)

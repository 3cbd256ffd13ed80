import { moved, type Place } from './moves.ts'

/** One tab stop for a whole grid: the cell, or the one link or button in it, that the keys have led to. */
export interface Roving {
  /** Moves by a key; says whether it did. */
  readonly press: (event: KeyboardEvent) => boolean
  /** Makes the element that took focus the stop. */
  readonly enter: (element: EventTarget | null) => void
  readonly leave: () => void
  /** Gives the grid a stop again after its rows have changed, where it was if that is still there, and focus if it had it. */
  readonly mend: () => void
}

const stops = 'td, th, a, button'

/** Keeps the one tab stop of a table. Places are the table's own rows and cells, so that folding and sorting need no books kept. */
export const roving = (table: () => HTMLTableElement): Roving => {
  let stop: HTMLElement | undefined
  let rowId: string | undefined
  let column = 1
  let inside = false

  const stopIn = (cell: Element | undefined): HTMLElement | undefined =>
    cell?.querySelector<HTMLElement>('a, button') ?? (cell instanceof HTMLElement ? cell : undefined)
  const at = (row: HTMLTableRowElement | undefined): HTMLElement | undefined =>
    row && stopIn(row.cells[Math.min(column, row.cells.length - 1)])
  const become = (element: HTMLElement | undefined): void => {
    if (!element) return
    if (stop) stop.tabIndex = -1
    stop = element
    stop.tabIndex = 0
    rowId = stop.closest('tr')?.dataset['row']
  }
  const placeOf = (element: HTMLElement): Place => ({ row: element.closest('tr')?.rowIndex ?? 0, column })

  return {
    press: (event) => {
      const { rows } = table()
      if (!stop || event.altKey || event.metaKey) return false
      const last = { row: rows.length - 1, column: (rows[0]?.cells.length ?? 1) - 1 }
      const to = moved(event.key, event.ctrlKey, placeOf(stop), last)
      if (!to) return false
      column = to.column
      const next = at(rows[to.row])
      // Focus alone may leave the cell under the sticky head or first column; scrolling minds their margins.
      next?.focus({ preventScroll: true })
      next?.scrollIntoView({ block: 'nearest', inline: 'nearest' })
      return true
    },
    enter: (target) => {
      inside = true
      const element = target instanceof Element ? target.closest<HTMLElement>(stops) : null
      const cell = element?.closest('td, th')
      if (!element || !(cell instanceof HTMLTableCellElement)) return
      // A group's head is one cell across: passing through it keeps the column.
      if (cell.colSpan === 1) column = cell.cellIndex
      become(stopIn(cell))
    },
    // An element taken out of the page loses focus on its way: only afterwards is it known whether focus really left.
    leave: () =>
      queueMicrotask(() => {
        inside = table().contains(document.activeElement)
      }),
    mend: () => {
      if (!stop?.isConnected) {
        const rows = [...table().rows].filter((row) => row.dataset['row'])
        become(at(rows.find((row) => row.dataset['row'] === rowId) ?? rows[0] ?? table().rows[0]))
      }
      if (inside && document.activeElement !== stop) stop?.focus({ preventScroll: true })
    },
  }
}

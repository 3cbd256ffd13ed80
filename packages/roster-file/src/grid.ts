import { type FileFault, type FileFaults, unreadable } from './file-fault.ts'
import { limits, type Row, type Rows } from './rows.ts'

/** One line of a sheet as it stands: its number and its texts from the left. */
export interface GridLine {
  readonly row: number
  readonly texts: readonly string[]
}

/** The letter Excel gives a column, from 0: A … Z, AA … */
export const columnLetter = (index: number): string =>
  index < 26 ? String.fromCharCode(65 + index) : columnLetter(Math.floor(index / 26) - 1) + columnLetter(index % 26)

/**
 * Takes the first line with text as header and gives the rest as rows.
 * Refuses no header, the same header twice, text under no header, and more rows or columns than `limits`.
 */
export const rowsOfGrid = (grid: readonly GridLine[]): Pick<Rows, 'headerRow' | 'columns' | 'rows'> | FileFaults => {
  const [header, ...body] = grid.filter(({ texts }) => texts.some((text) => text.trim() !== ''))
  if (header === undefined) return unreadable({ fault: 'no-header' })
  if (body.length > limits.rows) return unreadable({ fault: 'too-many-rows', value: String(limits.rows) })
  const headers = header.texts.map((text) => text.trim())
  if (headers.length > limits.columns && headers.slice(limits.columns).some((text) => text !== '')) {
    return unreadable({ fault: 'too-many-columns', value: String(limits.columns) })
  }
  const faults: FileFault[] = duplicates(headers).map((column) => ({
    fault: 'duplicate-column',
    row: header.row,
    column,
  }))
  const rows = body.map(({ row, texts }): Row => {
    // A null prototype keeps a column named `__proto__` an ordinary column.
    const cells: Record<string, string> = Object.create(null)
    for (const column of headers) if (column !== '') cells[column] = ''
    texts.forEach((text, index) => {
      const column = headers[index] ?? ''
      const value = text.trim()
      if (column !== '') cells[column] = value
      else if (value !== '') faults.push({ fault: 'column-without-header', row, column: columnLetter(index) })
    })
    return { row, cells }
  })
  return faults.length > 0
    ? unreadable(...faults)
    : { headerRow: header.row, columns: headers.filter((text) => text !== ''), rows }
}

/** The headers that stand more than once, whatever their case, each as first written. */
export const duplicates = (headers: readonly string[]): readonly string[] => {
  const seen = new Map<string, { readonly first: string; count: number }>()
  for (const header of headers.filter((text) => text !== '')) {
    const key = header.toLowerCase()
    const known = seen.get(key)
    if (known === undefined) seen.set(key, { first: header, count: 1 })
    else known.count += 1
  }
  return [...seen.values()].filter(({ count }) => count > 1).map(({ first }) => first)
}

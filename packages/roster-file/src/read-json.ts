import { type FileFault, type FileFaults, unreadable } from './file-fault.ts'
import { duplicates } from './grid.ts'
import { plainNumber } from './read-xlsx.ts'
import { limits, type Row, type Rows } from './rows.ts'

/**
 * Reads a JSON array of flat objects; the keys are the columns, the first object is row 2.
 * Refuses JSON that is cut or broken, anything but an array of objects, nested values, and keys that differ only in case.
 */
export const readJson = (text: string): Pick<Rows, 'headerRow' | 'columns' | 'rows'> | FileFaults => {
  if (isDeep(text)) return unreadable({ fault: 'nested-value' })
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return unreadable({ fault: 'damaged-json' })
  }
  if (!Array.isArray(value)) return unreadable({ fault: 'not-a-list' })
  if (value.length > limits.rows) return unreadable({ fault: 'too-many-rows', value: String(limits.rows) })
  const faults: FileFault[] = []
  const columns = new Set<string>()
  const rows = value.map((object: unknown, index): Row => {
    const row = index + 2
    const cells: Record<string, string> = Object.create(null)
    if (typeof object !== 'object' || object === null || Array.isArray(object)) {
      faults.push({ fault: 'not-a-list', row })
      return { row, cells }
    }
    for (const [key, cell] of Object.entries(object)) {
      const column = key.trim()
      columns.add(column)
      if (typeof cell === 'object' && cell !== null) faults.push({ fault: 'nested-value', row, column })
      else cells[column] = typeof cell === 'number' ? plainNumber(cell) : String(cell ?? '').trim()
    }
    return { row, cells }
  })
  if (columns.size === 0 && faults.length === 0) return unreadable({ fault: 'no-header' })
  if (columns.size > limits.columns) return unreadable({ fault: 'too-many-columns', value: String(limits.columns) })
  for (const column of duplicates([...columns])) faults.push({ fault: 'duplicate-column', column })
  if (faults.length > 0) return unreadable(...faults)
  for (const { cells } of rows) for (const column of columns) (cells as Record<string, string>)[column] ??= ''
  return {
    headerRow: 1,
    columns: [...columns],
    rows: rows.filter(({ cells }) => Object.values(cells).some((cell) => cell !== '')),
  }
}

/** True when brackets stand deeper than any roster has them: such a text takes long to read, to no use. */
const isDeep = (text: string): boolean => {
  let depth = 0
  let quoted = false
  for (let at = 0; at < text.length && depth < 100; at += 1) {
    const letter = text[at]
    if (letter === '"') quoted = !quoted
    else if (quoted && letter === '\\') at += 1
    else if (!quoted && (letter === '[' || letter === '{')) depth += 1
    else if (!quoted && (letter === ']' || letter === '}')) depth -= 1
  }
  return depth >= 100
}

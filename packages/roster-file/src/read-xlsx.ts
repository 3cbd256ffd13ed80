import { zipSync } from 'fflate'
import { type CellValue, readSheet } from 'read-excel-file/universal'
import { unpackXml } from './archive.ts'
import { type FileFault, type FileFaults, isUnreadable, unreadable } from './file-fault.ts'
import { columnLetter, type GridLine, rowsOfGrid } from './grid.ts'
import { limits, type Rows } from './rows.ts'
import { placeOf, type Sheet, sheetsOf } from './workbook.ts'

/**
 * Reads the first visible sheet with content of an XLSX workbook.
 * Refuses every formula by row and column, a damaged, encrypted or inflated archive, and a zip that is no workbook.
 */
export const readXlsx = async (bytes: Uint8Array, signal?: AbortSignal): Promise<Rows | FileFaults> => {
  const parts = await unpackXml(bytes, signal)
  if (isUnreadable(parts)) return parts
  if (!parts.has('xl/workbook.xml')) return unreadable({ fault: 'unknown-kind', value: 'zip' })
  const filled = sheetsOf(parts).filter(({ extent }) => extent.rows > 0)
  const [sheet, ...others] = [...filled.filter(({ hidden }) => !hidden), ...filled.filter(({ hidden }) => hidden)]
  if (sheet === undefined) return unreadable({ fault: 'no-header' })
  if (!sheet.extent.sound) return unreadable({ fault: 'damaged-xlsx' })
  if (sheet.extent.columns > limits.columns) {
    return unreadable({ fault: 'too-many-columns', value: String(limits.columns) })
  }
  signal?.throwIfAborted()
  const grid = await readGrid(parts, sheet)
  if (sheet.extent.formulas.length > 0) return unreadable(...formulaFaults(sheet, grid ?? []))
  if (grid === undefined) return unreadable({ fault: 'damaged-xlsx' })
  const read = rowsOfGrid(grid)
  if (isUnreadable(read)) return read
  const names = others.filter(({ hidden }) => !hidden).map(({ name }) => name)
  return {
    kind: 'xlsx',
    sheet: sheet.name,
    ...read,
    notices: names.length > 0 ? [{ notice: 'several-sheets', sheet: sheet.name, others: names }] : [],
  }
}

const readGrid = async (
  parts: ReadonlyMap<string, Uint8Array>,
  sheet: Sheet,
): Promise<readonly GridLine[] | undefined> => {
  // Only what was measured is handed on, unpacked, so that no second reading of the archive can differ.
  const measured = new Uint8Array(zipSync(Object.fromEntries(parts), { level: 0 }))
  try {
    const lines = await readSheet<string>(new Blob([measured]), sheet.index, {
      parseNumber: plainNumber,
    })
    return lines.map((cells, index) => ({ row: index + 1, texts: cells.map(cellText) }))
  } catch {
    return undefined
  }
}

const cellText = (cell: CellValue<string> | null): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return typeof cell === 'boolean' ? String(cell) : typeof cell === 'string' ? cell : ''
}

/** A number as people write it: no exponent, no decimals that are nought. */
export const plainNumber = (written: string | number): string => {
  const value = Number(written)
  if (!Number.isFinite(value)) return String(written)
  return Number.isInteger(value) ? BigInt(value).toString() : String(value)
}

const formulaFaults = (sheet: Sheet, grid: readonly GridLine[]): FileFault[] => {
  const header = grid.find(({ texts }) => texts.some((text) => text !== ''))
  return sheet.extent.formulas.map((reference) => {
    const [row, column] = placeOf(reference)
    const title = row === header?.row ? undefined : header?.texts[column - 1]?.trim()
    return { fault: 'formula', row, column: title || columnLetter(column - 1) }
  })
}

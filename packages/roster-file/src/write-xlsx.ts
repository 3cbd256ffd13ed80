import writeExcelFile, { type CellObject, type SheetData } from 'write-excel-file/universal'
import { isIsoDate, type SheetCell, type SheetColumn, type SheetToWrite } from './sheet.ts'

/**
 * Writes an XLSX file: real dates shown `dd.mm.yyyy`, frozen header, widths.
 * Text is typed as text, so one that begins with = + - @ is never run.
 */
export const writeXlsx = async ({ name, columns, rows }: SheetToWrite): Promise<Uint8Array> => {
  const data: SheetData = [
    columns.map(({ header }): CellObject => ({
      type: String,
      value: clean(header),
      fontWeight: 'bold',
    })),
    ...rows.map((cells) => columns.map((column, index) => cellObject(cells[index] ?? null, column))),
  ]
  const blob = await writeExcelFile(data, {
    sheet: sheetName(name),
    stickyRowsCount: 1,
    columns: columns.map(({ width }) => (width === undefined ? {} : { width })),
  }).toBlob()
  return new Uint8Array(await blob.arrayBuffer())
}

const cellObject = (cell: SheetCell, { kind }: SheetColumn): CellObject | null => {
  if (cell === null || cell === '') return null
  if (kind === 'date' && isIsoDate(cell)) {
    return { type: Date, value: new Date(`${cell}T00:00:00Z`), format: 'dd.mm.yyyy' }
  }
  return typeof cell === 'number' ? { type: Number, value: cell } : { type: String, value: clean(cell) }
}

// XML 1.0 has no place for these characters, and Excel calls such a file damaged.
// oxlint-disable-next-line no-control-regex
const clean = (text: string): string => text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')

/** A sheet's name as Excel allows it: at most 31 characters, none of `[ ] : * ? / \`. */
const sheetName = (name: string): string =>
  clean(name)
    .replace(/[[\]:*?/\\]/gu, '-')
    .slice(0, 31)
    .trim() || 'Ark1'

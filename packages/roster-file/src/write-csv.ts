import { isIsoDate, type SheetCell, type SheetColumn, type SheetToWrite } from './sheet.ts'

interface CsvForm {
  readonly start: string
  readonly delimiter: string
  readonly date: (iso: string) => string
}

const forms = {
  excel: { start: '\uFEFF', delimiter: ';', date: (iso) => iso.split('-').reverse().join('.') },
  open: { start: '', delimiter: ',', date: (iso) => iso },
} satisfies Record<string, CsvForm>

/** «Excel-CSV»: UTF-8 with BOM, `;`, CRLF, dates `dd.mm.yyyy`; texts that a spreadsheet could run get a `'` before them. */
export const writeExcelCsv = (sheet: SheetToWrite): Uint8Array => writeCsv(sheet, forms.excel)

/** Open data CSV: plain UTF-8, `,`, CRLF, dates `YYYY-MM-DD`; texts that a spreadsheet could run get a `'` before them. */
export const writeOpenCsv = (sheet: SheetToWrite): Uint8Array => writeCsv(sheet, forms.open)

const writeCsv = ({ columns, rows }: SheetToWrite, form: CsvForm): Uint8Array => {
  const quoted = (text: string) =>
    text.includes(form.delimiter) || /["\r\n]|^\s|\s$/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text
  const text = (cell: SheetCell, column: SheetColumn): string => {
    if (cell === null) return ''
    if (typeof cell === 'number') return String(cell)
    return column.kind === 'date' && isIsoDate(cell) ? form.date(cell) : guarded(cell)
  }
  const lines = [
    columns.map(({ header }) => guarded(header)),
    ...rows.map((cells) => columns.map((column, index) => text(cells[index] ?? null, column))),
  ]
  const body = lines.map((cells) => `${cells.map(quoted).join(form.delimiter)}\r\n`).join('')
  return new TextEncoder().encode(form.start + body)
}

// One that already stands so gets one more, so that reading can always take exactly one away.
const guarded = (text: string): string => (/^\s*'*[=+\-@\t\r]/u.test(text) ? `'${text}` : text)

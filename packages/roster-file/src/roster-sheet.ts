import { type ColumnId, columnIds, headerOf, type Language, type WrittenRow } from '@samrad/mandate'
import type { SheetColumn, SheetToWrite } from './sheet.ts'

const widths: Partial<Readonly<Record<ColumnId, number>>> = {
  council: 24,
  organisation: 34,
  role: 30,
  name: 26,
  email: 32,
  endorsedBy: 26,
  delegatedBy: 26,
}

const dates: ReadonlySet<ColumnId> = new Set(['from', 'to', 'consentOn', 'consentWithdrawnOn', 'endorsedOn'])

/** The rows of a roster as a sheet that can be read again: real dates, headers in the reader's language. */
export const rosterSheet = (name: string, rows: readonly WrittenRow[], language: Language): SheetToWrite => ({
  name,
  columns: columnIds.map((id): SheetColumn => ({
    header: headerOf(id, language),
    kind: dates.has(id) ? 'date' : 'text',
    width: widths[id] ?? 16,
  })),
  rows: rows.map((row) => columnIds.map((id) => row[id] ?? null)),
})

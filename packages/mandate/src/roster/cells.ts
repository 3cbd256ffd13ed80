import type { IsoDate } from '../vocabulary/iso-date.ts'
import { decisionIn, noDecisionNorm } from '../rules/authority/no-decision.ts'
import { type ColumnId, headerOf } from './columns.ts'
import { parseDate } from './dates.ts'
import type { ContentFaultCode, RosterFault } from './fault.ts'
import { holdsIdentityNumber } from '../vocabulary/identity-number.ts'
import type { Header } from './read-header.ts'
import type { RosterSheet } from './roster.ts'

/** The longest words a cell may hold, as everywhere words are sealed. */
const longest = 2000

/** The cells of one row, by what their columns say; a cell that was refused reads as `undefined`, an empty one as `''`. */
export interface Cells {
  readonly row: number
  readonly faults: readonly RosterFault[]
  readonly text: (id: ColumnId) => string | undefined
  readonly date: (id: ColumnId) => IsoDate | undefined
  readonly refuse: (fault: ContentFaultCode, id: ColumnId, rest?: Partial<RosterFault>) => undefined
}

/** Opens a row. Refused at once, whatever the column: a national identity number, a decision (N038), words too long. */
export const cellsOf = ({ row, cells }: RosterSheet['rows'][number], header: Header): Cells => {
  const faults: RosterFault[] = []
  const refused = new Set<string>()
  for (const [column, text] of Object.entries(cells)) {
    if (header.ignored.has(column)) continue
    const fault = wrongAnywhere(text)
    if (fault === undefined) continue
    faults.push({ row, column, ...fault })
    refused.add(column)
  }
  const columnOf = (id: ColumnId): string => header.known.get(id) ?? headerOf(id, 'nb')
  const text = (id: ColumnId): string | undefined => {
    const column = header.known.get(id)
    return column === undefined ? '' : refused.has(column) ? undefined : (cells[column] ?? '').trim()
  }
  const refuse: Cells['refuse'] = (fault, id, rest = {}) => {
    faults.push({ fault, row, column: columnOf(id), ...rest })
    refused.add(columnOf(id))
  }
  const date = (id: ColumnId): IsoDate | undefined => {
    const value = text(id)
    if (!value) return undefined
    const typed = parseDate(value)
    return 'date' in typed ? typed.date : refuse(typed.fault, id, { value, ...suggested(typed.suggestion) })
  }
  return { row, faults, text, date, refuse }
}

/** A suggestion as a part of a fault; nothing where there is none. */
export const suggested = (suggestion: string | undefined): Partial<RosterFault> => (suggestion ? { suggestion } : {})

const wrongAnywhere = (text: string): Pick<RosterFault, 'fault' | 'norm' | 'value'> | undefined => {
  if (holdsIdentityNumber(text)) return { fault: 'identity-number' }
  if (text.length > longest) return { fault: 'too-long', value: String(longest) }
  return decisionIn(text) ? { fault: 'decision', norm: noDecisionNorm } : undefined
}

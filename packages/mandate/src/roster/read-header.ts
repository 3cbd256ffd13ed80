import { decisionIn, noDecisionNorm } from '../rules/authority/no-decision.ts'
import { type ColumnId, columnOf, headerOf, nearestColumn } from './columns.ts'
import type { RosterFault } from './fault.ts'
import { holdsIdentityNumber } from '../vocabulary/identity-number.ts'
import { folded } from '../texts/nearest.ts'
import type { RosterSheet } from './roster.ts'

/** Which header, as written, says what; headers that are ignored or not known are not among them. */
export interface Header {
  readonly known: ReadonlyMap<ColumnId, string>
  readonly ignored: ReadonlySet<string>
  readonly faults: readonly RosterFault[]
}

/**
 * Reads the headers of a roster. Refused: a header that is not known (named, with the nearest known word) and not
 * ignored, two that say the same, one that is missing, one that would hold a decision (N038).
 */
export const readHeader = (
  sheet: RosterSheet,
  required: readonly ColumnId[],
  ignoreColumns: readonly string[] = [],
): Header => {
  const known = new Map<ColumnId, string>()
  const ignored = new Set<string>()
  const faults: RosterFault[] = []
  const row = sheet.headerRow ?? 1
  const ignore = new Set(ignoreColumns.map(folded))
  sheet.columns.forEach((column, index) => {
    if (ignore.has(folded(column))) {
      ignored.add(column)
      return
    }
    const id = columnOf(column)
    const before = id && known.get(id)
    if (id !== undefined && before === undefined) known.set(id, column)
    else if (before !== undefined) faults.push({ fault: 'same-column', row, column, value: before })
    else if (holdsIdentityNumber(column)) faults.push({ fault: 'identity-number', row, column: `${index + 1}` })
    else if (decisionIn(column)) faults.push({ fault: 'decision', row, column, norm: noDecisionNorm })
    else {
      const suggestion = nearestColumn(column)
      faults.push({ fault: 'unknown-column', row, column, ...(suggestion && { suggestion }) })
    }
  })
  for (const id of required) {
    if (!known.has(id)) faults.push({ fault: 'missing-column', row, column: headerOf(id, 'nb') })
  }
  return { known, ignored, faults }
}

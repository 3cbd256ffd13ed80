import { cite, type Language, type RosterFault, sayProblem, sayRefusal, sayRosterFault } from '@samrad/mandate'
import type { DryRun } from '@samrad/store'
import type { Import } from './imports.ts'
import type { ImportFault } from './view.ts'
import { importWords } from './words.ts'

/** Faults of a column as such: without the column there is no fault. */
const ofColumn: readonly RosterFault['fault'][] = ['unknown-column', 'same-column', 'decision']

const cellOf = ({ read }: Import, { fault, row, column }: RosterFault): string | undefined => {
  if (fault === 'identity-number' || column === undefined) return undefined
  return read?.sheet.rows.find((own) => own.row === row)?.cells[column]?.slice(0, 200) || undefined
}

const faultView = (own: Import, fault: RosterFault, language: Language): ImportFault => {
  const { row, column, norm } = fault
  const value = cellOf(own, fault)
  const inHeader = column !== undefined && row === own.read?.sheet.headerRow && ofColumn.includes(fault.fault)
  return {
    ...(row !== undefined && { row }),
    ...(column !== undefined && { column }),
    ...(value !== undefined && { value }),
    text: sayRosterFault(fault, language),
    ...(norm && { norm, citation: cite(norm, language) }),
    ...(inHeader && { canIgnore: column }),
  }
}

const rowOf = ({ plan: { rows } }: DryRun, { step: { input } }: DryRun['refusals'][number]): number | undefined =>
  rows.find(
    (row) =>
      ('holding' in input && row.holding === input.holding) || ('person' in input && row.person === input.person),
  )?.row

const refusalView = (dry: DryRun, refused: DryRun['refusals'][number], language: Language): ImportFault => {
  const row = rowOf(dry, refused)
  const { detail, citation } = sayRefusal(refused.step.act, refused.refusal, language)
  const { norm } = refused.refusal
  return {
    ...(row !== undefined && { row }),
    text: `${row === undefined ? '' : importWords[language].row(row)}${detail}${citation ? ` (${citation})` : ''}`,
    ...(norm && { norm }),
    ...(citation && { citation }),
  }
}

/** Everything that keeps a file from being brought in, by row and column, in words. */
export const faultViews = (own: Import, language: Language): readonly ImportFault[] => {
  if (own.state === 'failed') return [{ text: sayProblem('broken', language).detail }]
  const { faults, dry } = own
  return [
    ...[...faults, ...(dry?.plan.faults ?? [])].map((fault) => faultView(own, fault, language)),
    ...(dry?.refusals ?? []).map((refused) => refusalView(dry as DryRun, refused, language)),
  ]
}

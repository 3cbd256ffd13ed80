import type { Language } from '@samrad/mandate'
import type { SheetToWrite } from '@samrad/roster-file'
import type { Matrix } from './view.ts'

const headers: Readonly<
  Record<
    Language,
    {
      readonly name: string
      readonly council: string
      readonly group: string
      readonly ok: string
      readonly of: string
      readonly findings: string
    }
  >
> = {
  nb: { name: 'Matrise', council: 'råd', group: 'gruppe', ok: 'i orden', of: 'virksomheter', findings: 'funn' },
  nn: { name: 'Matrise', council: 'råd', group: 'gruppe', ok: 'i orden', of: 'verksemder', findings: 'funn' },
  en: { name: 'Matrix', council: 'council', group: 'group', ok: 'in order', of: 'institutions', findings: 'findings' },
}

/** The matrix as a workbook: the same rows, columns and words as on the screen. */
export const matrixSheet = ({ columns, groups }: Matrix, language: Language): SheetToWrite => {
  const words = headers[language]
  return {
    name: words.name,
    columns: [
      { header: words.group, kind: 'text', width: 30 },
      { header: words.council, kind: 'text', width: 36 },
      ...columns.map(({ label }) => ({ header: label, kind: 'text', width: 18 }) as const),
      { header: words.ok, kind: 'number', width: 10 },
      { header: words.of, kind: 'number', width: 12 },
      { header: words.findings, kind: 'number', width: 10 },
    ],
    rows: groups.flatMap((group) =>
      group.rows.map(({ label, cells, ok, of, findings }) => [
        group.label,
        label,
        ...cells.map(({ word }) => word),
        ok,
        of,
        findings,
      ]),
    ),
  }
}

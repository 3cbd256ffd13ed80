import type { Finding } from '../rule/finding.ts'
import { byGravity, isOpen } from '../rule/gravity.ts'

/** Gjøremål: findings that the same remedy would mend, folded into one row; `findings` are gravest first. */
export interface Attention {
  readonly key: string
  readonly first: Finding
  readonly findings: readonly Finding[]
  readonly councils: readonly string[]
}

const foldKey = ({ rule, answer, remedies, values }: Finding): string =>
  [rule, answer, remedies[0]?.act ?? '', 'withdrawn' in values ? 'withdrawn' : ''].join(' ')

/**
 * What needs attention, gravest first: force, then answer, then how long. The same remedy across councils is one row,
 * which stands where its gravest finding would.
 */
export const attention = (findings: readonly Finding[]): readonly Attention[] => {
  const rows = new Map<string, Finding[]>()
  for (const finding of findings.filter(isOpen).toSorted(byGravity)) {
    const key = foldKey(finding)
    const row = rows.get(key)
    if (row) row.push(finding)
    else rows.set(key, [finding])
  }
  return [...rows].flatMap(([key, row]) => {
    const [first] = row
    const councils = [...new Set(row.map((finding) => finding.subject.council ?? finding.subject.id))]
    return first ? [{ key, first, findings: row, councils }] : []
  })
}

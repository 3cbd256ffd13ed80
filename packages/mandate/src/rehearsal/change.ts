import type { Finding, Subject } from '../rule/finding.ts'
import type { NormId } from '../sources/register.ts'
import type { CouncilId } from '../vocabulary/council-id.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'

/** What becomes of a finding: it appears, it vanishes, or it stays and says something else. */
export type ChangeKind = 'appears' | 'vanishes' | 'changes'

/** Endring: what one finding of one council on one date becomes under the proposed mandate. */
export interface Change {
  readonly kind: ChangeKind
  readonly council: CouncilId
  readonly date: IsoDate
  readonly rule: string
  readonly norm: NormId
  readonly subject: Subject
  /** As it is found today; left out where it appears. */
  readonly before?: Finding
  /** As it would be found; left out where it vanishes. */
  readonly after?: Finding
}

const keyOf = ({ rule, norm, subject }: Finding): string => `${rule} ${subject.id} ${norm}`

const byKey = (findings: readonly Finding[]): ReadonlyMap<string, Finding> =>
  new Map(findings.map((finding) => [keyOf(finding), finding]))

/** Whether two findings say the same; what can be done about them, and when someone was asked, is not what they say. */
const isSame = (a: Finding, b: Finding): boolean => {
  const keys = new Set([...Object.keys(a.values), ...Object.keys(b.values)])
  return (
    a.answer === b.answer &&
    a.since === b.since &&
    a.deviation === b.deviation &&
    a.missing?.fact === b.missing?.fact &&
    a.missing?.from === b.missing?.from &&
    [...keys].every((key) => a.values[key] === b.values[key])
  )
}

/** What differs between two sets of findings of a council on a date, told apart by rule, subject and norm, and in their order. */
export const changesBetween = (
  council: CouncilId,
  date: IsoDate,
  before: readonly Finding[],
  after: readonly Finding[],
): readonly Change[] => {
  const [old, proposed] = [byKey(before), byKey(after)]
  return [...new Set([...old.keys(), ...proposed.keys()])].toSorted().flatMap((key): readonly Change[] => {
    const [was, becomes] = [old.get(key), proposed.get(key)]
    const either = becomes ?? was
    if (either === undefined || (was && becomes && isSame(was, becomes))) return []
    const { rule, norm, subject } = either
    const kind: ChangeKind = was === undefined ? 'appears' : becomes === undefined ? 'vanishes' : 'changes'
    return [
      { kind, council, date, rule, norm, subject, ...(was && { before: was }), ...(becomes && { after: becomes }) },
    ]
  })
}

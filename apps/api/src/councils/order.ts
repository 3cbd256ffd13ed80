import { type CouncilKind, type SharedPart, specialties } from '@samrad/mandate'
import type { CouncilGroup, CouncilRow } from './view.ts'

const joint: readonly CouncilKind[] = ['samordningsraad', 'lis1', 'fkm', 'fim', 'fki']
const national: readonly CouncilKind[] = ['tka', 'leaders-forum']
const groups: readonly CouncilGroup[] = ['joint', 'specialties', 'fim', 'fki', 'national']
const sharedPart = new Map<string, SharedPart | null>(specialties.map(({ id, sharedPart: part }) => [id, part]))
const collator = new Intl.Collator('nb')

/** Which group of the list a council stands in. */
export const groupOf = (kind: CouncilKind, specialty: string | undefined): CouncilGroup => {
  if (joint.includes(kind)) return 'joint'
  if (national.includes(kind)) return 'national'
  return sharedPart.get(specialty ?? '') ?? 'specialties'
}

type Sorted = Pick<CouncilRow, 'group' | 'kind' | 'name'>

/** The order of every list of councils: group, then the joint ones as the documents name them, then Norwegian order. */
export const byPlace = (a: Sorted, b: Sorted): number =>
  groups.indexOf(a.group) - groups.indexOf(b.group) ||
  joint.indexOf(a.kind) - joint.indexOf(b.kind) ||
  collator.compare(a.name, b.name)

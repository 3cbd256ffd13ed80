import type { OrgNumber } from './org-number.ts'

/** Virksomhet: an organisation in the Norwegian register of legal entities. */
export interface Organisation {
  readonly orgNumber: OrgNumber
  readonly name: string
  /** What it is called where space is short, for example in the matrix. */
  readonly shortName: string
}

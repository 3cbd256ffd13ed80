import type { ActionItem } from '../vocabulary/action-item.ts'
import type { Coordination } from '../vocabulary/coordination.ts'
import type { Council } from '../vocabulary/council.ts'
import type { CouncilId } from '../vocabulary/council-id.ts'
import type { CouncilKind } from '../vocabulary/council-kind.ts'
import type { Deputy } from '../vocabulary/deputy.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { MandateDistribution } from '../vocabulary/mandate-distribution.ts'
import type { MandatePublication } from '../vocabulary/mandate-publication.ts'
import type { Matter } from '../vocabulary/matter.ts'
import type { Meeting } from '../vocabulary/meeting.ts'
import type { Office } from '../vocabulary/office.ts'
import type { Region } from '../vocabulary/region.ts'
import type { Specialty } from '../vocabulary/specialty.ts'
import type { Statement } from '../vocabulary/statement.ts'
import type { WorkingGroup } from '../vocabulary/working-group.ts'

/**
 * Opplysninger om et råd: its document, the regions whose organisations have seats in it, and who coordinates nationally.
 * What may be left out is from a part of the product that may not be in use; left out, the rules that need it are not
 * asked, and an empty list says that there is none.
 */
export interface CouncilFacts {
  readonly council: Council
  readonly regions: readonly Region[]
  readonly coordination?: Coordination
  readonly publications?: readonly MandatePublication[]
  readonly distributions?: readonly MandateDistribution[]
  readonly matters?: readonly Matter[]
  readonly actionItems?: readonly ActionItem[]
  readonly meetings?: readonly Meeting[]
  readonly deputies?: readonly Deputy[]
  readonly offices?: readonly Office[]
  readonly statements?: readonly Statement[]
}

/** What a region's rules may know of one council. */
export interface CouncilDigest {
  readonly id: CouncilId
  readonly kind: CouncilKind
  readonly specialty?: string
  readonly established: IsoDate
}

/** Opplysninger om en region: digests of its councils, and the specialties that exist. */
export interface RegionFacts {
  readonly region: Region
  readonly councils: readonly CouncilDigest[]
  readonly specialties: readonly Specialty[]
}

/** Opplysninger om landet: the periods of coordination, and the working groups of the regions. */
export interface NationFacts {
  readonly coordination: Coordination
  readonly workingGroups?: readonly WorkingGroup[]
}

/** Every kind of fact that a rule can need, by path from its list. What a source does not carry, it cannot be asked about. */
export type FactPath =
  | 'holdings'
  | 'holdings.consents'
  | 'holdings.endorsement'
  | 'holdings.delegation'
  | 'holdings.timeSetAside'
  | 'managers'
  | 'calendars'
  | 'deviations'
  | 'coordination'
  | 'councils'
  | 'publications'
  | 'distributions'
  | 'matters'
  | 'matters.input'
  | 'actionItems'
  | 'meetings'
  | 'meetings.attended'
  | 'deputies'
  | 'offices'
  | 'statements'
  | 'workingGroups'

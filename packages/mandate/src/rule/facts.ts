import type { Coordination } from '../vocabulary/coordination.ts'
import type { Council } from '../vocabulary/council.ts'
import type { CouncilId } from '../vocabulary/council-id.ts'
import type { CouncilKind } from '../vocabulary/council-kind.ts'
import type { Region } from '../vocabulary/region.ts'
import type { Specialty } from '../vocabulary/specialty.ts'

/** Opplysninger om et råd: its document, the regions whose organisations have seats in it, and who coordinates nationally. */
export interface CouncilFacts {
  readonly council: Council
  readonly regions: readonly Region[]
  readonly coordination?: Coordination
}

/** What a region's rules may know of one council. */
export interface CouncilDigest {
  readonly id: CouncilId
  readonly kind: CouncilKind
  readonly specialty?: string
}

/** Opplysninger om en region: digests of its councils, and the specialties that exist. */
export interface RegionFacts {
  readonly region: Region
  readonly councils: readonly CouncilDigest[]
  readonly specialties: readonly Specialty[]
}

/** Opplysninger om landet: the periods of coordination. */
export interface NationFacts {
  readonly coordination: Coordination
}

/** Every kind of fact that a rule can need, by path. What a source does not carry, it cannot be asked about. */
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

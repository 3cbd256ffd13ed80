import type { OrgNumber } from '../../vocabulary/org-number.ts'
import type { Region } from '../../vocabulary/region.ts'
import type { Text } from '../../vocabulary/text.ts'

/** Regiondata: what a region adds to the mandates, the same inner shape for all; short names of institutions are ours. */
export interface RegionData extends Region {
  /** The institution that hosts the regional training centre. */
  readonly regutHost: OrgNumber
  /** What a reader must know about how complete or certain the data is. */
  readonly notes: readonly Text[]
}

/** The note of a region whose address for reporting changes is not known. */
export const contactUnknown: Text = {
  nb: 'Vi vet ikke hvilken adresse endringer meldes til i denne regionen.',
  nn: 'Vi veit ikkje kva adresse endringar blir melde til i denne regionen.',
  en: 'We do not know the address that changes are reported to in this region.',
}

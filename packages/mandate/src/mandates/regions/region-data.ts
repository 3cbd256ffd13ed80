import type { OrgNumber } from '../../vocabulary/org-number.ts'
import type { Refinement } from '../../vocabulary/refinement.ts'
import type { Region } from '../../vocabulary/region.ts'
import type { Language, Text } from '../../vocabulary/text.ts'

/** What may not be known of a region. */
export type RegionUnknown = 'contact' | 'languageForm' | 'roleTitles'

/** Regiondata: what a region adds to the mandates, the same inner shape for all; short names of institutions are ours. */
export interface RegionData extends Region {
  /** The institution that hosts the regional training centre. */
  readonly regutHost: OrgNumber
  /** Målform: the written Norwegian that the region uses where both are not; null where it is not known. */
  readonly languageForm: Exclude<Language, 'en'> | null
  /** What is not known, and so not guessed: null above, or for role titles, whether others than those given differ. */
  readonly unknown: readonly RegionUnknown[]
  /** What else a reader must know about where the data is from. */
  readonly remarks: readonly Text[]
  /** What the region refines in the mandates. */
  readonly refinements: readonly Refinement[]
}

const unknownNotes: Readonly<Record<RegionUnknown, Text>> = {
  contact: {
    nb: 'Vi vet ikke hvilken adresse endringer meldes til i denne regionen.',
    nn: 'Vi veit ikkje kva adresse endringar blir melde til i denne regionen.',
    en: 'We do not know the address that changes are reported to in this region.',
  },
  languageForm: {
    nb: 'Vi vet ikke om regionen skriver bokmål eller nynorsk.',
    nn: 'Vi veit ikkje om regionen skriv bokmål eller nynorsk.',
    en: 'We do not know whether the region writes bokmål or nynorsk.',
  },
  roleTitles: {
    nb: 'Vi vet ikke om regionen har egne titler på flere av rollene.',
    nn: 'Vi veit ikkje om regionen har eigne titlar på fleire av rollene.',
    en: 'We do not know whether the region has titles of its own for more of the roles.',
  },
}

/** What a reader must know about how complete or certain a region's data is: its remarks, then what is not known. */
export const regionNotes = ({ remarks, unknown }: Pick<RegionData, 'remarks' | 'unknown'>): readonly Text[] => [
  ...remarks,
  ...unknown.map((what) => unknownNotes[what]),
]

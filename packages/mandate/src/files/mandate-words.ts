import type { CouncilKind, CouncilLevel } from '../vocabulary/council-kind.ts'
import type { Composition } from '../vocabulary/mandate.ts'
import { parties } from '../vocabulary/party.ts'
import { roles } from '../vocabulary/role.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import type { Language, Text } from '../vocabulary/text.ts'

/** What each kind of council is called. */
export const kindNames: Readonly<Record<CouncilKind, Text>> = {
  samordningsraad: { nb: 'samordningsråd', nn: 'samordningsråd', en: 'coordination council' },
  lis1: { nb: 'LIS1-råd', nn: 'LIS1-råd', en: 'LIS1 council' },
  fkm: { nb: 'FKM-råd', nn: 'FKM-råd', en: 'FKM council' },
  fim: { nb: 'FIM-råd', nn: 'FIM-råd', en: 'FIM council' },
  fki: { nb: 'FKI-råd', nn: 'FKI-råd', en: 'FKI council' },
  specialty: { nb: 'spesialitetsråd', nn: 'spesialitetsråd', en: 'specialty council' },
  tka: { nb: 'TKA', nn: 'TKA', en: 'TKA' },
  'leaders-forum': { nb: 'lederforum', nn: 'leiarforum', en: 'leaders’ forum' },
}

/** What each level is called. */
export const levelNames: Readonly<Record<CouncilLevel, Text>> = {
  regional: { nb: 'regionalt', nn: 'regionalt', en: 'regional' },
  'cross-regional': { nb: 'tverregionalt', nn: 'tverregionalt', en: 'cross-regional' },
}

/** How a composition stands. */
export const compositionNames: Readonly<Record<Composition['kind'], Text>> = {
  stated: { nb: 'sagt i mandatet', nn: 'sagt i mandatet', en: 'stated in the mandate' },
  notAtHand: { nb: 'ikke kjent', nn: 'ikkje kjend', en: 'not known' },
  reading: { nb: 'en regional lesemåte', nn: 'ein regional lesemåte', en: 'a regional reading' },
}

/** How many of a seat there are. */
export const perNames: Readonly<Record<SeatRequirement['per'], Text>> = {
  once: { nb: 'én i alt', nn: 'éin i alt', en: 'one in all' },
  institution: { nb: 'én fra hver virksomhet', nn: 'éin frå kvar verksemd', en: 'one from each institution' },
  region: { nb: 'én fra hver region', nn: 'éin frå kvar region', en: 'one from each region' },
}

/** A seat as words name it: its role and whose it is. */
export const seatWords = ({ role, party }: Pick<SeatRequirement, 'role' | 'party'>, language: Language): string =>
  `${roles[role][language]} (${parties[party][language]})`

/** What stands for ids in words, given by the shell; the ids themselves where a name is left out. */
export interface MandateNames {
  readonly rule?: (id: string, language: Language) => string | undefined
  readonly organisation?: (orgNumber: string) => string | undefined
  readonly specialty?: (id: string, language: Language) => string | undefined
  readonly region?: (id: string, language: Language) => string | undefined
  readonly mandate?: (id: string, language: Language) => string | undefined
}

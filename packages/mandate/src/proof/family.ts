import { adoptions2026 } from '../mandates/adoptions.ts'
import { mandates, regionalMandates } from '../mandates/mandates.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { places } from '../sources/place.ts'
import { specialties } from '../sources/specialties.ts'
import { CouncilKind } from '../vocabulary/council-kind.ts'
import { isoDate } from '../vocabulary/iso-date.ts'
import { fullyAdopted, type Mandate } from '../vocabulary/mandate.ts'
import { PartyKind } from '../vocabulary/party.ts'
import type { SharedPart } from '../vocabulary/specialty.ts'
import { languages } from '../vocabulary/text.ts'
import type { Proof } from './proof.ts'

const ofKind = (kind: CouncilKind): readonly Mandate[] => mandates.filter((mandate) => mandate.kind === kind)

const sharing = (part: SharedPart): number => specialties.filter(({ sharedPart }) => sharedPart === part).length

const [first, second] = adoptions2026
const adopted = (...adoptions: readonly (Mandate['adoptions'][number] | undefined)[]): Mandate => ({
  ...samordningsraadet,
  adoptions: adoptions.flatMap((adoption) => adoption ?? []),
})
const pending = second && { ...second, on: null }

/** What the council family and its mandates cannot be written down without (A0 to A2). */
export const family: readonly Proof[] = [
  {
    norm: 'N001',
    way: 'structure',
    what: 'every mandate has a full and a short name in each language',
    holds: () =>
      mandates.every(({ name, shortName }) => languages.every((own) => name[own] !== '' && shortName[own] !== '')),
  },
  {
    norm: 'N002',
    way: 'structure',
    what: 'a mandate has several adoptions, and one of them is that of the HR directors',
    holds: () =>
      samordningsraadet.adoptions.length === 2 &&
      samordningsraadet.adoptions.some(({ by, on }) => by.nb === 'regionalt HR-direktørmøte' && on === '2026-04-29'),
  },
  {
    norm: 'N003',
    way: 'structure',
    what: 'a mandate is fully adopted from the day of its last adoption, and not while one is missing; in force is its own',
    holds: () =>
      fullyAdopted(adopted(first, second), isoDate('2026-06-10')) &&
      !fullyAdopted(adopted(first, second), isoDate('2026-06-09')) &&
      !fullyAdopted(adopted(first, pending), isoDate('2030-01-01')) &&
      !fullyAdopted(adopted(), isoDate('2030-01-01')) &&
      samordningsraadet.inForce === null,
  },
  {
    norm: 'N004',
    way: 'structure',
    what: 'LIS1-rådet is a kind of council with a mandate of its own',
    holds: () => CouncilKind.literals.includes('lis1') && ofKind('lis1').length === 1,
  },
  {
    norm: 'N005',
    way: 'structure',
    what: 'FKM-rådet is a kind of council with a mandate of its own',
    holds: () => CouncilKind.literals.includes('fkm') && ofKind('fkm').length === 1,
  },
  {
    norm: 'N006',
    way: 'structure',
    what: 'each hospital specialty has one mandate, and no other specialty has any',
    holds: () => {
      const given = ofKind('specialty').map(({ specialty }) => String(specialty))
      const hospital = specialties.filter((specialty) => specialty.hospital).map(({ id }) => String(id))
      return given.length === hospital.length && hospital.every((id) => given.includes(id))
    },
  },
  {
    norm: 'N007',
    way: 'structure',
    what: 'FIM-rådet is for the ten specialties that share the internal-medicine part',
    holds: () => ofKind('fim').length === 1 && sharing('fim') === 10,
  },
  {
    norm: 'N008',
    way: 'structure',
    what: 'FKI-rådet is for the eight specialties that share the surgical part',
    holds: () => ofKind('fki').length === 1 && sharing('fki') === 8,
  },
  {
    norm: 'N009',
    way: 'structure',
    what: 'the same two adoptions cover every regional mandate',
    holds: () => regionalMandates.length > 1 && regionalMandates.every(({ adoptions }) => adoptions === adoptions2026),
  },
  {
    norm: 'N011',
    way: 'structure',
    what: 'the places that norms are cited from are the mandate’s six chapters',
    holds: () => Object.keys(places).filter((place) => /^A[2-7]$/.test(place)).length === 6,
  },
  {
    norm: 'N015',
    way: 'structure',
    what: 'the six kinds of party are the only ones',
    holds: () => PartyKind.literals.join() === 'institution,regut,rhf,union,directorate,other',
  },
]

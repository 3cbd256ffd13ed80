import { ledByDocument } from '../rules/composition/chair-is-elected.ts'
import type { NormId } from '../sources/register.ts'
import { specialties as allSpecialties } from '../sources/specialties.ts'
import type { CouncilKind, CouncilLevel } from '../vocabulary/council-kind.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { Region } from '../vocabulary/region.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import type { Specialty } from '../vocabulary/specialty.ts'
import { examineSeats } from './examine-seats.ts'
import type { Gap } from './gap.ts'
import { isAboutCouncils, knownRules, type RuleHead } from './rule-head.ts'

/** The kinds of council there are to have a mandate for, and the level each works at. */
const levels: Readonly<Record<CouncilKind, CouncilLevel>> = {
  samordningsraad: 'regional',
  lis1: 'regional',
  fkm: 'regional',
  fim: 'regional',
  fki: 'regional',
  specialty: 'regional',
  tka: 'cross-regional',
  'leaders-forum': 'cross-regional',
}

/** The rules that look for somebody in one role, and in whose seat; without such a seat nobody can fill it. */
const sought: Readonly<
  Record<string, Pick<SeatRequirement, 'role'> & Partial<Pick<SeatRequirement, 'party' | 'per'>>>
> = {
  'composition/lis-has-seat': { role: 'lis' },
  'national/tka-is-chaired': { role: 'hr-po-direktoer', party: 'rhf', per: 'region' },
}

/** The rules that are about one kind of council only. */
const onlyFor: Readonly<Record<string, CouncilKind>> = { 'national/tka-is-chaired': 'tka' }

/** Whether the rule asks about seats, or looks for one. A doctor in specialist training is looked for without a seat. */
const asksForSeats = ({ id, scope }: RuleHead): boolean => scope === 'seat' || sought[id]?.party !== undefined

const givesSeatOf = (
  { role, alsoBy = [], party, per }: SeatRequirement,
  wanted: NonNullable<(typeof sought)[string]>,
): boolean =>
  [role, ...alsoBy].includes(wanted.role) &&
  (wanted.party === undefined || wanted.party === party) &&
  (wanted.per === undefined || wanted.per === per)

const examineRules = (
  { id, kind, composition, rules: listed }: Mandate,
  rules: readonly RuleHead[],
): readonly Gap[] => {
  const heads = listed.flatMap(({ rule: own }) => rules.find((rule) => rule.id === own) ?? [])
  const ids = listed.map(({ rule }) => rule)
  const aboutSeats = heads.filter(({ scope }) => scope === 'seat')
  const answered = new Set(aboutSeats.flatMap(({ norms }) => norms))
  const notAtHand = composition.kind === 'notAtHand'
  return [
    ...ids
      .filter((rule, index) => ids.indexOf(rule) < index)
      .map((rule) => ({ gap: 'two-limits', mandate: id, rule }) as const),
    ...(notAtHand || composition.requirements.length > 0 ? [] : [{ gap: 'no-seats', mandate: id } as const]),
    ...(notAtHand ? heads.filter(asksForSeats) : []).map(
      (rule) => ({ gap: 'seats-not-at-hand', mandate: id, rule: rule.id }) as const,
    ),
    ...(notAtHand ? [] : ids).flatMap((rule): readonly Gap[] => {
      const wanted = Object.hasOwn(sought, rule) ? sought[rule] : undefined
      if (wanted === undefined || composition.kind === 'notAtHand') return []
      const gives = composition.requirements.some((seat) => givesSeatOf(seat, wanted))
      return gives ? [] : [{ gap: 'no-seat-for-rule', mandate: id, rule, role: wanted.role }]
    }),
    ...heads
      .filter((rule) => !isAboutCouncils(rule) || (onlyFor[rule.id] ?? kind) !== kind)
      .map((rule) => ({ gap: 'rule-elsewhere', mandate: id, rule: rule.id }) as const),
    ...(notAtHand ? [] : composition.requirements)
      .filter(({ norm }) => !answered.has(norm as NormId))
      .map((seat) => ({ gap: 'seat-unjudged', mandate: id, seat }) as const),
    ...(ledByDocument.includes(kind) ? heads : [])
      .filter(({ silent, norms }) => silent && norms.includes('N061'))
      .map((rule) => ({ gap: 'elected-chair', mandate: id, rule: rule.id, kind }) as const),
  ]
}

const councilOf = ({ kind, specialty }: Mandate): string => (kind === 'specialty' ? `${kind}/${specialty}` : kind)

const examineFamily = (mandates: readonly Mandate[], specialties: readonly Specialty[]): readonly Gap[] => {
  const hospital = specialties.filter((specialty) => specialty.hospital).map(({ id }) => id)
  const byCouncil = new Map<string, readonly string[]>()
  for (const mandate of mandates)
    byCouncil.set(councilOf(mandate), [...(byCouncil.get(councilOf(mandate)) ?? []), mandate.id])
  return [
    ...(Object.keys(levels) as readonly CouncilKind[])
      .filter((kind) => !mandates.some((mandate) => mandate.kind === kind))
      .map((kind) => ({ gap: 'kind-without-mandate', kind }) as const),
    ...hospital
      .filter((id) => !byCouncil.has(`specialty/${id}`))
      .map((specialty) => ({ gap: 'specialty-without-mandate', specialty }) as const),
    ...[...byCouncil.values()]
      .filter((ids) => ids.length > 1)
      .map((ids) => ({ gap: 'two-mandates', mandates: ids }) as const),
    ...mandates
      .filter(
        ({ kind, level, specialty }) =>
          level !== levels[kind] || (kind === 'specialty' && !hospital.includes(specialty ?? '')),
      )
      .map(
        ({ id, kind, specialty }) =>
          ({ gap: 'kind-nobody-has', mandate: id, kind, ...(specialty !== undefined && { specialty }) }) as const,
      ),
  ]
}

/**
 * Let etter hull og overlapp: everything in the mandates that cannot be, asks twice or asks for nothing, found by trying
 * all there is: every seat with every party, role and organisation, every rule, every kind of council and specialty.
 * Nothing is guessed: what it does not find is not there.
 */
export const examine = (
  mandates: readonly Mandate[],
  regions: readonly Region[],
  {
    rules = knownRules,
    specialties = allSpecialties,
  }: { readonly rules?: readonly RuleHead[]; readonly specialties?: readonly Specialty[] } = {},
): readonly Gap[] => {
  const listed = new Set(mandates.flatMap((mandate) => mandate.rules.map(({ rule }) => rule)))
  return [
    ...mandates.flatMap((mandate) => [...examineSeats(mandate, regions), ...examineRules(mandate, rules)]),
    ...examineFamily(mandates, specialties),
    ...rules
      .filter((rule) => isAboutCouncils(rule) && !rule.silent && !listed.has(rule.id))
      .map(({ id }) => ({ gap: 'rule-in-no-mandate', rule: id }) as const),
  ]
}

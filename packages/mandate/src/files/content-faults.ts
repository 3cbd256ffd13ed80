import { pointerOf } from '../decode/pointer.ts'
import { isNormId } from '../sources/register.ts'
import { specialties } from '../sources/specialties.ts'
import { nearest } from '../texts/nearest.ts'
import type { Limit } from '../rule/rule.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { RefinementStep } from '../vocabulary/refinement.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import type { MandateFault } from './fault.ts'
import { shown } from './shown.ts'
import { isAboutCouncils, type RuleHead } from './rule-head.ts'

/** The rule that asks about every seat, and that a vacancy is found by. */
const seatRule = 'composition/seat-is-held'

const about = (
  fault: MandateFault['fault'],
  pointer: string,
  value: string,
  among: readonly string[] = [],
): MandateFault => {
  const suggestion = nearest(value, among)
  return { fault, pointer, value: shown(value) ?? '', ...(suggestion !== undefined && { suggestion }) }
}

const ruleFaults = (id: string, pointer: string, rules: readonly RuleHead[]): readonly MandateFault[] => {
  const rule = rules.find((own) => own.id === id)
  const councilRules = rules.filter(isAboutCouncils).map((own) => own.id)
  if (rule === undefined) return [about('unknown-rule', `${pointer}/rule`, id, councilRules)]
  return isAboutCouncils(rule) ? [] : [about('rule-elsewhere', `${pointer}/rule`, id)]
}

const limitsOf = (id: string, rules: readonly RuleHead[]): Readonly<Record<string, Limit>> =>
  rules.find((own) => own.id === id)?.limits ?? {}

/** What is wrong with the number that is set for a limit: one that is not whole, too low or too high for the rule. */
const numberFaults = (limit: Limit | undefined, value: number, pointer: string): readonly MandateFault[] => {
  if (limit === undefined) return []
  const { least, most } = limit
  if (Number.isInteger(value) && value >= least && value <= most) return []
  return [{ fault: 'limit-out-of-range', pointer, value: String(value), range: [least, most] }]
}

/** What is wrong with one rule that is listed, and with its limits: each that it needs, and no other. */
export const listedFaults = (
  { rule, limits = {} }: Mandate['rules'][number],
  pointer: string,
  rules: readonly RuleHead[],
): readonly MandateFault[] => {
  const faults = ruleFaults(rule, pointer, rules)
  if (faults.length > 0) return faults
  const known = limitsOf(rule, rules)
  const needed = Object.keys(known)
  const set = Object.keys(limits)
  return [
    ...needed
      .filter((limit) => !set.includes(limit))
      .map((limit) => about('missing-limit', `${pointer}/limits`, limit)),
    ...set
      .filter((limit) => !needed.includes(limit))
      .map((limit) => about('unknown-limit', `${pointer}/limits${pointerOf([limit])}`, limit, needed)),
    ...needed.flatMap((limit) =>
      limits[limit] === undefined
        ? []
        : numberFaults(known[limit], limits[limit], `${pointer}/limits${pointerOf([limit])}`),
    ),
  ]
}

/** What is wrong with the norm that a seat cites: it is not in the register, or the rule about seats does not answer it. */
const normFaults = (norm: string, pointer: string, rules: readonly RuleHead[]): readonly MandateFault[] => {
  if (!isNormId(norm)) return [about('unknown-norm', pointer, norm)]
  const answered = rules.find(({ id }) => id === seatRule)?.norms
  return answered?.includes(norm) === false ? [about('norm-without-seat', pointer, norm)] : []
}

const repeated = (ids: readonly string[]): readonly (readonly [number, string])[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) < index ? [[index, id] as const] : []))

/** What is wrong with the seats that are required: a norm that gives no seat, two under one id. */
export const requirementFaults = (
  requirements: readonly SeatRequirement[],
  pointer: string,
  rules: readonly RuleHead[],
): readonly MandateFault[] => [
  ...requirements.flatMap(({ norm }, index) => normFaults(norm, `${pointer}/${index}/norm`, rules)),
  ...repeated(requirements.map(({ id }) => id)).map(([index, id]) =>
    about('duplicate-requirement', `${pointer}/${index}/id`, id),
  ),
]

/** What is wrong with what one step of a refinement says, whichever mandate it refines. */
export const stepFaults = (
  step: RefinementStep,
  pointer: string,
  rules: readonly RuleHead[],
): readonly MandateFault[] => {
  switch (step.step) {
    case 'set-limit': {
      const known = limitsOf(step.rule, rules)
      const needed = Object.keys(known)
      const faults = ruleFaults(step.rule, pointer, rules)
      if (faults.length > 0) return faults
      return needed.includes(step.limit)
        ? numberFaults(known[step.limit], step.to, `${pointer}/to`)
        : [about('unknown-limit', `${pointer}/limit`, step.limit, needed)]
    }
    case 'add-rule':
      return listedFaults(step, pointer, rules)
    case 'remove-rule':
      return ruleFaults(step.rule, pointer, rules)
    case 'add-seat':
      return normFaults(step.requirement.norm, `${pointer}/requirement/norm`, rules)
    case 'read-composition':
      return requirementFaults(step.requirements, `${pointer}/requirements`, rules)
    case 'remove-seat':
      return []
  }
}

const specialtyFaults = ({ kind, specialty }: Mandate): readonly MandateFault[] => {
  if (kind !== 'specialty')
    return specialty === undefined ? [] : [about('specialty-elsewhere', '/specialty', specialty)]
  if (specialty === undefined) return [{ fault: 'missing', pointer: '/specialty' }]
  const known: readonly string[] = specialties.map(({ id }) => id)
  return known.includes(specialty) ? [] : [about('unknown-specialty', '/specialty', specialty, known)]
}

/** What is wrong with what a mandate says, where each of its values can be read. */
export const contentFaults = (mandate: Mandate, rules: readonly RuleHead[]): readonly MandateFault[] => {
  const { composition } = mandate
  const listed = mandate.rules.map(({ rule }) => rule)
  return [
    ...specialtyFaults(mandate),
    ...(composition.kind === 'notAtHand'
      ? []
      : requirementFaults(composition.requirements, '/composition/requirements', rules)),
    ...mandate.rules.flatMap((own, index) => listedFaults(own, `/rules/${index}`, rules)),
    ...repeated(listed).map(([index, id]) => about('duplicate-rule', `/rules/${index}/rule`, id)),
  ]
}

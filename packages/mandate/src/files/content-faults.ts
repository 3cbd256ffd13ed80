import { pointerOf } from '../decode/pointer.ts'
import { isNormId } from '../sources/register.ts'
import { specialties } from '../sources/specialties.ts'
import { nearest } from '../texts/nearest.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { RefinementStep } from '../vocabulary/refinement.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import type { MandateFault } from './fault.ts'
import { shown } from './shown.ts'
import { isAboutCouncils, type RuleHead } from './rule-head.ts'

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

const limitsOf = (id: string, rules: readonly RuleHead[]): readonly string[] =>
  Object.keys(rules.find((own) => own.id === id)?.limits ?? {})

/** What is wrong with one rule that is listed, and with its limits: each that it needs, and no other. */
export const listedFaults = (
  { rule, limits = {} }: Mandate['rules'][number],
  pointer: string,
  rules: readonly RuleHead[],
): readonly MandateFault[] => {
  const faults = ruleFaults(rule, pointer, rules)
  if (faults.length > 0) return faults
  const needed = limitsOf(rule, rules)
  const set = Object.keys(limits)
  return [
    ...needed
      .filter((limit) => !set.includes(limit))
      .map((limit) => about('missing-limit', `${pointer}/limits`, limit)),
    ...set
      .filter((limit) => !needed.includes(limit))
      .map((limit) => about('unknown-limit', `${pointer}/limits${pointerOf([limit])}`, limit, needed)),
  ]
}

const repeated = (ids: readonly string[]): readonly (readonly [number, string])[] =>
  ids.flatMap((id, index) => (ids.indexOf(id) < index ? [[index, id] as const] : []))

/** What is wrong with the seats that are required: a norm that is not in the register, two under one id. */
export const requirementFaults = (
  requirements: readonly SeatRequirement[],
  pointer: string,
): readonly MandateFault[] => [
  ...requirements.flatMap(({ norm }, index) =>
    isNormId(norm) ? [] : [about('unknown-norm', `${pointer}/${index}/norm`, norm)],
  ),
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
      const needed = limitsOf(step.rule, rules)
      const faults = ruleFaults(step.rule, pointer, rules)
      return faults.length > 0 || needed.includes(step.limit)
        ? faults
        : [about('unknown-limit', `${pointer}/limit`, step.limit, needed)]
    }
    case 'add-rule':
      return listedFaults(step, pointer, rules)
    case 'remove-rule':
      return ruleFaults(step.rule, pointer, rules)
    case 'add-seat':
      return isNormId(step.requirement.norm)
        ? []
        : [about('unknown-norm', `${pointer}/requirement/norm`, step.requirement.norm)]
    case 'read-composition':
      return requirementFaults(step.requirements, `${pointer}/requirements`)
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
  const { composition, refinedBy = [] } = mandate
  const listed = mandate.rules.map(({ rule }) => rule)
  return [
    ...specialtyFaults(mandate),
    ...(composition.kind === 'notAtHand'
      ? []
      : requirementFaults(composition.requirements, '/composition/requirements')),
    ...mandate.rules.flatMap((own, index) => listedFaults(own, `/rules/${index}`, rules)),
    ...repeated(listed).map(([index, id]) => about('duplicate-rule', `/rules/${index}/rule`, id)),
    ...refinedBy.flatMap(({ steps }, own) =>
      steps.flatMap((step, index) => stepFaults(step, `/refinedBy/${own}/steps/${index}`, rules)),
    ),
  ]
}

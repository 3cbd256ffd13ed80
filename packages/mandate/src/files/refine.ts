import type { Mandate } from '../vocabulary/mandate.ts'
import type { Refinement, RefinementStep } from '../vocabulary/refinement.ts'
import { stepFaults } from './content-faults.ts'
import type { MandateFault, ReadMandate, RefinementFaultCode } from './fault.ts'
import { limitMove } from './limit-move.ts'
import { knownRules, type RuleHead } from './rule-head.ts'

type Listed = Mandate['rules'][number]

/** The mandate after a step, or what is wrong with the step. */
type Stepped = Mandate | { readonly fault: MandateFault['fault']; readonly at: string; readonly value?: string }

const refused = (fault: RefinementFaultCode | 'duplicate-rule' | 'duplicate-requirement', at: string, value?: string) =>
  ({ fault, at, ...(value !== undefined && { value }) }) as const

const setLimit = (
  mandate: Mandate,
  { rule: id, limit, to, laxer }: Extract<RefinementStep, { step: 'set-limit' }>,
  rules: readonly RuleHead[],
): Stepped => {
  const listed = mandate.rules.find(({ rule }) => rule === id)
  const from = listed?.limits?.[limit]
  if (listed === undefined || from === undefined) return refused('rule-not-listed', '/rule', id)
  if (from === to) return refused('changes-nothing', '/to', String(to))
  const move = limitMove(
    rules.find((rule) => rule.id === id),
    limit,
    from,
    to,
  )
  if (move !== 'stricter' && laxer === undefined)
    return refused(move === 'unsaid' ? 'moved-without-reason' : 'laxer-without-reason', '', `${from} → ${to}`)
  if (move === 'stricter' && laxer !== undefined) return refused('not-laxer', '/laxer', `${from} → ${to}`)
  const set = (own: Listed): Listed => (own === listed ? { ...own, limits: { ...own.limits, [limit]: to } } : own)
  return { ...mandate, rules: mandate.rules.map(set) }
}

const applied = (mandate: Mandate, step: RefinementStep, rules: readonly RuleHead[]): Stepped => {
  const { composition } = mandate
  switch (step.step) {
    case 'set-limit':
      return setLimit(mandate, step, rules)
    case 'add-rule': {
      const { rule, limits } = step
      if (mandate.rules.some((own) => own.rule === rule)) return refused('duplicate-rule', '/rule', rule)
      return { ...mandate, rules: [...mandate.rules, { rule, ...(limits && { limits }) }] }
    }
    case 'remove-rule':
      if (!mandate.rules.some(({ rule }) => rule === step.rule)) return refused('rule-not-listed', '/rule', step.rule)
      if (step.laxer === undefined) return refused('laxer-without-reason', '', step.rule)
      return { ...mandate, rules: mandate.rules.filter(({ rule }) => rule !== step.rule) }
    case 'read-composition': {
      const { requirements, mark } = step
      if (composition.kind !== 'notAtHand') return refused('composition-at-hand', '')
      return { ...mandate, composition: { kind: 'reading', requirements, mark } }
    }
    case 'add-seat': {
      const { requirement } = step
      if (composition.kind === 'notAtHand') return refused('composition-not-at-hand', '')
      if (composition.requirements.some(({ id }) => id === requirement.id))
        return refused('duplicate-requirement', '/requirement/id', requirement.id)
      return { ...mandate, composition: { ...composition, requirements: [...composition.requirements, requirement] } }
    }
    case 'remove-seat': {
      if (composition.kind === 'notAtHand') return refused('composition-not-at-hand', '')
      const kept = composition.requirements.filter(({ id }) => id !== step.requirement)
      if (kept.length === composition.requirements.length)
        return refused('no-such-requirement', '/requirement', step.requirement)
      if (step.laxer === undefined) return refused('laxer-without-reason', '', step.requirement)
      return { ...mandate, composition: { ...composition, requirements: kept } }
    }
  }
}

/**
 * Tilpass et mandat: the mandate as a region refines it, by value and one step at a time, or what is wrong with the steps.
 * The refined mandate carries the refinement, so that what differs is seen. Refused: a step that asks less than the mandate
 * does (a limit the laxer way, a seat or a rule taken away) and does not say why; a limit whose direction the rule does not
 * declare counts as laxer. Also refused: another mandate, the same version name, and what the mandate does not have.
 */
export const refine = (
  mandate: Mandate,
  refinement: Refinement,
  rules: readonly RuleHead[] = knownRules,
): ReadMandate => {
  const { steps, version } = refinement
  if (refinement.mandate !== mandate.id)
    return { faults: [{ fault: 'other-mandate', pointer: '/mandate', value: refinement.mandate }] }
  const faults: MandateFault[] =
    version === mandate.version ? [{ fault: 'same-version', pointer: '/version', value: version }] : []
  let refined = mandate
  for (const [index, step] of steps.entries()) {
    const pointer = `/steps/${index}`
    const own = stepFaults(step, pointer, rules)
    const stepped = own.length > 0 ? undefined : applied(refined, step, rules)
    if (stepped === undefined) faults.push(...own)
    else if ('fault' in stepped) {
      const { at, ...fault } = stepped
      faults.push({ ...fault, pointer: pointer + at })
    } else refined = stepped
  }
  return faults.length > 0
    ? { faults }
    : { mandate: { ...refined, version, refinedBy: [...(mandate.refinedBy ?? []), refinement] } }
}

/** What is wrong with a refinement of a mandate; nothing where it can be made. See `refine`. */
export const refinementFaults = (
  mandate: Mandate,
  refinement: Refinement,
  rules: readonly RuleHead[] = knownRules,
): readonly MandateFault[] => refine(mandate, refinement, rules).faults ?? []

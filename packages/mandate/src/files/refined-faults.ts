import type { Mandate } from '../vocabulary/mandate.ts'
import type { RefinementStep } from '../vocabulary/refinement.ts'
import { stepFaults } from './content-faults.ts'
import type { MandateFault } from './fault.ts'
import { limitMove } from './limit-move.ts'
import type { RuleHead } from './rule-head.ts'

/** The limits that the refinements have set so far, by rule and name; what the adopted mandate set is not in its file. */
type SetSoFar = Map<string, number>

const keyOf = (rule: string, limit: string): string => `${rule} ${limit}`

/** Whether the step asks less, or may do so, and says nothing of why; with what it changes. */
const silentlyLaxer = (
  step: RefinementStep,
  so: SetSoFar,
  rules: readonly RuleHead[],
): Pick<MandateFault, 'fault' | 'value'> | undefined => {
  if (!('rule' in step || 'requirement' in step) || ('laxer' in step && step.laxer !== undefined)) return undefined
  if (step.step === 'remove-rule') return { fault: 'laxer-without-reason', value: step.rule }
  if (step.step === 'remove-seat') return { fault: 'laxer-without-reason', value: step.requirement }
  if (step.step !== 'set-limit') return undefined
  const { rule: id, limit, to } = step
  const rule = rules.find((own) => own.id === id)
  const from = so.get(keyOf(id, limit))
  const known = rule?.limits?.[limit]
  if (known !== undefined && known.stricter === undefined)
    return { fault: 'moved-without-reason', value: from === undefined ? String(to) : `${from} → ${to}` }
  return from !== undefined && from !== to && limitMove(rule, limit, from, to) === 'laxer'
    ? { fault: 'laxer-without-reason', value: `${from} → ${to}` }
    : undefined
}

const remember = (step: RefinementStep, so: SetSoFar): void => {
  if (step.step === 'set-limit') so.set(keyOf(step.rule, step.limit), step.to)
  if (step.step === 'add-rule')
    for (const [limit, value] of Object.entries(step.limits ?? {})) so.set(keyOf(step.rule, limit), value)
}

/**
 * What is wrong with the refinements that a mandate carries: one of another mandate, a last one with another version name,
 * a step that asks less and does not say why.
 */
export const refinedFaults = (
  { id, version, refinedBy = [] }: Mandate,
  rules: readonly RuleHead[],
): readonly MandateFault[] => {
  const so: SetSoFar = new Map()
  return refinedBy.flatMap((refinement, own): readonly MandateFault[] => {
    const pointer = `/refinedBy/${own}`
    const isLast = own === refinedBy.length - 1
    return [
      ...(refinement.mandate === id
        ? []
        : [{ fault: 'other-refined', pointer: `${pointer}/mandate`, value: refinement.mandate } as const]),
      ...(refinement.version !== version && isLast
        ? [{ fault: 'other-version', pointer: `${pointer}/version`, value: refinement.version } as const]
        : []),
      ...refinement.steps.flatMap((step, index) => {
        const at = `${pointer}/steps/${index}`
        const silently = silentlyLaxer(step, so, rules)
        remember(step, so)
        return [...stepFaults(step, at, rules), ...(silently ? [{ ...silently, pointer: at }] : [])]
      }),
    ]
  })
}

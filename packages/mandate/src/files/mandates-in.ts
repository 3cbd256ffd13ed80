import { regionalMandates } from '../mandates/mandates.ts'
import type { RegionData } from '../mandates/regions/region-data.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { MandateFault } from './fault.ts'
import { refine } from './refine.ts'
import { knownRules, type RuleHead } from './rule-head.ts'

/** A region's mandates, or what is wrong with how it refines them. */
export type MandatesIn =
  | { readonly mandates: readonly Mandate[]; readonly faults?: never }
  | { readonly mandates?: never; readonly faults: readonly MandateFault[] }

/**
 * Mandatene i en region: the mandates as the region refines them, in the order of the mandates; each refinement is of what
 * the one before it made. Refused: what `refine` refuses, and a refinement of a mandate that is not there. A fault's
 * pointer is into the region's refinements.
 */
export const mandatesIn = (
  { refinements }: Pick<RegionData, 'refinements'>,
  mandates: readonly Mandate[] = regionalMandates,
  rules: readonly RuleHead[] = knownRules,
): MandatesIn => {
  const byId = new Map(mandates.map((mandate) => [mandate.id, mandate]))
  const faults: MandateFault[] = []
  for (const [index, refinement] of refinements.entries()) {
    const { mandate: id } = refinement
    const mandate = byId.get(id)
    const refined = mandate
      ? refine(mandate, refinement, rules)
      : { faults: [{ fault: 'other-mandate', pointer: '/mandate', value: id } as const] }
    if (refined.mandate) byId.set(id, refined.mandate)
    else faults.push(...refined.faults.map((fault) => ({ ...fault, pointer: `/${index}${fault.pointer}` })))
  }
  return faults.length > 0 ? { faults } : { mandates: [...byId.values()] }
}

import type { Mandate } from '../vocabulary/mandate.ts'
import type { Limits } from '../vocabulary/refinement.ts'
import { listedFaults } from './content-faults.ts'
import type { MandateFault, ReadMandate } from './fault.ts'
import { knownRules, type RuleHead } from './rule-head.ts'

/**
 * Valg der dokumentene er tause: the options that a region may turn on, each with its rule behind it, in the order of the
 * catalogue. Off in every mandate of the documents.
 */
export const switches = (rules: readonly RuleHead[] = knownRules): readonly RuleHead[] =>
  rules.filter(({ silent }) => silent)

const notASwitch = (id: string, rules: readonly RuleHead[]): readonly MandateFault[] =>
  rules.some((own) => own.id === id && !own.silent) ? [{ fault: 'not-a-switch', pointer: '/rule', value: id }] : []

/**
 * Slå på et valg: the mandate with the option's rule listed, with its limits. Refused: a rule that the documents are not
 * silent about, one that is on already, a limit that is missing or that the rule does not know.
 */
export const switchOn = (
  mandate: Mandate,
  rule: string,
  limits?: Limits,
  rules: readonly RuleHead[] = knownRules,
): ReadMandate => {
  const listed = { rule, ...(limits && Object.keys(limits).length > 0 && { limits }) }
  const on: readonly MandateFault[] = mandate.rules.some((own) => own.rule === rule)
    ? [{ fault: 'duplicate-rule', pointer: '/rule', value: rule }]
    : []
  const faults = [...listedFaults(listed, '', rules), ...notASwitch(rule, rules), ...on]
  return faults.length > 0 ? { faults } : { mandate: { ...mandate, rules: [...mandate.rules, listed] } }
}

/** Slå av et valg: the mandate without the option's rule. Refused: a rule of the documents, one that is not on. */
export const switchOff = (mandate: Mandate, rule: string, rules: readonly RuleHead[] = knownRules): ReadMandate => {
  const kept = mandate.rules.filter((own) => own.rule !== rule)
  const off: readonly MandateFault[] =
    kept.length === mandate.rules.length ? [{ fault: 'rule-not-listed', pointer: '/rule', value: rule }] : []
  const faults = [...notASwitch(rule, rules), ...off]
  return faults.length > 0 ? { faults } : { mandate: { ...mandate, rules: kept } }
}

import * as Schema from 'effect/Schema'
import { Mandate } from '../vocabulary/mandate.ts'
import { contentFaults } from './content-faults.ts'
import type { ReadMandate } from './fault.ts'
import { refinedFaults } from './refined-faults.ts'
import { shown } from './shown.ts'
import { readText } from './read-text.ts'
import { knownRules, type RuleHead } from './rule-head.ts'
import { sortOf, valueFaults } from './value-faults.ts'

const decode = Schema.decodeUnknownResult(Mandate, { errors: 'all', onExcessProperty: 'error' })

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * Les en mandatfil: the mandate that a file's text, or the value parsed from it, holds; or every fault in it. Refused:
 * unknown and repeated keys, missing and wrong values, rules and norms that do not exist, a limit that a rule needs and
 * that is missing, one that it does not know or a number out of its range, a norm that gives no seat, two rules or seats
 * under one id, and refinements of another mandate or version, or that ask less and do not say why. A `$schema` key is let
 * through and left out.
 */
export const readMandate = (input: unknown, rules: readonly RuleHead[] = knownRules): ReadMandate => {
  const read = typeof input === 'string' ? readText(input) : { value: input }
  if ('faults' in read) return read
  if (isObject(read.value) && Object.hasOwn(read.value, '$schema') && typeof read.value['$schema'] !== 'string') {
    const value = shown(read.value['$schema'])
    const found = sortOf(read.value['$schema'])
    return {
      faults: [{ fault: 'type', pointer: '/$schema', found, wants: 'text', ...(value !== undefined && { value }) }],
    }
  }
  const value = isObject(read.value)
    ? Object.fromEntries(Object.entries(read.value).filter(([key]) => key !== '$schema'))
    : read.value
  const decoded = decode(value)
  if (decoded._tag === 'Failure') return { faults: valueFaults(decoded.failure.issue, value) }
  const faults = [...contentFaults(decoded.success, rules), ...refinedFaults(decoded.success, rules)]
  return faults.length > 0 ? { faults } : { mandate: decoded.success }
}

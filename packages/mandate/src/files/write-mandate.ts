import * as Schema from 'effect/Schema'
import { Mandate } from '../vocabulary/mandate.ts'
import { json } from './json.ts'

const encode = Schema.encodeSync(Mandate)

/** Limits are a set, so they are written in one order; every other list has an order that means something. */
const inOrder = (limits: Readonly<Record<string, number>>): Readonly<Record<string, number>> =>
  Object.fromEntries(Object.entries(limits).toSorted(([a], [b]) => (a < b ? -1 : 1)))

const sorted = <Value extends { readonly limits?: Readonly<Record<string, number>> }>(value: Value): Value =>
  value.limits === undefined ? value : { ...value, limits: inOrder(value.limits) }

/**
 * Skriv en mandatfil: the one text for a mandate, as JSON that `readMandate` reads back to the same value. Keys stand in
 * the order of the schema. `$schema` says where the JSON Schema is, for editors that read it.
 */
export const writeMandate = (mandate: Mandate, { $schema }: { readonly $schema?: string } = {}): string => {
  const { refinedBy, ...value } = encode(mandate)
  return json({
    ...($schema !== undefined && { $schema }),
    ...value,
    rules: value.rules.map(sorted),
    ...(refinedBy && {
      refinedBy: refinedBy.map(({ steps, ...rest }) => ({
        ...rest,
        steps: steps.map((step) => (step.step === 'add-rule' ? sorted(step) : step)),
      })),
    }),
  })
}

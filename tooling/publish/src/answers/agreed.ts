import {
  type AnyRule,
  catalogue,
  type Entry,
  type Example,
  type Mandate,
  mandates,
  type Norm,
  type RegionData,
  register,
  regions,
} from '@samrad/mandate'
import { found, toldOf } from './found.ts'

/** An example with everything it is judged on, and what is found in it, as one line. */
export interface AgreedExample extends Pick<Example, 'at' | 'facts' | 'subject'> {
  readonly rule: string
  readonly title: string
  readonly answer: string
}

/** What a rule is about, reads and cites, and which limits it takes. */
export type AgreedRule = Pick<AnyRule, 'id' | 'scope' | 'needs' | 'norms' | 'limits' | 'silent'>

/** A norm, and how strongly it binds. */
export type AgreedNorm = Pick<Norm, 'id' | 'force'>

/** Avtalte svar: what a release of the library answers, enough to ask a later one the same questions. */
export interface Agreed {
  readonly examples: readonly AgreedExample[]
  readonly rules: readonly AgreedRule[]
  readonly norms: readonly AgreedNorm[]
  readonly mandates: readonly Mandate[]
  readonly regions: readonly RegionData[]
}

/** The agreed answers of these rules, mandates and regions; those of the library where nothing else is given. */
export const agreedOf = (
  entries: readonly Entry[] = catalogue,
  own: readonly Mandate[] = mandates,
  areas: readonly RegionData[] = Object.values(regions),
): Agreed => ({
  examples: entries.flatMap(({ rule, examples }) =>
    examples.map((example) => {
      const { title, at, facts, subject, answer, norm, deviation = false } = example
      const finds = found(rule, example)
      return {
        rule: rule.id,
        title: title.nb,
        at,
        facts,
        ...(subject !== undefined && { subject }),
        answer: toldOf(typeof finds === 'string' ? { answer, norm, deviation } : { ...finds, answer, norm, deviation }),
      }
    }),
  ),
  rules: entries.map(({ rule: { id, scope, needs, norms, limits, silent } }) => ({
    id,
    scope,
    needs,
    norms,
    ...(limits && { limits }),
    ...(silent && { silent }),
  })),
  norms: register.map(({ id, force }) => ({ id, force })),
  mandates: own,
  regions: areas,
})

/** The agreed examples with what the rules find in them today; what went wrong, where they can no longer be asked. */
export const askedAgain = (examples: readonly AgreedExample[], entries: readonly Entry[]): readonly AgreedExample[] => {
  const rules = new Map(entries.map(({ rule }) => [rule.id, rule]))
  return examples.map((example) => {
    const rule = rules.get(example.rule)
    const finds = rule ? found(rule, example) : 'no rule'
    return { ...example, answer: typeof finds === 'string' ? finds : toldOf(finds) }
  })
}

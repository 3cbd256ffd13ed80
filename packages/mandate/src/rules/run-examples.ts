import { ledgerOf } from '../rule/evaluate.ts'
import type { Example } from '../rule/example.ts'
import type { Finding } from '../rule/finding.ts'
import { posedOfCouncil, posedOfNation, posedOfRegion } from '../rule/posed.ts'
import type { AnyRule } from '../rule/rule.ts'
import type { Text } from '../vocabulary/text.ts'
import { catalogue } from './catalogue.ts'
import type { Entry } from './entry.ts'

/** An example and what became of it: the two agree where the rule gives the answer that was agreed. */
export interface ExampleRun {
  readonly rule: string
  readonly title: Text
  readonly expected: string
  readonly got: string
}

const findingsOf = (rule: AnyRule, { at, facts }: Example): readonly Finding[] => {
  const none = { asks: [], at }
  if ('mandate' in facts) {
    const { mandate, council } = facts
    const own = { ...mandate, rules: mandate.rules.filter((listed) => listed.rule === rule.id) }
    return [...ledgerOf(posedOfCouncil([rule], own, council, { at }), { ...none, asks: council.council.asks })]
  }
  return 'region' in facts
    ? [...ledgerOf(posedOfRegion([rule], facts.region, { at }), none)]
    : [...ledgerOf(posedOfNation([rule], facts.nation, { at }), none)]
}

/** The one finding that an example is about; undefined where the rule gives none or several of its subject. */
export const findingOf = (rule: AnyRule, example: Example): Finding | undefined => {
  const findings = findingsOf(rule, example).filter(
    ({ subject }) => example.subject === undefined || subject.id === example.subject,
  )
  return findings.length === 1 ? findings[0] : undefined
}

const told = ({ answer, norm, deviation }: Pick<Example, 'answer' | 'norm' | 'deviation'>): string =>
  [answer, norm, ...(deviation ? ['deviation'] : [])].join(' ')

/** Judges every example of the rules given. Reads nothing but the examples. */
export const runExamplesOf = (entries: readonly Pick<Entry, 'rule' | 'examples'>[]): readonly ExampleRun[] =>
  entries.flatMap(({ rule, examples }) =>
    examples.map((example) => {
      const finding = findingOf(rule, example)
      return {
        rule: rule.id,
        title: example.title,
        expected: told(example),
        got: finding ? told(finding) : 'no single finding',
      }
    }),
  )

/** Judges every example of every rule, in the order of the catalogue. */
export const runExamples = (): readonly ExampleRun[] => runExamplesOf(catalogue)

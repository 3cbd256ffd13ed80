import { Engine, type RuleProperties } from 'json-rules-engine'
import type { Answered, Contestant } from './contestant.ts'
import { engineFacts } from './engine-facts.ts'

type Conditions = NonNullable<Extract<RuleProperties['conditions'], { all: unknown }>['all']>

const rule = (norm: string, answer: string, ...all: Conditions): RuleProperties => ({
  conditions: { all },
  event: { type: answer, params: { norm } },
})

const day = { fact: 'at' }
const institution = { fact: 'party', operator: 'equal', value: 'institution' }

const engineOf = (...rules: readonly RuleProperties[]): Engine => {
  const engine = new Engine([...rules], { replaceFactsInEventParams: true })
  engine.addOperator('after', (fact: number, value: number) => fact > value)
  return engine
}

/**
 * json-rules-engine: one engine for each scope (holding, seat, council), its rules added once; a run for each subject,
 * with the subject's fields as runtime facts, no JSONPath (its dearest part), and conditions in the order that settles most
 * first. It has no loop over a list of subjects. Runs are awaited one by one; at once was no faster.
 */
export const jsonRulesEngine = (): Contestant => {
  const holding = engineOf(
    rule('N027', 'falls-short', institution, { fact: 'time', operator: 'equal', value: 'no' }),
    rule('N027', 'unknown', institution, { fact: 'time', operator: 'equal', value: 'unsaid' }),
    rule('N031', 'falls-short', institution, {
      any: [
        { fact: 'consentFrom', operator: 'greaterThan', value: day },
        { fact: 'consentEnd', operator: 'lessThanInclusive', value: day },
      ],
    }),
    rule('N035', 'falls-short', institution, {
      any: [
        { fact: 'endorsedBy', operator: 'equal', value: false },
        { fact: 'endorsedOn', operator: 'greaterThan', value: day },
      ],
    }),
    rule(
      'N138',
      'falls-short',
      { fact: 'role', operator: 'equal', value: 'delegert' },
      { fact: 'delegatedOn', operator: 'greaterThan', value: day },
    ),
  )
  const seat = engineOf(
    {
      conditions: { all: [{ fact: 'held', operator: 'equal', value: false }] },
      event: { type: 'falls-short', params: { norm: { fact: 'norm' } } },
    },
    rule('N018', 'falls-short', institution, { fact: 'managed', operator: 'equal', value: false }),
  )
  const notFixed = { fact: 'fixedOn', operator: 'greaterThan', value: day }
  const fixed = { fact: 'fixedOn', operator: 'lessThanInclusive', value: day }
  const noReason = { fact: 'deviationOn', operator: 'greaterThan', value: day }
  const year = engineOf(
    rule('N066', 'falls-short', { ...notFixed, fact: 'datedOn' }),
    rule('N067', 'unknown', notFixed, noReason),
    rule('N067', 'falls-short', fixed, noReason, {
      fact: 'meetings',
      operator: 'notEqual',
      value: { fact: 'perYear' },
    }),
  )
  return {
    run: async (cases, date) => {
      const { at, holdings, seats, years } = engineFacts(cases, date)
      const found: Answered[] = []
      for (const [engine, subjects] of [
        [holding, holdings],
        [seat, seats],
        [year, years],
      ] as const)
        for (const subject of subjects) {
          const { events } = await engine.run({ ...subject, at })
          for (const { type, params } of events) found.push({ norm: String(params?.['norm']), answer: type, subject })
        }
      return found
    },
  }
}

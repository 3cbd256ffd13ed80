import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import { mandateOf } from '../mandates/mandates.ts'
import { bare, holdingId, personId, sealed } from '../rule/example-facts.ts'
import type { Example } from '../rule/example.ts'
import type { Finding } from '../rule/finding.ts'
import type { Remedy } from '../rule/remedy.ts'
import { catalogue } from '../rules/catalogue.ts'
import { findingOf } from '../rules/run-examples.ts'
import type { Council } from '../vocabulary/council.ts'
import { wordFields } from '../vocabulary/sealed.ts'
import { acts, evolve } from './acts.ts'
import { decide } from './decide.ts'

/** What a person would write in each hole of a form, on the day. */
const filled = (at: string): Readonly<Record<string, unknown>> => ({
  holding: holdingId(77),
  orgNumber: bare.orgNumber,
  person: personId(77),
  endorsedBy: 'Avdelingsleder Ola Nordmann',
  endorsedOn: at,
  by: 'Klinikkleder Kari Nordmann',
  manager: 'Klinikkleder Kari Nordmann',
  reason: 'To møter ble slått sammen.',
  date: `${at.slice(0, 4)}-12-24`,
  dates: ['02-03', '05-04', '09-07', '11-30'].map((day) => `${at.slice(0, 4)}-${day}`),
})

const cases = catalogue.flatMap(({ rule, examples }) =>
  examples.flatMap((example) => {
    const finding = findingOf(rule, example)
    return (finding?.remedies ?? []).map((remedy) => ({
      name: `${rule.id}: ${example.title.en}: ${remedy.act}`,
      rule,
      example,
      finding,
      remedy,
    }))
  }),
)

const input = ({ act, with: given, holes }: Remedy, at: string): unknown =>
  Schema.decodeUnknownSync(acts[act].act.input as Schema.Codec<unknown>)({
    ...given,
    ...Object.fromEntries(holes.map((hole) => [hole, filled(at)[hole]])),
  })

const seal = ({ act }: Remedy, given: object): object => ({
  ...given,
  ...Object.fromEntries(
    wordFields(acts[act].act.input.fields)
      .filter((field) => field in given)
      .map((field) => [field, sealed]),
  ),
})

const carriedOut = (remedy: Remedy, example: Example): Example => {
  const { at, facts } = example
  const asked = seal(remedy, input(remedy, at) as object)
  if ('mandate' in facts) {
    const { mandate, council } = facts
    const decided = decide(remedy.act, asked, council.council, { at, regions: council.regions, mandate })
    if ('refused' in decided) throw new Error(`${remedy.act} refused: ${JSON.stringify(decided.refused)}`)
    expect(decided.events.length).toBeGreaterThan(0)
    const after = decided.events.reduce<Council>((state, event) => evolve<'council'>(state, event), council.council)
    return { ...example, facts: { mandate, council: { ...council, council: after } } }
  }
  if (!('region' in facts)) throw new Error('no remedy is tried on the nation')
  const mandate = mandateOf(String(remedy.with['mandate']))
  const decided = decide(remedy.act, asked, undefined, { at, regions: [], ...(mandate && { mandate }) })
  if ('refused' in decided) throw new Error(`${remedy.act} refused: ${JSON.stringify(decided.refused)}`)
  const councils = decided.events.map((event) => evolve<'council'>(undefined, event))
  return { ...example, facts: { region: { ...facts.region, councils } } }
}

describe('every remedy of every example', () => {
  test('is tried: each act that a rule offers is among them', () => {
    expect([...new Set(cases.map(({ remedy }) => remedy.act))].toSorted()).toEqual([
      'add-date',
      'appoint-holding',
      'ask',
      'delegate-authority',
      'endorse-holding',
      'establish-council',
      'fix-calendar',
      'give-consent',
      'name-responsible-manager',
      'state-deviation',
      'state-time',
    ])
  })

  test.each(cases)('$name', ({ rule, example, finding, remedy }) => {
    const after = findingOf(rule, carriedOut(remedy, example)) as Finding
    expect(remedy.effect === 'clears' ? after.answer : after).toEqual(
      remedy.effect === 'clears' ? 'met' : { ...finding, asked: example.at },
    )
  })
})

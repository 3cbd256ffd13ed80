import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jointCouncils } from '../mandates/joint-councils.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { Refinement, RefinementStep } from '../vocabulary/refinement.ts'
import { Owner } from '../vocabulary/region.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import { languages } from '../vocabulary/text.ts'
import { anyMandateFile, anyRefinement } from './mandates.fixture.ts'
import { readMandate } from './read-mandate.ts'
import { refine, refinementFaults } from './refine.ts'
import type { RuleHead } from './rule-head.ts'
import { sayMandateFault } from './say-mandate-fault.ts'
import { writeMandate } from './write-mandate.ts'

/** Rules made up for these tests: one for each direction, one with both, a silent one, and one about the nation. */
const rules: readonly RuleHead[] = [
  { id: 'own/more', norms: ['N067'], scope: 'council', limits: { least: { least: 0, most: 1000, stricter: 'more' } } },
  { id: 'own/less', norms: ['N060'], scope: 'council', limits: { most: { least: 0, most: 1000, stricter: 'less' } } },
  {
    id: 'own/both',
    norms: ['N060'],
    scope: 'council',
    limits: { a: { least: 0, most: 1000, stricter: 'less' }, b: { least: 0, most: 1000, stricter: 'more' } },
  },
  { id: 'own/unsaid', norms: ['N067'], scope: 'council', limits: { number: { least: 1, most: 52 } } },
  { id: 'own/plain', norms: ['N066'], scope: 'council' },
  { id: 'own/seats', norms: ['N044'], scope: 'seat' },
  { id: 'own/silent', norms: ['N061'], scope: 'council', silent: true },
  { id: 'own/nation', norms: ['N123'], scope: 'nation' },
]

const leader: SeatRequirement = { id: 'leder', norm: 'N044', party: 'institution', role: 'leder', per: 'institution' }
const mandate: Mandate = {
  ...samordningsraadet,
  composition: { kind: 'stated', requirements: [leader] },
  rules: [
    { rule: 'own/more', limits: { least: 4 } },
    { rule: 'own/less', limits: { most: 14 } },
    { rule: 'own/plain' },
    { rule: 'own/unsaid', limits: { number: 4 } },
  ],
}
const [lis1] = jointCouncils
const because = { reason: { nb: 'Små råd.', nn: 'Små råd.', en: 'Small councils.' } }
const mark = { nb: 'Regionens lesemåte', nn: 'Lesemåten i regionen', en: 'The region’s reading' }

const refinement = (...steps: readonly RefinementStep[]): Refinement => ({
  region: Owner.make('helse-nord'),
  mandate: mandate.id,
  version: '2026-nord',
  steps,
})
const refined = (...steps: readonly RefinementStep[]): Mandate | undefined =>
  refine(mandate, refinement(...steps), rules).mandate
const faulted = (...steps: readonly RefinementStep[]): readonly string[] =>
  refinementFaults(mandate, refinement(...steps), rules).map(({ fault, pointer }) => `${fault} ${pointer}`)

const least = { step: 'set-limit', rule: 'own/more', limit: 'least' } as const
const most = { step: 'set-limit', rule: 'own/less', limit: 'most' } as const

describe('a region', () => {
  test('makes a limit stricter, whichever way that is', () => {
    expect(refined({ ...least, to: 5 }, { ...most, to: 7 })?.rules.slice(0, 2)).toEqual([
      { rule: 'own/more', limits: { least: 5 } },
      { rule: 'own/less', limits: { most: 7 } },
    ])
  })

  test('does not make a limit laxer without saying why', () => {
    expect(faulted({ ...least, to: 3 })).toEqual(['laxer-without-reason /steps/0'])
    expect(faulted({ ...most, to: 15 })).toEqual(['laxer-without-reason /steps/0'])
    expect(refined({ ...least, to: 3, laxer: because })?.rules[0]).toEqual({ rule: 'own/more', limits: { least: 3 } })
  })

  test('does not say it asks less where it asks more, or as much', () => {
    expect(faulted({ ...least, to: 5, laxer: because })).toEqual(['not-laxer /steps/0/laxer'])
    expect(faulted({ ...least, to: 4 })).toEqual(['changes-nothing /steps/0/to'])
  })

  test.each([6, 3])(
    'does not move a limit from 4 to %d, of which nobody has said what is stricter, without saying why',
    (to) => {
      const moved = { step: 'set-limit', rule: 'own/unsaid', limit: 'number', to } as const
      expect(faulted(moved)).toEqual(['moved-without-reason /steps/0'])
      expect(refined({ ...moved, laxer: because })?.rules.at(-1)).toEqual({
        rule: 'own/unsaid',
        limits: { number: to },
      })
    },
  )

  test.each([0, 53, 4.5, -0, Number.NaN, Number.POSITIVE_INFINITY])(
    'does not set a limit to %d, which is not a whole number in the rule’s range',
    (to) => {
      const moved = { step: 'set-limit', rule: 'own/unsaid', limit: 'number', to, laxer: because } as const
      const without = { ...mandate, rules: mandate.rules.slice(0, 3) }
      const added = refinement({ step: 'add-rule', rule: 'own/unsaid', limits: { number: to } })
      const fault = { fault: 'limit-out-of-range', value: String(to), range: [1, 52] }
      expect(refinementFaults(mandate, refinement(moved), rules)).toEqual([{ ...fault, pointer: '/steps/0/to' }])
      expect(refinementFaults(without, added, rules)).toEqual([{ ...fault, pointer: '/steps/0/limits/number' }])
    },
  )

  test('adds no seat by a norm that gives none, and reads none', () => {
    const seat = { ...leader, id: 'tittel', norm: 'N001' }
    const add = refinement({ step: 'add-seat', requirement: seat })
    expect(refinementFaults(mandate, add)).toMatchObject([
      { fault: 'norm-without-seat', pointer: '/steps/0/requirement/norm', value: 'N001' },
    ])
    if (lis1 === undefined) throw new Error('no mandate for LIS1')
    const read = { ...refinement({ step: 'read-composition', requirements: [leader, seat], mark }), mandate: 'lis1' }
    expect(refinementFaults(lis1, read)).toMatchObject([
      { fault: 'norm-without-seat', pointer: '/steps/0/requirements/1/norm' },
    ])
  })

  test('turns on a rule that the documents are silent about, and no rule twice', () => {
    expect(refined({ step: 'add-rule', rule: 'own/silent' })?.rules.at(-1)).toEqual({ rule: 'own/silent' })
    expect(faulted({ step: 'add-rule', rule: 'own/plain' })).toEqual(['duplicate-rule /steps/0/rule'])
  })

  test('does not take a rule away without saying why', () => {
    expect(faulted({ step: 'remove-rule', rule: 'own/plain' })).toEqual(['laxer-without-reason /steps/0'])
    expect(refined({ step: 'remove-rule', rule: 'own/plain', laxer: because })?.rules).toHaveLength(3)
    expect(faulted({ step: 'remove-rule', rule: 'own/silent', laxer: because })).toEqual([
      'rule-not-listed /steps/0/rule',
    ])
  })

  test('adds a seat, and does not take one away without saying why', () => {
    const seat = { ...leader, id: 'lis', role: 'representant' } as const
    expect(refined({ step: 'add-seat', requirement: seat })?.composition).toEqual({
      kind: 'stated',
      requirements: [leader, seat],
    })
    expect(faulted({ step: 'add-seat', requirement: leader })).toEqual([
      'duplicate-requirement /steps/0/requirement/id',
    ])
    expect(faulted({ step: 'remove-seat', requirement: 'leder' })).toEqual(['laxer-without-reason /steps/0'])
    expect(faulted({ step: 'remove-seat', requirement: 'uko', laxer: because })).toEqual([
      'no-such-requirement /steps/0/requirement',
    ])
    expect(refined({ step: 'remove-seat', requirement: 'leder', laxer: because })?.composition).toEqual({
      kind: 'stated',
      requirements: [],
    })
  })

  test('reads a composition that is not at hand, marked as a reading, and no other', () => {
    const read: RefinementStep = { step: 'read-composition', requirements: [leader], mark }
    if (lis1 === undefined) throw new Error('no mandate for LIS1')
    const own = refine(lis1, { ...refinement(read), mandate: 'lis1' })
    expect(own.mandate?.composition).toEqual({ kind: 'reading', requirements: [leader], mark })
    expect(faulted(read)).toEqual(['composition-at-hand /steps/0'])
    const add = refine(lis1, { ...refinement({ step: 'add-seat', requirement: leader }), mandate: 'lis1' })
    expect(add.faults).toEqual([{ fault: 'composition-not-at-hand', pointer: '/steps/0' }])
  })

  test('refines only what is there, and by what exists', () => {
    expect(
      faulted(
        { step: 'add-rule', rule: 'own/plian' },
        { step: 'add-rule', rule: 'own/nation' },
        { step: 'add-rule', rule: 'own/both', limits: { a: 1, c: 2 } },
        { ...least, limit: 'most', to: 3 },
        { step: 'set-limit', rule: 'own/both', limit: 'a', to: 1 },
        { step: 'add-seat', requirement: { ...leader, id: 'x', norm: 'N999' } },
      ),
    ).toEqual([
      'unknown-rule /steps/0/rule',
      'rule-elsewhere /steps/1/rule',
      'missing-limit /steps/2/limits',
      'unknown-limit /steps/2/limits/c',
      'unknown-limit /steps/3/limit',
      'rule-not-listed /steps/4/rule',
      'unknown-norm /steps/5/requirement/norm',
    ])
    const elsewhere = { ...refinement({ ...least, to: 5 }), mandate: 'lis1' }
    expect(refinementFaults(mandate, elsewhere, rules)).toEqual([
      { fault: 'other-mandate', pointer: '/mandate', value: 'lis1' },
    ])
    const unnamed = { ...refinement({ ...least, to: 5 }), version: mandate.version }
    expect(refinementFaults(mandate, unnamed, rules)).toEqual([
      { fault: 'same-version', pointer: '/version', value: '2026' },
    ])
  })

  test('leaves its refinement, with its reason, in the mandate and its file', () => {
    const own = refinement({ ...least, to: 3, laxer: because })
    const made = refine(mandate, own, rules).mandate ?? mandate
    expect(made.version).toBe('2026-nord')
    expect(made.refinedBy).toEqual([own])
    expect(readMandate(writeMandate(made), rules)).toEqual({ mandate: made })
    const later = { ...refinement({ ...most, to: 7 }), version: '2027-nord' }
    expect(refine(made, later, rules).mandate?.refinedBy).toEqual([own, later])
  })
})

test('what is refused is said in words, in every language', () => {
  const words = (['nb', 'nn', 'en'] as const).map((language) =>
    refinementFaults(
      mandate,
      refinement({ ...least, to: 3 }, { step: 'set-limit', rule: 'own/unsaid', limit: 'number', to: 6 }),
      rules,
    ).map((fault) => sayMandateFault(fault, language)),
  )
  expect(words.flat()).toEqual([
    '/steps/0: Dette krever mindre enn mandatet gjør (4 → 3). Skriv hvorfor under «laxer», eller slett steget.',
    '/steps/1: Ingen har sagt hvilken vei denne grensen er strengere (4 → 6). Skriv hvorfor den endres under «laxer».',
    '/steps/0: Dette krev mindre enn mandatet gjer (4 → 3). Skriv kvifor under «laxer», eller slett steget.',
    '/steps/1: Ingen har sagt kva veg denne grensa er strengare (4 → 6). Skriv kvifor ho blir endra under «laxer».',
    '/steps/0: This asks less than the mandate does (4 → 3). State why under “laxer”, or delete the step.',
    '/steps/1: Nobody has said which way this limit is stricter (4 → 6). State why it is changed under “laxer”.',
  ])
})

describe('refining never loosens silently:', () => {
  const pair = anyMandateFile(rules).chain((own) => anyRefinement(own.id, rules).map((by) => [own, by] as const))
  const seats = ({ composition }: Mandate): readonly SeatRequirement[] =>
    composition.kind === 'notAtHand' ? [] : composition.requirements
  const more = new Map([
    ['own/more least', true],
    ['own/less most', false],
    ['own/both a', false],
    ['own/both b', true],
  ])

  test('where no step says it asks less, each rule, limit and seat of the mandate is there, and no laxer', () => {
    const made = { refined: 0 }
    fc.assert(
      fc.property(pair, ([own, by]) => {
        const { mandate: after } = refine(own, by, rules)
        if (after === undefined || by.steps.some((step) => 'laxer' in step)) return
        made.refined += 1
        for (const requirement of seats(own)) expect(seats(after)).toContainEqual(requirement)
        for (const { rule, limits } of own.rules) {
          const now = after.rules.find((listed) => listed.rule === rule)
          expect(now).toBeDefined()
          for (const [name, value] of Object.entries(limits ?? {})) {
            const limit = now?.limits?.[name] ?? Number.NaN
            const stricter = more.get(`${rule} ${name}`)
            expect(stricter === undefined ? limit === value : stricter ? limit >= value : limit <= value).toBe(true)
          }
        }
      }),
      { numRuns: 2000 },
    )
    expect(made.refined).toBeGreaterThan(100)
  })

  test('every mandate that is refined carries by whom and how, and is a mandate', () => {
    fc.assert(
      fc.property(pair, ([own, by]) => {
        const { mandate: after } = refine(own, by, rules)
        fc.pre(after !== undefined)
        expect(after.refinedBy?.at(-1)).toBe(by)
        expect(readMandate(writeMandate(after), rules)).toEqual({ mandate: after })
      }),
    )
  })

  test('every refinement that is refused has faults, each with words', () => {
    fc.assert(
      fc.property(pair, ([own, by]) => {
        const { faults } = refine(own, by, rules)
        fc.pre(faults !== undefined)
        expect(faults.length).toBeGreaterThan(0)
        for (const fault of faults)
          expect(new Set(languages.map((language) => sayMandateFault(fault, language))).size).toBe(3)
      }),
    )
  })
})

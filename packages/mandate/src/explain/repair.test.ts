import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { jointCouncils } from '../mandates/joint-councils.ts'
import { tka } from '../mandates/national.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { anyCouncil, day } from '../proof/arbitrary.fixture.ts'
import {
  bare,
  calendar,
  council,
  leader,
  leaderAtAhus,
  mandateWith,
  region,
  sealed,
  today,
  yesterday,
} from '../rule/example-facts.ts'
import type { CouncilFacts } from '../rule/facts.ts'
import type { Finding } from '../rule/finding.ts'
import { catalogue } from '../rules/catalogue.ts'
import { evaluate } from '../rules/evaluate.ts'
import { findingOf } from '../rules/run-examples.ts'
import type { Council } from '../vocabulary/council.ts'
import { type IsoDate, isoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { filled, isHole } from './fill.ts'
import { type Repair, repair, repaired } from './repair.ts'
import { sayRepair } from './say-repair.ts'

const facts = (told: Partial<Council>): CouncilFacts => ({ council: council(told), regions: [region] })
const key = ({ rule, subject }: Finding): string => `${rule} ${subject.id}`
const short = (mandate: Mandate, on: CouncilFacts, at: IsoDate): readonly string[] =>
  evaluate(mandate, on, { at })
    .filter(({ answer }) => answer === 'falls-short')
    .map(key)
const acts = ({ steps }: Repair): readonly string[] => steps.map(({ act }) => act)

/** A mandate of one seat at each institution, with the rules about who holds them. */
const seats: Mandate = {
  ...mandateWith('composition/seat-is-held', [leader]),
  rules: [
    { rule: 'prerequisites/consent-in-force' },
    { rule: 'prerequisites/endorsed-in-line' },
    { rule: 'composition/seat-is-held' },
    { rule: 'composition/authority-is-delegated' },
    { rule: 'prerequisites/time-set-aside' },
  ],
}
const inOrder = {
  ...bare,
  consents: [{ given: yesterday, wording: 'mandate-2026' }],
  endorsement: { by: sealed, on: yesterday },
}
const atOestfold = {
  ...inOrder,
  id: '00000000-0000-7000-8000-000000000004' as typeof bare.id,
  orgNumber: region.institutions[1]?.orgNumber ?? bare.orgNumber,
}

describe('a repair', () => {
  test('appoints someone still to be named, and follows what that opens: the consent of the same holding', () => {
    const mended = repair(seats, facts({ holdings: [atOestfold as typeof bare] }), { at: today })
    expect(acts(mended)).toEqual(['appoint-holding', 'give-consent'])
    const [appoint, consent] = mended.steps
    expect(appoint?.holes).toEqual(['holding', 'person', 'endorsedBy', 'endorsedOn'])
    expect(isHole(String(appoint?.input['person']))).toBe(true)
    expect(appoint?.clears.map(key)).toEqual([`composition/seat-is-held ${leaderAtAhus}`])
    expect(appoint).not.toHaveProperty('after')
    expect(consent).toMatchObject({ after: 0, input: { holding: appoint?.input['holding'] }, holes: [] })
    expect(mended.left).toEqual([])
  })

  test('says who can say what is unknown, also of whom it appoints, and repairs none of it', () => {
    const mended = repair(seats, facts({ holdings: [atOestfold as typeof bare] }), { at: today })
    expect(mended.unknown.map(({ from, fact, finding }) => [from, fact, finding.subject.holding])).toEqual([
      ['institution', 'holdings.timeSetAside', mended.steps[0]?.input['holding']],
      ['institution', 'holdings.timeSetAside', atOestfold.id],
    ])
    expect(mended.unknown.every(({ ask }) => ask?.act === 'ask')).toBe(true)
  })

  test('delegates, consents and endorses for one who sits for the leader, each by its own act', () => {
    const delegate = { ...bare, role: 'delegert' as const }
    const mended = repair(seats, facts({ holdings: [delegate, atOestfold as typeof bare] }), { at: today })
    expect(acts(mended).toSorted()).toEqual(['delegate-authority', 'endorse-holding', 'give-consent'])
  })

  test('fixes as many meetings as the mandate sets, so that no act for their number follows', () => {
    const mandate = { ...samordningsraadet, composition: { kind: 'notAtHand' } } as const
    const mended = repair(mandate, facts({}), { at: today })
    expect(acts(mended)).toEqual(['fix-calendar'])
    expect(mended.steps[0]?.input['dates']).toHaveLength(4)
    expect(mended.unknown).toEqual([])
  })

  test('takes the first act that clears: a date more where one is lacking, a reason where more are', () => {
    const mandate = mandateWith('organisation/meetings-a-year', undefined, { perYear: 4 })
    const lacking = (meetings: number) =>
      acts(repair(mandate, facts({ calendars: [calendar(2026, meetings)] }), { at: today }))
    expect([lacking(4), lacking(3), lacking(2)]).toEqual([[], ['add-date'], ['state-deviation']])
  })

  test('leaves what no act clears on the day, and says who is to be asked', () => {
    const mandate = mandateWith('organisation/calendar-is-fixed')
    const mended = repair(mandate, facts({ calendars: [calendar(2026, 4, '2026-11-24' as IsoDate)] }), { at: today })
    expect(mended.steps).toEqual([])
    expect(mended.left).toMatchObject([{ from: 'regut', finding: { norm: 'N066' } }])
  })

  test('leaves out an act that a later one makes needless', () => {
    const once = { ...leader, per: 'once', several: true } as const
    const both = mandateWith('composition/seat-is-held', [once, { ...once, id: 'delegert', role: 'delegert' }])
    const mended = repair(both, facts({}), { at: today })
    expect(mended.steps.map(({ input, clears }) => [input['role'], clears.length])).toEqual([['delegert', 2]])
  })

  test('of a council in order is nothing', () => {
    expect(repair(seats, facts({ holdings: [inOrder, atOestfold as typeof bare] }), { at: today }).steps).toEqual([])
  })
})

describe('any council', () => {
  const cases = fc.record({ told: anyCouncil, at: day })
  const judging = fc.constantFrom(samordningsraadet, tka, ...jointCouncils.slice(0, 1))
  const whole = (told: Council): CouncilFacts => ({
    ...facts(told),
    coordination: { periods: [{ region: region.id, from: isoDate('2026-07-01') }] },
  })

  test('falls short, once repaired, of nothing that the repair does not name as left', () => {
    fc.assert(
      fc.property(judging, cases, (mandate, { told, at }) => {
        const before = whole(told)
        const mended = repair(mandate, before, { at })
        const after = repaired(mandate, before, { at }, mended.steps)
        expect(short(mandate, after, at)).toEqual(mended.left.map(({ finding }) => key(finding)))
        for (const { finding } of mended.left)
          for (const remedy of finding.remedies.filter(({ effect }) => effect === 'clears')) {
            const filling = { mandate, facts: after, at, number: 999, with: remedy.with }
            for (const input of filled(remedy, filling)) {
              const tried = repaired(mandate, after, { at }, [{ act: remedy.act, input }])
              expect(short(mandate, tried, at)).toContain(key(finding))
            }
          }
      }),
      { numRuns: 60 },
    )
  })

  test('is repaired by nothing less: without any one of the acts something falls short that was cleared', () => {
    fc.assert(
      fc.property(judging, cases, (mandate, { told, at }) => {
        const before = whole(told)
        const { steps, left } = repair(mandate, before, { at })
        const known = left.map(({ finding }) => key(finding))
        for (const dropped of steps) {
          const rest = steps.filter((step) => step !== dropped)
          const after = repaired(mandate, before, { at }, rest)
          expect(short(mandate, after, at).filter((own) => !known.includes(own))).not.toEqual([])
        }
      }),
      { numRuns: 40 },
    )
  })

  test('is repaired by no proper subset at all, where there are few enough acts to try each', () => {
    const year = [
      { rule: 'organisation/calendar-is-fixed' },
      { rule: 'organisation/meetings-a-year', limits: { perYear: 4 } },
    ]
    const small: Mandate = { ...seats, rules: [...seats.rules, ...year] }
    let tried = 0
    fc.assert(
      fc.property(cases, ({ told, at }) => {
        const before = facts(told)
        const { steps, left } = repair(small, before, { at })
        const known = left.map(({ finding }) => key(finding))
        if (steps.length > 7) return
        for (let chosen = 0; chosen < 2 ** steps.length - 1; chosen++) {
          const some = steps.filter((_, index) => (chosen >> index) % 2 === 1)
          const after = repaired(small, before, { at }, some)
          expect(short(small, after, at).filter((own) => !known.includes(own))).not.toEqual([])
          tried += 1
        }
      }),
      { numRuns: 40 },
    )
    expect(tried).toBeGreaterThan(100)
  })

  test('is repaired the same in whatever order it is told', () => {
    fc.assert(
      fc.property(cases, ({ told, at }) => {
        const other = { ...told, holdings: told.holdings.toReversed(), managers: told.managers.toReversed() }
        expect(repair(samordningsraadet, facts(other), { at })).toEqual(repair(samordningsraadet, facts(told), { at }))
      }),
      { numRuns: 25 },
    )
  })
})

test('every hole of every clearing remedy has something that stands in for it', () => {
  const remedies = catalogue.flatMap(({ rule, examples }) =>
    examples.flatMap((example) =>
      (findingOf(rule, example)?.remedies ?? [])
        .filter(({ effect }) => effect === 'clears')
        .map((remedy) => ({ remedy, at: example.at, on: example.facts })),
    ),
  )
  expect(remedies.length).toBeGreaterThan(10)
  for (const { remedy, at, on } of remedies) {
    const own = 'mandate' in on ? on : { mandate: seats, council: facts({}) }
    const filling = { mandate: own.mandate, facts: own.council, at, number: 1, with: remedy.with }
    const [input] = filled(remedy, filling)
    expect(Object.keys(input ?? {})).toEqual(expect.arrayContaining([...remedy.holes]))
  }
})

describe('a repair in words', () => {
  const names = {
    organisation: (orgNumber: string) => region.institutions.find((own) => own.orgNumber === orgNumber)?.shortName,
    council: () => 'Samordningsrådet',
  }
  const mended = repair(seats, facts({ holdings: [atOestfold as typeof bare] }), { at: today })

  test('tells the steps in order, what each clears, and what a person fills in', () => {
    expect(sayRepair(mended, 'nb', today, names)).toEqual({
      summary: 'Steg som trengs: 2. Det ingen handling løser: 0. Det vi ikke vet: 2.',
      steps: [
        {
          act: 'Registrer representant',
          clears: ['Ledig: leder, Ahus'],
          holes: ['person', 'forankret av', 'forankret dato'],
        },
        {
          act: 'Registrer samtykke',
          clears: [expect.stringContaining('representanten')],
          holes: [],
          follows: 'Følger av steg 1',
        },
      ],
      left: [],
      unknown: [
        { title: expect.stringContaining('Ahus'), ask: expect.stringContaining('avsatt tid') },
        { title: expect.stringContaining('Østfold'), ask: expect.stringContaining('virksomhet') },
      ],
    })
    expect(sayRepair(mended, 'nn', today, names).steps[1]?.follows).toBe('Følgjer av steg 1')
  })

  test('says that nothing falls short, where it does not', () => {
    expect(sayRepair({ steps: [], left: [], unknown: [] }, 'en', today, names).summary).toBe('Nothing falls short.')
  })
})

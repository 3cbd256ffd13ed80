import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { anyCouncil, day } from '../proof/arbitrary.fixture.ts'
import { bare, calendar, consent, council, mandateWith, region, today } from '../rule/example-facts.ts'
import type { CouncilFacts } from '../rule/facts.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Council } from '../vocabulary/council.ts'
import { CouncilId } from '../vocabulary/council-id.ts'
import { type IsoDate, isoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { languages } from '../vocabulary/text.ts'
import { type Change, changesBetween } from './change.ts'
import { pastYears } from './past-years.ts'
import { rehearse, rehearseEach } from './rehearse.ts'
import { sayChange, sayRehearsal } from './say-rehearsal.ts'

const facts = (told: Partial<Council> = {}): CouncilFacts => ({ council: council(told), regions: [region] })
const meetings = (perYear: number): Mandate => mandateWith('organisation/meetings-a-year', undefined, { perYear })
const names = { organisation: () => 'Ahus', council: () => 'Samordningsrådet' }
const told = ({ kind, council: id, date, rule }: Change): readonly string[] => [
  kind,
  id.split('/')[1] ?? '',
  date,
  rule,
]

describe('a mandate that asks for six meetings instead of four', () => {
  const four = facts({ calendars: [calendar(2025, 4), calendar(2026, 4)], established: isoDate('2025-01-01') })
  const six = facts({ id: CouncilId.make('helse-soer-oest/urologi'), calendars: [calendar(2026, 6)] })
  const three = facts({ id: CouncilId.make('helse-soer-oest/fim'), calendars: [calendar(2026, 3)] })
  const asked = { councils: [four, six, three], before: meetings(4), after: meetings(6), dates: [today] }

  test('gives a council of four a finding, takes one from a council of six, and changes what is said of one of three', () => {
    expect(rehearse(asked).changes.map(told)).toEqual([
      ['changes', 'fim', today, 'organisation/meetings-a-year'],
      ['appears', 'samordningsraadet', today, 'organisation/meetings-a-year'],
      ['vanishes', 'urologi', today, 'organisation/meetings-a-year'],
    ])
  })

  test('is rehearsed on past years too, from the year the council was established', () => {
    const dates = pastYears(isoDate('2024-05-01'), today)
    const after = { ...asked.after, rules: [...asked.after.rules, { rule: 'organisation/calendar-is-fixed' }] }
    const { changes } = rehearse({ ...asked, after, councils: [four], dates })
    expect(changes.map(({ kind, date }) => [kind, date])).toEqual([
      ['appears', '2025-12-31'],
      ['appears', today],
    ])
  })

  test('is compared with the mandate of each day, and with none before there was any', () => {
    const before = (on: IsoDate) => (on < '2026-01-01' ? undefined : meetings(6))
    const dates = [today, isoDate('2025-12-31')]
    expect(
      rehearse({ ...asked, councils: [four], before, dates }).changes.map(({ kind, date }) => [kind, date]),
    ).toEqual([['appears', '2025-12-31']])
  })

  test('is judged by what was known on the day, where the caller gives that', () => {
    const known = (_: CouncilId, on: IsoDate) => (on === today ? facts({ calendars: [calendar(2026, 6)] }) : undefined)
    const rehearsed = rehearse({ ...asked, councils: [four], known, dates: [today, isoDate('2025-12-31')] })
    expect(rehearsed.changes.map(({ kind, date }) => [kind, date])).toEqual([['vanishes', today]])
  })

  test('is summed up by council, also one where nothing changes, and by rule', () => {
    const same = facts({ id: CouncilId.make('helse-soer-oest/patologi') })
    const { total, councils, rules, dates } = rehearse({ ...asked, councils: [same, ...asked.councils] })
    expect(total).toEqual({ appears: 1, vanishes: 1, changes: 1 })
    expect(councils.find((own) => own.council === same.council.id)).toMatchObject({
      appears: 0,
      vanishes: 0,
      changes: 0,
    })
    expect(rules).toEqual([{ rule: 'organisation/meetings-a-year', appears: 1, vanishes: 1, changes: 1 }])
    expect([councils.length, dates]).toEqual([4, [today]])
  })

  test('leaves out councils of another mandate', () => {
    const other = facts({ mandate: 'fim', calendars: [calendar(2026, 4)] })
    expect(rehearse({ ...asked, councils: [other, four] }).councils.map(({ council: id }) => id)).toEqual([
      four.council.id,
    ])
    expect(rehearse({ ...asked, councils: [] }).councils).toEqual([])
  })

  test('is not rehearsed where no council is the mandate’s, since that would look like nothing changing', () => {
    const others = ['urologi', 'fim', 'fim'].map((mandate) => facts({ mandate }))
    expect(() => rehearse({ ...asked, councils: others })).toThrow(
      'no council to rehearse samordningsraadet on: they go by fim, urologi',
    )
  })

  test('tells after each council how far it has come, and judges no more when it is stopped', () => {
    let judged = 0
    const known = (id: CouncilId) => {
      judged += 1
      return asked.councils.find((own) => own.council.id === id)
    }
    for (const { done, of } of rehearseEach({ ...asked, known })) {
      expect([done, of]).toEqual([judged, 3])
      if (done === 2) break
    }
    expect(judged).toBe(2)
  })

  test('is said in words: what was found, what would be, and how much in all', () => {
    const rehearsed = rehearse(asked)
    const [changed] = rehearsed.changes
    expect(changed && sayChange(changed, 'nb', names)).toMatchObject({
      change: 'Endres',
      date: '23.11.2026',
      council: 'Samordningsrådet',
      was: expect.stringMatching(/^I dag: .*4/),
      reason: expect.stringContaining('6'),
    })
    expect(sayRehearsal(rehearsed, 'nn', names)).toMatchObject({
      over: 'Råd: 3. Datoar: 23.11.2026.',
      total: 'nye: 1 · fell bort: 1 · blir endra: 1',
    })
    for (const language of languages)
      for (const change of rehearsed.changes)
        expect(JSON.stringify(sayChange(change, language, names))).not.toMatch(/undefined|\[object/)
    expect(sayRehearsal(rehearse({ ...asked, after: asked.before }), 'nb', names).total).toBe(
      'Ingen funn blir annerledes.',
    )
  })
})

describe('a mandate that is only', () => {
  const published: Mandate = { ...samordningsraadet, rules: [{ rule: 'family/mandate-is-published' }] }
  const on = facts()
  const told = (after: Mandate) =>
    rehearse({
      councils: [{ ...on, publications: [] }],
      before: published,
      after,
      dates: [today],
    }).changes.map(({ kind, rule, before: was, after: is }) => [
      kind,
      rule,
      was?.values,
      was?.since,
      is?.values,
      is?.since,
    ])

  test('called by another version is seen where a finding says the version', () => {
    expect(told({ ...published, version: '2027' })).toEqual([
      ['changes', 'family/mandate-is-published', { version: '2026' }, '2026-06-10', { version: '2027' }, '2026-06-10'],
    ])
  })

  test('adopted another day is seen where a finding says since when', () => {
    const adoptions = published.adoptions.map((own) => ({ ...own, on: isoDate('2026-09-01') }))
    expect(told({ ...published, adoptions })).toEqual([
      ['changes', 'family/mandate-is-published', { version: '2026' }, '2026-06-10', { version: '2026' }, '2026-09-01'],
    ])
  })
})

describe('a change', () => {
  test('is not what differs in remedy, when someone was asked or order alone', () => {
    const on = facts({ holdings: [bare, { ...bare, id: '00000000-0000-7000-8000-000000000002' as typeof bare.id }] })
    const found = evaluate(samordningsraadet, on, { at: today })
    const elsewise = found.map((finding) => ({ ...finding, remedies: [], asked: today })).toReversed()
    expect(found.length).toBeGreaterThan(5)
    expect(changesBetween(on.council.id, today, found, elsewise)).toEqual([])
    expect(changesBetween(on.council.id, today, found, elsewise.slice(1))).toHaveLength(1)
  })

  test('is a value more or less, another answer, day, missing fact or deviation', () => {
    const on = facts({ holdings: [{ ...bare, consents: [consent(today, today)] }] })
    const [finding] = evaluate(samordningsraadet, on, { at: today }).filter(({ norm }) => norm === 'N031')
    if (finding === undefined) throw new Error('no finding of N031')
    const kinds = (other: typeof finding) =>
      changesBetween(on.council.id, today, [finding], [other]).map(({ kind }) => kind)
    expect(kinds({ ...finding, values: {} })).toEqual(['changes'])
    expect(kinds({ ...finding, values: { ...finding.values, more: 1 } })).toEqual(['changes'])
    expect(kinds({ ...finding, answer: 'unknown' })).toEqual(['changes'])
    expect(kinds({ ...finding, since: isoDate('2020-01-01') })).toEqual(['changes'])
    expect(kinds({ ...finding, deviation: true })).toEqual(['changes'])
    expect(kinds({ ...finding, missing: { fact: 'holdings', from: 'rhf' } })).toEqual(['changes'])
    expect(kinds(finding)).toEqual([])
  })
})

describe('any rehearsal', () => {
  const councils = fc
    .array(anyCouncil, { maxLength: 4 })
    .map((all) => all.map((own, index) => facts({ ...own, id: CouncilId.make(`helse-soer-oest/r${index}`) })))
  const withoutCalendar = { ...samordningsraadet, rules: samordningsraadet.rules.slice(2, 6) }

  test('does not depend on the order of councils or dates', () => {
    fc.assert(
      fc.property(councils, fc.array(day, { maxLength: 4 }), (all, dates) => {
        const asked = { before: samordningsraadet, after: withoutCalendar }
        const other = rehearse({ ...asked, councils: all.toReversed(), dates: dates.toReversed() })
        expect(other).toEqual(rehearse({ ...asked, councils: all, dates }))
      }),
      { numRuns: 40 },
    )
  })

  test('the other way around makes what appeared vanish, and back again', () => {
    const opposite = { appears: 'vanishes', vanishes: 'appears', changes: 'changes' } as const
    fc.assert(
      fc.property(councils, day, (all, at) => {
        const forth = rehearse({ councils: all, before: samordningsraadet, after: withoutCalendar, dates: [at] })
        const back = rehearse({ councils: all, before: withoutCalendar, after: samordningsraadet, dates: [at] })
        expect(back.changes.map((change) => told({ ...change, kind: opposite[change.kind] }))).toEqual(
          forth.changes.map(told),
        )
      }),
      { numRuns: 40 },
    )
  })
})

test('the years that have been are told by their last day, and the day itself last', () => {
  expect(pastYears(isoDate('2023-12-31'), isoDate('2026-11-22'))).toEqual([
    '2023-12-31',
    '2024-12-31',
    '2025-12-31',
    '2026-11-22',
  ])
  expect(pastYears(isoDate('2026-01-01'), isoDate('2026-01-01'))).toEqual(['2026-01-01'])
  expect(pastYears(isoDate('2026-01-02'), isoDate('2026-01-01'))).toEqual([])
})

import { describe, expect, test } from 'vitest'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import {
  bare,
  consent,
  council,
  holdingId,
  leaderAtAhus,
  personId,
  region,
  sealed,
  today,
  tomorrow,
  yesterday,
} from '../rule/example-facts.ts'
import type { Finding } from '../rule/finding.ts'
import { rulesById } from '../rules/catalogue.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Holding } from '../vocabulary/holding.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Reader } from '../access/access.ts'
import { attention } from './attention.ts'
import { councilView, type CouncilView } from './council-view.ts'
import { seatStatus } from './seat-status.ts'

const whole: Holding = {
  ...bare,
  consents: [consent(yesterday)],
  endorsement: { by: sealed, on: yesterday },
  timeSetAside: true,
}
const ofHolding = (holding: Holding, at: IsoDate = today): readonly Finding[] =>
  evaluate(samordningsraadet, { council: council({ holdings: [holding] }), regions: [region] }, { at }).filter(
    ({ subject }) => subject.seat === leaderAtAhus,
  )

describe('the status of a seat', () => {
  test.each([
    ['vacant', { ...whole, to: yesterday }],
    ['consent-withdrawn', { ...whole, consents: [consent(yesterday, today)] }],
    ['consent-missing', { ...whole, consents: [] }],
    ['delegation-missing', { ...whole, role: 'delegert' }],
    ['not-endorsed', { ...whole, endorsement: { by: sealed, on: tomorrow } }],
    ['time-not-set-aside', { ...whole, timeSetAside: false }],
    ['unknown', { ...bare, consents: whole.consents, endorsement: { by: sealed, on: yesterday } }],
    ['in-order', whole],
  ] as const)('is %s where that is the gravest', (status, holding) => {
    expect(seatStatus(ofHolding(holding)).status).toBe(status)
  })

  test('names the finding that decides, of a rule that exists', () => {
    const { finding } = seatStatus(ofHolding(bare))
    expect(finding?.rule).toBe('prerequisites/consent-in-force')
    expect(rulesById.has(String(finding?.rule))).toBe(true)
  })
})

describe('what needs attention', () => {
  const open = evaluate(
    samordningsraadet,
    {
      council: council({
        holdings: [
          bare,
          { ...whole, id: holdingId(5), person: personId(5), role: 'utdanningskoordinerende-overlege', consents: [] },
        ],
      }),
      regions: [region],
    },
    { at: today },
  )

  test('is one row for each remedy, gravest first, and leaves out what is met', () => {
    const rows = attention(open)
    expect(rows.map(({ first }) => first.rule)).toEqual([
      'prerequisites/consent-in-force',
      'prerequisites/endorsed-in-line',
      'organisation/calendar-is-fixed',
      'prerequisites/responsible-manager',
      'composition/seat-is-held',
      'prerequisites/time-set-aside',
      'organisation/meetings-a-year',
    ])
    expect(rows[0]?.findings).toHaveLength(2)
    expect(rows.every(({ first, findings, councils }) => findings[0] === first && councils.length === 1)).toBe(true)
  })

  test('is the same whatever the order of the findings of one gravity', () => {
    const keys = attention(open.toReversed()).map(({ key }) => key)
    expect(keys.toSorted()).toEqual(
      attention(open)
        .map(({ key }) => key)
        .toSorted(),
    )
  })
})

describe('the view of a council', () => {
  const view = (reader: Reader, holding: Holding): CouncilView =>
    councilView(
      samordningsraadet,
      { council: council({ holdings: [holding] }), regions: [region] },
      { at: today, reader, person: () => ({ name: 'Kari Nordmann', email: 'kari.nordmann@example.org' }) },
    )
  const holder = (reader: Reader, holding: Holding) => view(reader, holding).seats.flatMap(({ holders }) => holders)[0]

  test('shows staff the name also without consent, and what is missing', () => {
    expect(holder('reader', bare)).toMatchObject({
      name: 'Kari Nordmann',
      published: false,
      staff: { active: false, status: 'consent-missing' },
    })
    expect(holder('administrator', whole)).toMatchObject({
      published: true,
      staff: { active: true, status: 'in-order' },
    })
  })

  test('tells staff the last day consent was withdrawn, once that day has come', () => {
    const of = (...consents: Holding['consents']) => holder('reader', { ...whole, consents })?.staff?.consentWithdrawn
    expect(of(consent(bare.from, today))).toBe(today)
    expect(of(consent(tomorrow, tomorrow))).toBeUndefined()
    expect(of(consent(bare.from, yesterday), consent(today))).toBeUndefined()
  })

  test('gives the public no finding, no status but vacant, and no id', () => {
    const seen = view('public', bare)
    expect([seen.findings, seen.open]).toEqual([[], 0])
    expect(new Set(seen.seats.map(({ status }) => status))).toEqual(new Set(['vacant', 'in-order']))
    expect(holder('public', bare)).toEqual({
      role: 'leder',
      party: 'institution',
      orgNumber: bare.orgNumber,
      published: false,
    })
    expect(seen.held).toBe(1)
  })
})

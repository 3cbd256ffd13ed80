import { describe, expect, test } from 'vitest'
import {
  actionItem,
  ahus,
  bare,
  council,
  leader,
  leaderAtAhus,
  mandateWith,
  matter,
  region,
  statement,
  today,
  tomorrow,
  yesterday,
} from '../rule/example-facts.ts'
import type { CouncilFacts } from '../rule/facts.ts'
import { isoDate } from '../vocabulary/iso-date.ts'
import { evaluate, ledger, ledgerInNation } from './evaluate.ts'
import { sayFinding } from './say-finding.ts'

const leaders = mandateWith('composition/seat-is-held', [leader])
const founded = (on: typeof today): CouncilFacts => ({ council: council({ established: on }), regions: [region] })

describe('a council', () => {
  test('is asked nothing before the day it is established', () => {
    expect([...ledger(leaders, founded(tomorrow), { at: today })]).toEqual([])
    expect(evaluate(leaders, founded(tomorrow), { at: today, provided: ['holdings'] })).toEqual([])
  })

  test('is asked from that day on', () => {
    expect(evaluate(leaders, founded(today), { at: today })).toHaveLength(2)
  })
})

describe('a holding', () => {
  test('that fits two seats is asked of once, on the first of them', () => {
    const twice = mandateWith('prerequisites/consent-in-force', [leader, { ...leader, id: 'leder-til' }])
    const told: CouncilFacts = { council: council({ holdings: [bare] }), regions: [region] }
    expect(evaluate(twice, told, { at: today }).map(({ subject }) => subject.seat)).toEqual([leaderAtAhus])
  })

  test.each(['composition/issue-is-taken-further', 'background/statement-is-impartial'])(
    'is asked of by %s while it lasts, and not the day after',
    (rule) => {
      const told = (to: typeof today): CouncilFacts => ({
        council: council({ holdings: [{ ...bare, to }] }),
        regions: [region],
        actionItems: [actionItem],
        statements: [{ ...statement, applicant: ahus.orgNumber }],
      })
      expect(evaluate(mandateWith(rule), told(today), { at: today })).toHaveLength(1)
      expect(evaluate(mandateWith(rule), told(yesterday), { at: today })).toEqual([])
    },
  )

  test.each([
    ['0001-01-01', 4, '0004-12-31'],
    ['2022-03-01', 4.9, '2026-02-28'],
    ['9990-01-01', 40, '9999-12-31'],
  ])('from %s has with %d years its last day %s', (from, years, ends) => {
    const told: CouncilFacts = {
      council: council({ established: isoDate(from), holdings: [{ ...bare, from: isoDate(from) }] }),
      regions: [region],
    }
    const mandate = mandateWith('composition/term-has-an-end', [leader], { years, warnDays: 90 })
    const [finding] = ledger(mandate, told, { at: isoDate(from) })
    expect(finding?.values['ends']).toBe(ends)
  })
})

describe('what is named twice', () => {
  test('is answered for once: an institution in a matter', () => {
    const told: CouncilFacts = {
      council: council(),
      regions: [region],
      matters: [{ ...matter, institutions: [ahus.orgNumber, ahus.orgNumber] }],
    }
    expect(evaluate(mandateWith('prerequisites/input-is-given'), told, { at: today })).toHaveLength(2)
  })

  test('is answered for once: a region in a working group', () => {
    const group = { id: 'a', from: today, perRegion: 2, regions: [ahus.orgNumber, ahus.orgNumber], members: [] }
    const rows = [...ledgerInNation({ coordination: { periods: [] }, workingGroups: [group] }, { at: today })]
    expect(rows.filter(({ rule }) => rule === 'national/quota-is-met')).toHaveLength(1)
  })
})

test('a seat of an institution that nobody has named is spoken of as the institution’s', () => {
  const once = mandateWith('composition/seat-is-held', [{ ...leader, per: 'once' }])
  const [finding] = evaluate(once, founded(today), { at: today })
  const names = { organisation: () => undefined, council: () => undefined }
  const mend = (language: 'nb' | 'nn' | 'en') => finding && sayFinding(finding, language, today, names).mend
  expect(mend('nb')).toContain('Linjen i virksomheten finner')
  expect(mend('nn')).toContain('Linja i verksemda finn')
  expect(mend('en')).toContain('The line in the institution finds')
})

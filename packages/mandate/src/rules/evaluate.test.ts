import { describe, expect, test } from 'vitest'
import type { Example } from '../rule/example.ts'
import {
  ahus,
  atRegut,
  bare,
  council,
  holdingId,
  leader,
  leaderAtAhus,
  leaderAtOestfold,
  mandateWith,
  neighbour,
  oestfold,
  region,
  today,
  tomorrow,
  yesterday,
} from '../rule/example-facts.ts'
import type { CouncilFacts } from '../rule/facts.ts'
import { onDate } from '../rule/on-date.ts'
import type { Council } from '../vocabulary/council.ts'
import { isoDate } from '../vocabulary/iso-date.ts'
import type { Region } from '../vocabulary/region.ts'
import { evaluate, evaluateInNation, ledger, ledgerInNation, ledgerInRegion } from './evaluate.ts'

const seatIsHeld = 'composition/seat-is-held'
const leaders = mandateWith(seatIsHeld, [leader])
const facts = (told: Partial<Council> = {}, regions: readonly Region[] = [region]): CouncilFacts => ({
  council: council(told),
  regions,
})
const subjects = (told: CouncilFacts, mandate = leaders): readonly string[] =>
  evaluate(mandate, told, { at: today }).map(({ subject }) => subject.id)

describe('a mandate that cannot be judged by', () => {
  test.each([
    ['composition/no-such-rule', undefined, 'lists no rule we have: composition/no-such-rule'],
    ['family/specialty-has-council', undefined, 'family/specialty-has-council is not about a council'],
    ['national/one-coordinates', undefined, 'national/one-coordinates is not about a council'],
    ['organisation/meetings-a-year', undefined, 'sets no perYear for organisation/meetings-a-year'],
    ['organisation/meetings-a-year', { other: 1 }, 'sets no perYear for organisation/meetings-a-year'],
  ])('says so: %s with the limits %j', (rule, limits, says) => {
    const told = facts({ calendars: [{ year: 2026, fixedOn: yesterday, dates: [] }] })
    expect(() => evaluate(mandateWith(rule, [], limits), told, { at: today })).toThrow(says)
  })
})

describe('the seats of a council', () => {
  const elsewhere: Region = { ...region, institutions: [oestfold] }

  test('are those of the regions that are asked about, whichever were asked about before', () => {
    expect(subjects(facts())).toEqual([leaderAtAhus, leaderAtOestfold])
    expect(subjects(facts({}, [elsewhere]))).toEqual([leaderAtOestfold])
    expect(subjects(facts({}, [region, neighbour]))).toEqual([leaderAtAhus, leaderAtOestfold])
    expect(subjects(facts({}, [region, elsewhere]))).toHaveLength(3)
    expect(subjects(facts({}, [region]))).toEqual([leaderAtAhus, leaderAtOestfold])
    expect(subjects(facts({}, []))).toEqual([])
  })

  test('are those of the mandate, whichever was asked about before', () => {
    const one = mandateWith(seatIsHeld, [{ ...leader, only: [oestfold.orgNumber] }])
    expect(subjects(facts(), one)).toEqual([leaderAtOestfold])
    expect(subjects(facts())).toEqual([leaderAtAhus, leaderAtOestfold])
  })

  const seatAtAhus = (holdings: Council['holdings']) => onDate(leaders, facts({ holdings }), today).seats[0]
  const held = (number: number, from: string, to?: string) => ({
    ...bare,
    id: holdingId(number),
    from: isoDate(from),
    ...(to !== undefined && { to: isoDate(to) }),
  })

  test('know who held them last and who comes next', () => {
    const seat = seatAtAhus([
      held(5, '2027-03-01'),
      held(1, '2024-01-01', '2025-12-31'),
      held(2, '2023-01-01', '2026-06-30'),
      held(3, '2022-01-01', '2022-12-31'),
      held(4, '2026-12-01', '2027-02-28'),
    ])
    expect([seat?.holders, seat?.last?.id, seat?.next?.id]).toEqual([[], holdingId(2), holdingId(4)])
    expect(seatAtAhus([held(1, '2027-01-01')])?.last).toBeUndefined()
    expect(seatAtAhus([held(1, '2024-01-01', '2025-12-31')])?.next).toBeUndefined()
    expect(seatAtAhus([held(1, today)])?.next).toBeUndefined()
  })

  test('tell their holders in order of start, then of id', () => {
    const order = seatAtAhus([held(3, '2026-02-01'), held(2, '2026-01-01'), held(1, '2026-02-01')])?.holders
    expect(order?.map(({ id }) => id)).toEqual([holdingId(2), holdingId(1), holdingId(3)])
  })

  test('have a responsible manager from the day one was named, on that seat only', () => {
    const manager = { ref: 'a', digest: '0'.repeat(64) }
    const named = (seat: string, on = today) =>
      onDate(leaders, facts({ managers: [{ seat: seat as never, manager, on }] }), today).seats.map(
        (own) => own.hasManager,
      )
    expect(named(leaderAtAhus)).toEqual([true, false])
    expect(named(leaderAtOestfold)).toEqual([false, true])
    expect(named(leaderAtAhus, tomorrow)).toEqual([false, false])
    expect(named(`helse-vest/samordningsraadet/leder/${ahus.orgNumber}`)).toEqual([false, false])
    expect(named('helse-soer-oest/samordningsraadet/no-such-seat')).toEqual([false, false])
  })
})

describe('a finding', () => {
  test('names its subject by ids alone, with the organisation where it has one', () => {
    const consent = mandateWith('prerequisites/consent-in-force', [leader])
    const [ofAhus, ofRegut] = ledger(consent, facts({ holdings: [bare, atRegut] }), { at: today })
    const holding = {
      kind: 'holding',
      council: council().id,
      party: 'institution',
      role: 'leder',
      orgNumber: ahus.orgNumber,
    }
    expect(ofAhus?.subject).toEqual({
      ...holding,
      id: bare.id,
      holding: bare.id,
      person: bare.person,
      seat: leaderAtAhus,
    })
    expect(ofRegut?.subject).toEqual({
      kind: 'holding',
      id: atRegut.id,
      council: council().id,
      party: 'regut',
      role: 'leder',
      holding: atRegut.id,
      person: atRegut.person,
    })
    const once = mandateWith(seatIsHeld, [
      { id: 'regut-leder', norm: 'N047', party: 'regut', role: 'leder', per: 'once' },
    ])
    const id = `${council().id}/regut-leder`
    expect(evaluate(once, facts(), { at: today })[0]?.subject).toEqual({
      kind: 'seat',
      id,
      seat: id,
      council: council().id,
      party: 'regut',
      role: 'leder',
    })
    const [seat] = evaluate(leaders, facts(), { at: today })
    expect(seat?.subject).toEqual({
      kind: 'seat',
      id: leaderAtAhus,
      seat: leaderAtAhus,
      council: council().id,
      party: 'institution',
      role: 'leder',
      orgNumber: ahus.orgNumber,
    })
    const atOestfold = { ...bare, orgNumber: oestfold.orgNumber, role: 'representant' } as const
    const [unseated] = ledger(consent, facts({ holdings: [atOestfold] }), { at: today })
    expect(unseated?.subject).toMatchObject({ orgNumber: oestfold.orgNumber })
    expect(unseated?.subject).not.toHaveProperty('seat')
    const [ofNation] = evaluateInNation({ coordination: { periods: [] } }, { at: today })
    expect(ofNation?.subject).toEqual({ kind: 'nation', id: 'nasjonal' })
  })

  test('about a holding names its seat, also one that no organisation has', () => {
    const consent = mandateWith('prerequisites/consent-in-force', [
      { id: 'regut-leder', norm: 'N047', party: 'regut', role: 'leder', per: 'once' },
    ])
    const [row] = ledger(consent, facts({ holdings: [atRegut] }), { at: today })
    expect(row?.subject).toMatchObject({ id: atRegut.id, seat: `${council().id}/regut-leder`, party: 'regut' })
  })

  test('is of the region or of the nation only where its rule is', () => {
    const ofNation = [...ledgerInNation({ coordination: { periods: [] } }, { at: today })]
    const ofRegion = [...ledgerInRegion({ region, councils: [], specialties: [] }, { at: today })]
    expect(new Set(ofNation.map(({ rule }) => rule))).toEqual(new Set(['national/one-coordinates']))
    expect(ofRegion).toEqual([])
  })

  test('carries nothing that there is nothing to say of', () => {
    const [vacant] = evaluate(leaders, facts(), { at: today })
    expect(Object.keys(vacant ?? {})).toEqual(['rule', 'norm', 'answer', 'subject', 'values', 'remedies'])
  })

  const ask = (rule: string, subject: string, on: Example['at']) => ({ rule, subject, on })
  const askedOf = (asks: Council['asks']) => evaluate(leaders, facts({ asks }), { at: today }).map(({ asked }) => asked)

  test('tells the last day someone was asked about it, and not what was asked about another', () => {
    expect(askedOf([])).toEqual([undefined, undefined])
    expect(askedOf([ask(seatIsHeld, leaderAtAhus, yesterday)])).toEqual([yesterday, undefined])
    expect(askedOf([ask(seatIsHeld, leaderAtAhus, today), ask(seatIsHeld, leaderAtAhus, yesterday)])).toEqual([
      today,
      undefined,
    ])
    expect(askedOf([ask(seatIsHeld, leaderAtAhus, yesterday), ask(seatIsHeld, leaderAtAhus, today)])).toEqual([
      today,
      undefined,
    ])
    expect(askedOf([ask(seatIsHeld, leaderAtAhus, tomorrow)])).toEqual([undefined, undefined])
    expect(askedOf([ask('composition/other', leaderAtAhus, today)])).toEqual([undefined, undefined])
    expect(askedOf([ask(seatIsHeld, leaderAtOestfold, today)])).toEqual([undefined, today])
  })

  test('that is met or does not apply stands as it is, though someone was asked', () => {
    const asks = [ask(seatIsHeld, leaderAtAhus, today)]
    const rows = [...ledger(leaders, facts({ asks, holdings: [bare] }), { at: today })]
    expect(rows.map(({ answer, asked }) => [answer, asked])).toEqual([
      ['met', undefined],
      ['falls-short', undefined],
    ])
  })
})

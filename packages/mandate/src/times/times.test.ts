import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { MandateVersions } from '../acts/act.ts'
import { another, established, happened, theLeader } from '../acts/example-given.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { councilId, leaderAtAhus, region } from '../rule/example-facts.ts'
import { isoDate, type IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { type Seat, seatsOf } from '../vocabulary/seat.ts'
import { heldOn } from './held-on.ts'
import { knownAt, type RecordedEvent } from './known-at.ts'
import { mandateOn, mandateOnOrFirst } from './mandate-on.ts'

const on = (day: string): IsoDate => isoDate(day)
const seats = samordningsraadet.composition.kind === 'stated' ? samordningsraadet.composition.requirements : []
const seat = seatsOf(councilId, seats, [region]).find(({ id }) => id === leaderAtAhus) as Seat

/** The leader sat until 31 August; the one who came after was recorded on 5 October, as sitting from 1 September. */
const journal: readonly RecordedEvent[] = [
  { position: 1, at: '2026-01-02T09:00:00.000Z', event: established },
  { position: 2, at: '2026-01-02T09:05:00.000Z', event: happened('HoldingRecorded', theLeader) },
  {
    position: 5,
    at: '2026-09-03T10:00:00.000Z',
    event: happened('HoldingEnded', { holding: theLeader.holding, to: '2026-08-31' }),
  },
  {
    position: 9,
    at: '2026-10-05T08:30:00.000Z',
    event: happened('HoldingRecorded', { ...another, from: '2026-09-01' }),
  },
]

const held = (day: string, until: number | string): readonly string[] | undefined => {
  const council = knownAt<'council'>(journal, until)
  return council && heldOn(council, seat, on(day)).map(({ person }) => person)
}

describe('a holding that was recorded on 5 October and counts from 1 September', () => {
  test('held the seat on 1 October, as is known today', () => {
    expect(held('2026-10-01', '2026-11-22T12:00:00.000Z')).toEqual([another.person])
    expect(held('2026-08-31', '2026-11-22T12:00:00.000Z')).toEqual([theLeader.person])
    expect(held('2026-09-01', '2026-11-22T12:00:00.000Z')).toEqual([another.person])
  })

  test('was not known on 1 October: then the seat was known to be vacant', () => {
    expect(held('2026-10-01', '2026-10-01T21:59:59.999Z')).toEqual([])
  })

  test('was not known on 1 September either: then the leader before was thought to sit', () => {
    expect(held('2026-09-01', '2026-09-01T21:59:59.999Z')).toEqual([theLeader.person])
  })

  test('is known from the very instant and position that it was recorded at', () => {
    expect(held('2026-10-01', '2026-10-05T08:30:00.000Z')).toEqual([another.person])
    expect(held('2026-10-01', '2026-10-05T08:29:59.999Z')).toEqual([])
    expect([held('2026-10-01', 9), held('2026-10-01', 8)]).toEqual([[another.person], []])
  })
})

test('before the first entry nothing is known, not even that there is a council', () => {
  expect(knownAt<'council'>(journal, 0)).toBeUndefined()
  expect(knownAt<'council'>(journal, '2026-01-02T08:59:59.999Z')).toBeUndefined()
})

test('what was known is a whole beginning of the stream, also where a clock went back', () => {
  const [founded, ...rest] = journal
  const late = founded && { ...founded, at: '2026-01-02T09:01:00.000Z' }
  const back = [late, ...rest.map((entry) => ({ ...entry, at: '2026-01-02T09:00:00.000Z' }))].flatMap(
    (own) => own ?? [],
  )
  expect(knownAt<'council'>(back, '2026-01-02T09:00:30.000Z')).toEqual(knownAt<'council'>(journal, 9))
})

test('what was known does not depend on the order that the entries come in', () => {
  const shuffled = fc.shuffledSubarray([...journal], { minLength: journal.length })
  fc.assert(
    fc.property(shuffled, fc.nat({ max: 10 }), (entries, until) => {
      expect(knownAt<'council'>(entries, until)).toEqual(knownAt<'council'>(journal, until))
    }),
  )
})

describe('the mandate of the day', () => {
  const [first] = samordningsraadet.adoptions
  const adopted = (version: string, day: string | null, inForce: string | null = null): Mandate => ({
    ...samordningsraadet,
    version,
    adoptions: first ? [{ ...first, on: day === null ? null : on(day) }] : [],
    inForce: inForce === null ? null : on(inForce),
  })
  const versions = (...all: readonly (readonly [Mandate, string])[]): MandateVersions => ({
    versions: all.map(([mandate, day]) => ({ mandate, digest: '0'.repeat(64), on: on(day) })),
  })
  const judging = (own: MandateVersions, day: string): string | undefined => mandateOn(own, on(day))?.version
  const inOrder = versions(
    [adopted('2023', '2023-03-01'), '2023-03-05'],
    [adopted('2026', '2026-06-10', '2026-08-01'), '2026-06-12'],
  )

  test('is the one in force that day; where no such day is stated, the one fully adopted', () => {
    expect(judging(inOrder, '2023-02-28')).toBeUndefined()
    expect(judging(inOrder, '2023-03-01')).toBe('2023')
    expect(judging(inOrder, '2026-07-31')).toBe('2023')
    expect(judging(inOrder, '2026-08-01')).toBe('2026')
  })

  test('is the same whatever the order the versions were entered in, also years later', () => {
    const late = versions(
      [adopted('2026', '2026-06-10', '2026-08-01'), '2026-06-12'],
      [adopted('2023', '2023-03-01'), '2026-11-01'],
    )
    for (const day of ['2023-03-01', '2026-07-31', '2026-08-01']) expect(judging(late, day)).toBe(judging(inOrder, day))
  })

  test('counts from when it was taken into use, where it is not known to be fully adopted', () => {
    const pending = versions(
      [adopted('2026', null), '2026-06-12'],
      [{ ...adopted('x', null), adoptions: [] }, '2027-01-01'],
    )
    const half = {
      ...adopted('half', null),
      adoptions: [...samordningsraadet.adoptions, ...adopted('', null).adoptions],
    }
    expect(judging(versions([half, '2026-09-01']), '2026-08-31')).toBeUndefined()
    expect([judging(pending, '2026-06-11'), judging(pending, '2026-06-12')]).toEqual([undefined, '2026'])
    expect(judging(pending, '2027-01-01')).toBe('x')
  })

  test('is put right from the day it was put right, where two texts are of the same day', () => {
    const mended = versions(
      [adopted('2026', '2026-06-10'), '2026-06-12'],
      [adopted('2026-b', '2026-06-10'), '2026-09-01'],
    )
    expect(judging(mended, '2026-06-11')).toBe('2026')
    expect(judging(mended, '2026-08-31')).toBe('2026')
    expect(judging(mended, '2026-09-01')).toBe('2026-b')
  })

  test('is the first there is, where something older is read all the same', () => {
    expect(mandateOnOrFirst(inOrder, on('2020-01-01'))?.version).toBe('2023')
    expect(mandateOnOrFirst(inOrder, on('2026-09-01'))?.version).toBe('2026')
    expect(mandateOnOrFirst(undefined, on('2026-09-01'))).toBeUndefined()
  })
})

import { ledger } from '@samrad/mandate'
import { expect, test } from 'vitest'
import { anyCouncil } from '../nation/any-council.ts'
import { nationFrom, opened } from '../nation/nation.ts'
import { randomFrom } from '../nation/random.ts'
import { keysOf } from './contestant.ts'
import { contestants } from './contestants.ts'
import { disagreementsOn } from './disagreements.ts'
import { plain } from './plain.ts'

const nation = nationFrom(1)
const seeds = (count: number): readonly number[] => Array.from({ length: count }, (_, seed) => seed)

test('the nation has 196 councils and 8,500 seats, and what is found in it is what was planted', async () => {
  const { withoutConsent, vacant, expired, undelegated, shortOfMeetings, lateCalendars } = nation.planted
  const found = keysOf(await contestants.plain.run(opened(nation), nation.at))
  const ofNorm = (...norms: readonly string[]): number => found.filter((key) => norms.includes(key.slice(0, 4))).length
  expect([nation.councils.length, nation.seats]).toEqual([196, 8500])
  expect([withoutConsent, vacant, expired]).toEqual([425, 425, 255])
  expect([shortOfMeetings, lateCalendars]).toEqual([12, 20])
  expect(ofNorm('N031')).toBe(withoutConsent)
  expect(ofNorm('N138')).toBe(undelegated)
  expect(ofNorm('N066')).toBe(lateCalendars)
  expect(ofNorm('N067')).toBe(shortOfMeetings + lateCalendars)
  expect(ofNorm('N044', 'N046', 'N047', 'N048', 'N049', 'N050', 'N051', 'N052', 'N053', 'N054')).toBe(vacant + expired)
  expect(found).toHaveLength(withoutConsent + vacant + expired + undelegated + shortOfMeetings + 2 * lateCalendars)
})

test('two nations of one seed are one and the same, and of another seed another', () => {
  const texts = nation.councils.map(({ text }) => text)
  expect(nationFrom(1).councils.map(({ text }) => text)).toEqual(texts)
  expect(nationFrom(2).councils.map(({ text }) => text)).not.toEqual(texts)
})

test('the ledger of the nation is what the plain loop writes, word for word', () => {
  const inOrder = (a: object, b: object): number => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1)
  for (const { mandate, facts } of opened(nation).filter((_, index) => index % 7 === 0))
    expect([...ledger(mandate, facts, { at: nation.at })].toSorted(inOrder)).toEqual(
      plain(mandate, facts, nation.at, true).toSorted(inOrder),
    )
})

test('the rules say of 200 generated councils what the plain loop says', () => {
  expect(seeds(200).flatMap(disagreementsOn).slice(0, 5)).toEqual([])
})

test('the ledger has the rows that the plain loop writes', () => {
  const key = ({ norm, subject, answer }: { norm: string; subject: { id: string }; answer: string }): string =>
    `${norm}|${subject.id}|${answer}`
  for (const seed of seeds(200)) {
    const { mandate, facts, at } = anyCouncil(randomFrom(seed))
    expect([...ledger(mandate, facts, { at })].map(key).toSorted()).toEqual(
      plain(mandate, facts, at, true).map(key).toSorted(),
    )
  }
})

test('Samråd finds in the nation what the plain loop finds', async () => {
  const cases = opened(nation)
  const found = await contestants.samrad.run(cases, nation.at)
  expect(keysOf(found)).toEqual(keysOf(await contestants.plain.run(cases, nation.at)))
  expect(found).toHaveLength(keysOf(found).length)
})

test.each(['jsonRulesEngine', 'zenEngine', 'publicodes'] as const)(
  '%s finds what the plain loop finds, in six councils of the nation and in generated ones',
  async (name) => {
    const own = opened(nation).filter((_, index) => index % 33 === 0)
    expect(keysOf(await contestants[name].run(own, nation.at))).toEqual(
      keysOf(await contestants.plain.run(own, nation.at)),
    )
    for (const seed of seeds(60)) {
      const { at, ...one } = anyCouncil(randomFrom(seed))
      if (one.mandate.rules.length < 8) continue
      expect(keysOf(await contestants[name].run([one], at))).toEqual(keysOf(await contestants.plain.run([one], at)))
    }
  },
)

import { describe, expect, it } from 'vitest'
import { evaluate } from '../rules/evaluate.ts'
import { isoDate } from '../vocabulary/iso-date.ts'
import { councilOfRoster, rosterFacts } from './roster-council.ts'
import { readRoster } from './read-roster.ts'
import { samordning, sheetOf, wholeRoster } from './roster.fixture.ts'

const at = isoDate('2026-11-22')

const judged = (rows: readonly Readonly<Record<string, string>>[]) => {
  const { councils, people } = readRoster(sheetOf(rows), { councils: [samordning] })
  const [roster] = councils
  if (roster === undefined) throw new Error('no council')
  const { council, rowOf } = councilOfRoster(roster, people)
  const findings = evaluate(samordning.mandate, { council, regions: samordning.regions }, { at, provided: rosterFacts })
  return findings
    .filter(({ answer }) => answer === 'falls-short' || answer === 'unknown')
    .map(
      ({ norm, answer, subject }) =>
        `${norm} ${answer} ${(subject.holding && rowOf.get(subject.holding)) ?? subject.seat}`,
    )
    .toSorted()
}

describe('a roster judged by the mandate', () => {
  it('that is whole has nothing open', () => {
    expect(judged(wholeRoster)).toEqual([])
  })

  it('has exactly the faults that were planted', () => {
    const planted: Readonly<Record<number, Readonly<Record<string, string>>>> = {
      0: { samtykke: '' },
      1: { 'forankret dato': '' },
      2: { rolle: 'delegert' },
      3: { 'tid avsatt': 'nei' },
      4: { 'tid avsatt': '' },
      5: { til: '21.11.2026' },
    }
    const rows = wholeRoster.map((row, index) => ({ ...row, ...planted[index] }))
    expect(judged(rows)).toEqual([
      'N027 falls-short 5',
      'N027 unknown 6',
      'N031 falls-short 2',
      'N035 falls-short 3',
      'N044 falls-short helse-soer-oest/samordningsraadet/leder/983975259',
      'N138 falls-short 4',
    ])
  })
})

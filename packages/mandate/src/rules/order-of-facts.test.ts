import { expect, test } from 'vitest'
import {
  actionItem,
  ahus,
  bare,
  calendar,
  council,
  holdingId,
  mandateWith,
  matter,
  meeting,
  neighbour,
  oestfold,
  personId,
  region,
  statement,
  today,
  tomorrow,
  yesterday,
} from '../rule/example-facts.ts'
import type { CouncilFacts, NationFacts } from '../rule/facts.ts'
import { ActionItemId } from '../vocabulary/action-item.ts'
import { MatterId } from '../vocabulary/matter.ts'
import { StatementId } from '../vocabulary/statement.ts'
import type { Limits } from '../vocabulary/refinement.ts'
import { ledger, ledgerInNation } from './evaluate.ts'

const other = '00000000-0000-7000-8000-000000000001'

const facts: CouncilFacts = {
  council: council({
    kind: 'lis1',
    holdings: [bare, { ...bare, id: holdingId(5), orgNumber: oestfold.orgNumber }],
    calendars: [calendar(2026, 0, yesterday), calendar(2026, 4, yesterday), calendar(2026, 3)],
  }),
  regions: [region, neighbour],
  coordination: {
    periods: [
      { region: region.id, from: yesterday },
      { region: neighbour.id, from: yesterday, to: today },
    ],
  },
  publications: [
    { mandate: 'samordningsraadet', version: '2026', on: today },
    { mandate: 'lis1', version: '2026', on: today },
  ],
  distributions: [ahus, oestfold].map(({ orgNumber }) => ({
    mandate: 'samordningsraadet',
    version: '2026',
    institution: orgNumber,
    sent: yesterday,
  })),
  matters: [matter, { ...matter, id: MatterId.make(other), institutions: [oestfold.orgNumber, ahus.orgNumber] }],
  actionItems: [actionItem, { ...actionItem, id: ActionItemId.make(other), due: tomorrow }],
  meetings: [
    meeting(1, tomorrow),
    meeting(4, tomorrow),
    meeting(2, yesterday, { attended: [bare.id] }),
    meeting(3, yesterday),
  ],
  offices: [],
  statements: [
    { ...statement, applicant: ahus.orgNumber },
    { ...statement, id: StatementId.make(other), applicant: ahus.orgNumber, impartial: today },
  ],
}

const nation: NationFacts = {
  coordination: facts.coordination ?? { periods: [] },
  workingGroups: ['b', 'a'].map((id) => ({
    id,
    from: yesterday,
    perRegion: 2,
    regions: [region.rhf.orgNumber, ahus.orgNumber],
    members: [1, 2].map((number) => ({ person: personId(number), orgNumber: region.rhf.orgNumber, from: yesterday })),
  })),
}

/** The same facts with every list the other way; the regions give the seats their order, and stay. */
const reversed = <Value>(value: Value): Value => {
  if (Array.isArray(value)) return value.map(reversed).toReversed() as Value
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([key, own]) => [
      key,
      key === 'regions' && typeof own[0] === 'object' ? own : reversed(own),
    ]),
  ) as Value
}

const limited: Readonly<Record<string, Limits>> = {
  'composition/term-has-an-end': { years: 4, warnDays: 90 },
  'composition/lis-has-seat': { lisSeats: 1 },
  'organisation/meetings-a-year': { perYear: 4 },
  'organisation/meeting-has-quorum': { quorumPercent: 50, quorumNumber: 0 },
  'organisation/notice-in-time': { noticeDays: 14 },
  'organisation/agenda-in-time': { agendaDays: 7 },
}

test.each([
  'family/mandate-is-published',
  'prerequisites/mandate-is-known',
  'prerequisites/input-is-given',
  'composition/issue-is-taken-further',
  'composition/chair-is-elected',
  'background/statement-is-impartial',
  'organisation/calendar-is-fixed',
  'national/tka-is-chaired',
  ...Object.keys(limited),
])('%s answers the same whatever the order of what is told', (rule) => {
  const mandate = mandateWith(rule, undefined, limited[rule])
  const answers = (told: CouncilFacts) => [...ledger(mandate, told, { at: today })]
  expect(answers(reversed(facts))).toEqual(answers(facts))
})

test('who coordinates and the working groups of the regions are answered for in one order', () => {
  const answers = (told: NationFacts) => [...ledgerInNation(told, { at: today })]
  expect(answers(nation).length).toBeGreaterThan(4)
  expect(answers(reversed(nation))).toEqual(answers(nation))
})

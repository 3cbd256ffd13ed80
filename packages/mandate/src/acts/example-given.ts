import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { bare, councilId, holdingId, personId, region, today } from '../rule/example-facts.ts'
import type { ActContext } from './act.ts'
import type { Event } from './event.ts'

/** Something that has happened, by its type; that its data is as its schema says is tested of every example. */
export const happened = (type: string, data: unknown): Event => ({ type, version: 1, data })

/** Whose council an act is about. */
export const ours = { council: councilId }

/** What an example is decided in where it says nothing else. */
export const context: ActContext = { at: today, regions: [region], mandate: samordningsraadet }

/** The same, where the mandate's composition is not at hand. */
export const notAtHand = { mandate: { ...samordningsraadet, composition: { kind: 'notAtHand' } } } as const

/** Samordningsrådet is established. */
export const established = happened('CouncilEstablished', {
  ...ours,
  kind: 'samordningsraad',
  mandate: 'samordningsraadet',
  on: '2026-01-01',
})

const { person, party, orgNumber, role, from } = bare

/** What is told of the leader at Ahus, since 1 January 2026. */
export const theLeader = { holding: bare.id, person, party, orgNumber, role, from }

/** The leader at Ahus is recorded, and sits. */
export const seated = [established, happened('HoldingRecorded', theLeader)]

/** Another person for the same seat, from the day of the examples. */
export const another = { ...theLeader, holding: holdingId(3), person: personId(3), from: today }

/** The calendar of 2026 is fixed, with two dates. */
export const fixed = [
  established,
  happened('CalendarFixed', { year: 2026, dates: ['2026-03-10', '2026-09-15'], on: '2026-01-01' }),
]

/** An act on something of which nothing has happened. */
export const nothing: readonly Event[] = []

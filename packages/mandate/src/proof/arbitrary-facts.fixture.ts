import fc from 'fast-check'
import { mandates } from '../mandates/mandates.ts'
import { regions } from '../mandates/regions/regions.ts'
import { rules } from '../rules/all.ts'
import { matter, personId } from '../rule/example-facts.ts'
import type { CouncilFacts } from '../rule/facts.ts'
import { ActionItemId } from '../vocabulary/action-item.ts'
import type { Coordination } from '../vocabulary/coordination.ts'
import type { Council } from '../vocabulary/council.ts'
import { type HoldingId } from '../vocabulary/holding.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { MatterId } from '../vocabulary/matter.ts'
import { MeetingId } from '../vocabulary/meeting.ts'
import { SeatId } from '../vocabulary/seat.ts'
import { StatementId } from '../vocabulary/statement.ts'
import { anyCouncil, day, sometimes } from './arbitrary.fixture.ts'

const region = regions['helse-soer-oest']
const neighbour = regions['helse-midt-norge']
const institutions = region.institutions.slice(0, 3).map(({ orgNumber }) => orgNumber)
const institution = fc.constantFrom(...institutions)

/** Each of some things gets an id of its own. */
const numbered = <Told, Made>(told: fc.Arbitrary<Told>, made: (uuid: string, told: Told) => Made, most = 4) =>
  fc
    .array(told, { maxLength: most })
    .map((all) => all.map((own, index) => made(`00000000-0000-7000-8000-${String(index).padStart(12, '0')}`, own)))

/** What is there, without the keys that were left out. */
const present = <Value extends object>(value: Value): { [Key in keyof Value]: Exclude<Value[Key], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, own]) => own !== undefined)) as never

const inputs = fc.array(
  fc.record({ group: fc.constantFrom('lis' as const, 'overlege' as const), institution, on: day }),
  { maxLength: 4 },
)

const matters = numbered(
  fc.record({
    kind: fc.constantFrom('information' as const, 'discussion' as const),
    raised: day,
    closed: sometimes(day),
    institutions: fc.uniqueArray(institution),
    input: inputs,
  }),
  (uuid, told) => ({ id: MatterId.make(uuid), number: matter.number, ...present(told) }),
)

const published = fc.record({
  mandate: fc.constantFrom('samordningsraadet', 'lis1'),
  version: fc.constantFrom('2026', '2025'),
})

/** Periods that often overlap, though no act would let them. */
const coordinations: fc.Arbitrary<Coordination> = fc.record({
  periods: fc.array(
    fc.record({ region: fc.constantFrom(region.id, neighbour.id), from: day, to: sometimes(day) }).map(present),
    { maxLength: 4 },
  ),
})

const sometimesThere = <Facts extends object>(facts: {
  readonly [Key in keyof Facts]: fc.Arbitrary<Facts[Key]>
}): fc.Arbitrary<Partial<Facts>> => fc.record(facts as never, { requiredKeys: [] }) as fc.Arbitrary<Partial<Facts>>

const about = (council: Council): fc.Arbitrary<CouncilFacts> => {
  const holding: fc.Arbitrary<HoldingId> =
    council.holdings.length === 0
      ? fc.constant('00000000-0000-7000-8000-000000000099' as HoldingId)
      : fc.constantFrom(...council.holdings.map(({ id }) => id))
  const seat = fc.constantFrom(...institutions.map((orgNumber) => SeatId.make(`${council.id}/leder/${orgNumber}`)))
  return sometimesThere<Omit<CouncilFacts, 'council' | 'regions' | 'coordination'>>({
    publications: fc.array(fc.tuple(published, day).map(([own, on]) => ({ ...own, on }))),
    distributions: fc.uniqueArray(
      fc
        .record({ published, institution, sent: day, acknowledged: sometimes(day) })
        .map(({ published: own, ...told }) => ({ ...own, ...present(told) })),
      { maxLength: 5, selector: (own) => `${own.institution} ${own.mandate} ${own.version}` },
    ),
    matters,
    actionItems: numbered(
      fc.record({ holding, given: day, due: sometimes(day), takenFurther: sometimes(day) }),
      (uuid, told) => ({ id: ActionItemId.make(uuid), matter: matter.number, ...present(told) }),
    ),
    meetings: numbered(
      fc.record({
        date: day,
        cancelled: sometimes(fc.constant(true as const)),
        noticeSent: sometimes(day),
        agendaSent: sometimes(day),
        attended: sometimes(fc.uniqueArray(holding)),
      }),
      (uuid, told) => ({ id: MeetingId.make(uuid), ...present(told) }),
    ),
    deputies: fc.array(
      fc
        .record({ seat, person: fc.integer({ min: 1, max: 5 }).map(personId), from: day, to: sometimes(day) })
        .map(present),
      { maxLength: 4 },
    ),
    offices: fc.array(
      fc
        .record({
          office: fc.constantFrom('chair' as const, 'deputy-chair' as const),
          holding,
          elected: sometimes(day),
          from: day,
          to: sometimes(day),
        })
        .map(present),
      { maxLength: 3 },
    ),
    statements: numbered(
      fc.record({ applicant: institution, by: holding, given: day, impartial: sometimes(day) }),
      (uuid, told) => ({ id: StatementId.make(uuid), ...present(told) }),
    ),
  }).chain((more) =>
    coordinations.map((coordination) => ({ council, regions: [region, neighbour], coordination, ...more })),
  )
}

/** Everything that rules may read of a council; parts of the product that are not in use are left out, here and there. */
export const anyFacts: fc.Arbitrary<CouncilFacts> = anyCouncil.chain(about)

/** A mandate that ships, with every rule about councils listed, each limit of a rule at a number. */
export const askingEverything: fc.Arbitrary<Mandate> = fc
  .tuple(fc.constantFrom(...mandates), fc.integer({ min: 0, max: 60 }))
  .map(([mandate, limit]) => ({
    ...mandate,
    rules: rules
      .filter(({ scope }) => scope !== 'region' && scope !== 'nation')
      .map(({ id, limits }) => ({
        rule: id,
        ...(limits && { limits: Object.fromEntries(Object.keys(limits).map((name) => [name, limit])) }),
      })),
  }))

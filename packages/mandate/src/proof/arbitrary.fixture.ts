import fc from 'fast-check'
import { mandates } from '../mandates/mandates.ts'
import { regions } from '../mandates/regions/regions.ts'
import { council, holdingId, personId, sealed } from '../rule/example-facts.ts'
import type { Consent } from '../vocabulary/consent.ts'
import type { Council } from '../vocabulary/council.ts'
import type { Holding } from '../vocabulary/holding.ts'
import { addDays, type IsoDate, isoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { type PartyKind, parties } from '../vocabulary/party.ts'
import { type RoleId, roles } from '../vocabulary/role.ts'
import { SeatId } from '../vocabulary/seat.ts'

/** A day within two years, so that periods often meet. */
export const day: fc.Arbitrary<IsoDate> = fc.nat({ max: 730 }).map((after) => addDays(isoDate('2026-01-01'), after))

const later = (from: IsoDate): fc.Arbitrary<IsoDate> => fc.nat({ max: 400 }).map((after) => addDays(from, after))

/** A value, or nothing. */
export const sometimes = <Value>(value: fc.Arbitrary<Value>): fc.Arbitrary<Value | undefined> =>
  fc.option(value, { nil: undefined })

/** A consent, perhaps withdrawn again. */
export const consent: fc.Arbitrary<Consent> = day.chain((given) =>
  sometimes(later(given)).map((withdrawn) => ({ given, wording: 'mandate-2026', ...(withdrawn && { withdrawn }) })),
)

const region = regions['helse-soer-oest']
const institution = fc.constantFrom(...region.institutions.slice(0, 3).map(({ orgNumber }) => orgNumber))
const seats = mandates.flatMap(({ composition }) => (composition.kind === 'notAtHand' ? [] : composition.requirements))

/** Mostly a party and role that some mandate gives a seat, sometimes any. */
const place: fc.Arbitrary<Pick<Holding, 'party' | 'role' | 'orgNumber'>> = fc
  .tuple(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...seats.map(({ party, role }) => ({ party, role }))) },
      fc.constant({ party: 'institution' as const, role: 'delegert' as const }),
      fc.record({
        party: fc.constantFrom(...(Object.keys(parties) as PartyKind[])),
        role: fc.constantFrom(...(Object.keys(roles) as RoleId[])),
      }),
    ),
    institution,
  )
  .map(([of, orgNumber]) => (of.party === 'institution' ? { ...of, orgNumber } : of))

const told = fc.record({
  place,
  person: fc.integer({ min: 1, max: 12 }),
  from: day,
  length: sometimes(fc.nat({ max: 500 })),
  consents: fc.array(consent, { maxLength: 3 }),
  endorsed: sometimes(fc.record({ by: sometimes(fc.constant(sealed)), on: sometimes(day) })),
  delegated: fc.boolean(),
  timeSetAside: sometimes(fc.boolean()),
})

/** Some holdings, each with an id of its own; a person may have several. */
export const holdings: fc.Arbitrary<readonly Holding[]> = fc.array(told, { maxLength: 12 }).map((all) =>
  all.map(({ place: at, person, from, length, consents, endorsed, delegated, timeSetAside }, index) => ({
    id: holdingId(index + 1),
    person: personId(person),
    ...at,
    from,
    ...(length !== undefined && { to: addDays(from, length) }),
    consents,
    ...(endorsed && {
      endorsement: { ...(endorsed.by && { by: endorsed.by }), ...(endorsed.on && { on: endorsed.on }) },
    }),
    ...(delegated && { delegation: { by: sealed } }),
    ...(timeSetAside !== undefined && { timeSetAside }),
  })),
)

/** Now and then two for one year, fixed on the same day or not. */
const calendars = fc.array(
  fc.record({
    year: fc.constantFrom(2026, 2027),
    fixedOn: fc.oneof(day, fc.constant(isoDate('2026-01-01'))),
    dates: fc.array(
      fc.tuple(day, fc.boolean()).map(([date, off]) => ({ date, ...(off && { cancelled: true as const }) })),
      { maxLength: 6 },
    ),
  }),
  { maxLength: 3 },
)

const managers = fc.uniqueArray(
  fc.record({
    seat: institution.map((orgNumber) => SeatId.make(`helse-soer-oest/samordningsraadet/leder/${orgNumber}`)),
    manager: fc.constant(sealed),
    on: day,
  }),
  { selector: ({ seat }) => seat },
)

const deviations = fc.uniqueArray(
  fc.record({ norm: fc.constant('N067'), year: fc.constantFrom(2026, 2027), reason: fc.constant(sealed), on: day }),
  { selector: ({ year }) => year },
)

const asks = fc.array(
  fc.record({
    rule: fc.constantFrom('composition/seat-is-held', 'organisation/meetings-a-year'),
    subject: fc.constantFrom('helse-soer-oest/samordningsraadet', 'helse-soer-oest/samordningsraadet/regut-leder'),
    on: day,
  }),
  { maxLength: 3 },
)

/** Any council that its acts could have made, and many that they could not. */
export const anyCouncil: fc.Arbitrary<Council> = fc
  .record({ holdings, calendars, managers, deviations, asks })
  .map((state) => council(state))

/** Any mandate that ships, perhaps with a day of adoption missing or a day of entry into force. */
export const anyMandate: fc.Arbitrary<Mandate> = fc
  .record({ mandate: fc.constantFrom(...mandates), adopted: fc.boolean(), inForce: fc.option(day) })
  .map(({ mandate, adopted, inForce }) => ({
    ...mandate,
    inForce,
    adoptions: adopted ? mandate.adoptions : mandate.adoptions.map((adoption) => ({ ...adoption, on: null })),
  }))

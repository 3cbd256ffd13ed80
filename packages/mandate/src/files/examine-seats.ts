import { CouncilId } from '../vocabulary/council-id.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { OrgNumber } from '../vocabulary/org-number.ts'
import { parties, type PartyKind } from '../vocabulary/party.ts'
import type { Region } from '../vocabulary/region.ts'
import { type RoleId, roles } from '../vocabulary/role.ts'
import { fits, seatsOf, type Seat, type SeatRequirement } from '../vocabulary/seat.ts'
import type { Gap, Place } from './gap.ts'

const allParties = Object.keys(parties) as readonly PartyKind[]
const allRoles = Object.keys(roles) as readonly RoleId[]

/** Every party, role and organisation that a holding can be recorded with; the same that recording one refuses is left out. */
const placesIn = (regions: readonly Region[]): readonly Place[] => {
  const institutions = regions.flatMap((region) => region.institutions.map(({ orgNumber }) => orgNumber))
  const others = regions.flatMap((region) => [region.rhf, ...region.otherActors].map(({ orgNumber }) => orgNumber))
  const organisations: readonly (OrgNumber | undefined)[] = [undefined, ...institutions, ...others]
  return allParties.flatMap((party) =>
    (party === 'institution' ? institutions : organisations).flatMap((orgNumber) =>
      allRoles
        .filter((role) => party === 'institution' || role !== 'delegert')
        .map((role) => ({ party, role, ...(orgNumber !== undefined && { orgNumber }) })),
    ),
  )
}

const overlaps = (
  mandate: string,
  region: string,
  seats: readonly Seat[],
  places: readonly Place[],
): readonly Gap[] => {
  const found = new Map<string, Extract<Gap, { gap: 'same-holding' }>>()
  for (const place of places) {
    const [first, second] = seats.filter((seat) => fits(place, seat))
    if (first === undefined || second === undefined) continue
    const key = `${first.requirement.id} ${second.requirement.id}`
    const before = found.get(key)
    const pair = [first.requirement, second.requirement] as const
    found.set(key, {
      gap: 'same-holding',
      mandate,
      region,
      seats: pair,
      place: before?.place ?? place,
      places: (before?.places ?? 0) + 1,
    })
  }
  return [...found.values()]
}

const inRegions = (
  mandate: string,
  requirements: readonly SeatRequirement[],
  regions: readonly Region[],
  id: string,
): readonly Gap[] => {
  const seats = seatsOf(CouncilId.make(`${id}/${mandate}`), requirements, regions)
  const places = placesIn(regions)
  return [
    ...requirements.flatMap((seat): readonly Gap[] => {
      const own = seats.filter(({ requirement }) => requirement === seat)
      if (own.length === 0) return [{ gap: 'no-organisation', mandate, region: id, seat }]
      const open = own.every((each) => places.some((place) => fits(place, each)))
      return open ? [] : [{ gap: 'no-holding', mandate, region: id, seat }]
    }),
    ...overlaps(mandate, id, seats, places),
  ]
}

/**
 * The seats of a mandate that nobody can fill, and those that one and the same holding fills, by trying every party, role
 * and organisation; a regional mandate in each region by itself.
 */
export const examineSeats = ({ id, level, composition }: Mandate, regions: readonly Region[]): readonly Gap[] => {
  if (composition.kind === 'notAtHand') return []
  const { requirements } = composition
  const known: readonly string[] = regions.flatMap((region) => region.institutions.map(({ orgNumber }) => orgNumber))
  return [
    ...requirements.flatMap((seat) =>
      (seat.only ?? [])
        .filter((orgNumber) => !known.includes(orgNumber))
        .map((orgNumber) => ({ gap: 'unknown-organisation', mandate: id, seat, orgNumber }) as const),
    ),
    ...(level === 'cross-regional'
      ? inRegions(id, requirements, regions, 'nasjonal')
      : regions.flatMap((region) => inRegions(id, requirements, [region], region.id))),
  ]
}

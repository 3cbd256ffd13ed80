import * as Schema from 'effect/Schema'
import type { CouncilId } from './council-id.ts'
import type { Holding } from './holding.ts'
import { NormNumber } from './norm-id.ts'
import { OrgNumber } from './org-number.ts'
import { PartyKind } from './party.ts'
import type { Region } from './region.ts'
import { RoleId } from './role.ts'
import { Slug } from './slug.ts'

/** Plassens id: `council/requirement`, or `council/requirement/orgNumber` where there is one for each organisation. */
export const SeatId = Schema.String.check(
  Schema.isPattern(/^[a-z0-9-]+\/[a-z0-9-]+\/[a-z0-9-]+(\/\d{9})?$/u, { message: 'seat' }),
).pipe(Schema.brand('SeatId'))
export type SeatId = typeof SeatId.Type

/** Krav til plass: a place that the mandate gives to a party and role, and the norm that gives it. */
export const SeatRequirement = Schema.Struct({
  id: Slug,
  norm: NormNumber,
  party: PartyKind,
  role: RoleId,
  /** Roles of others who may hold the seat (N045). */
  alsoBy: Schema.optionalKey(Schema.Array(RoleId)),
  /** One seat in all, one for each institution of the region, or one for each region. */
  per: Schema.Literals(['once', 'institution', 'region']),
  /** Where only some institutions have the seat: which. */
  only: Schema.optionalKey(Schema.Array(OrgNumber)),
  /** True where several may hold it and the number is not stated (N131). */
  several: Schema.optionalKey(Schema.Literal(true)),
})
export type SeatRequirement = typeof SeatRequirement.Type

/** Plass: one place in one council, derived from a requirement. */
export interface Seat {
  readonly id: SeatId
  readonly requirement: SeatRequirement
  readonly orgNumber?: OrgNumber
}

/** The organisations that a requirement gives a seat to, in the order of the regions' data; one `undefined` for a seat in all. */
export const organisationsOf = (
  requirement: SeatRequirement,
  regions: readonly Region[],
): readonly (OrgNumber | undefined)[] => {
  if (requirement.per === 'once') return [undefined]
  if (requirement.per === 'region') return regions.map((region) => region.rhf.orgNumber)
  const all = regions.flatMap((region) => region.institutions.map((institution) => institution.orgNumber))
  const { only } = requirement
  return only === undefined ? all : all.filter((number) => only.includes(number))
}

/** What a seat is called within its council. */
export const seatName = (requirement: SeatRequirement, orgNumber: OrgNumber | undefined): string =>
  orgNumber === undefined ? requirement.id : `${requirement.id}/${orgNumber}`

/** The seats that the requirements give a council, in the order of the requirements and then of the regions' data. */
export const seatsOf = (
  council: CouncilId,
  requirements: readonly SeatRequirement[],
  regions: readonly Region[],
): readonly Seat[] =>
  requirements.flatMap((requirement) =>
    organisationsOf(requirement, regions).map((orgNumber) => ({
      id: SeatId.make(`${council}/${seatName(requirement, orgNumber)}`),
      requirement,
      ...(orgNumber !== undefined && { orgNumber }),
    })),
  )

/** Whether the holding is one of this seat: same party and organisation, and a role that may hold it. */
export const fits = (holding: Pick<Holding, 'party' | 'role' | 'orgNumber'>, seat: Seat): boolean => {
  const { requirement } = seat
  return (
    holding.party === requirement.party &&
    (requirement.per === 'once' || holding.orgNumber === seat.orgNumber) &&
    (holding.role === requirement.role || (requirement.alsoBy?.includes(holding.role) ?? false))
  )
}

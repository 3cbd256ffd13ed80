import type { Council } from '../../vocabulary/council.ts'
import type { Holding } from '../../vocabulary/holding.ts'
import { overlap } from '../../vocabulary/period.ts'
import { roles } from '../../vocabulary/role.ts'
import { fits, seatsOf, type Seat } from '../../vocabulary/seat.ts'
import type { ActContext } from '../act.ts'
import type { Refusal } from '../refusal.ts'

type Place = Pick<Holding, 'id' | 'person' | 'party' | 'orgNumber' | 'role' | 'from' | 'to'>

/** The seat that a holding would be on; undefined where the composition is not at hand or gives no such seat. */
const seatFor = (place: Place, council: Council, { mandate, regions }: ActContext): Seat | undefined =>
  mandate === undefined || mandate.composition.kind === 'notAtHand'
    ? undefined
    : seatsOf(council.id, mandate.composition.requirements, regions).find((seat) => fits(place, seat))

const taken = (place: Place, seat: Seat | undefined, council: Council): Holding | undefined =>
  seat?.requirement.several
    ? undefined
    : council.holdings.find(
        (other) =>
          other.id !== place.id &&
          overlap(place, other) &&
          (seat
            ? fits(other, seat)
            : other.person === place.person && other.role === place.role && other.orgNumber === place.orgNumber),
      )

/**
 * Why a holding cannot be true as told, whoever tells it: an end before its beginning, an organisation the region does
 * not have, a delegate outside an institution (N045), a role the mandate gives no seat, a seat already held that day.
 */
export const cannotBeTrue = (place: Place, council: Council, context: ActContext): Refusal | undefined => {
  const { regions, mandate } = context
  if (mandate === undefined) return { reason: 'no-mandate', field: 'council' }
  if (place.to !== undefined && place.to < place.from)
    return { reason: 'ends-before-it-begins', field: 'to', values: { from: place.from, to: place.to } }
  if (place.party === 'institution') {
    const known = regions.some((region) => region.institutions.some((own) => own.orgNumber === place.orgNumber))
    if (!known)
      return { reason: 'no-such-institution', field: 'orgNumber', values: { orgNumber: place.orgNumber ?? '' } }
  } else if (place.role === 'delegert') return { reason: 'delegate-outside-institution', norm: 'N045', field: 'role' }
  const seat = seatFor(place, council, context)
  if (seat === undefined && mandate.composition.kind !== 'notAtHand')
    return { reason: 'no-such-seat', field: 'role', values: { role: roles[place.role].nb } }
  const other = taken(place, seat, council)
  if (other === undefined) return undefined
  return {
    reason: 'seat-held',
    field: 'from',
    values: { from: other.from, to: other.to ?? '' },
  }
}

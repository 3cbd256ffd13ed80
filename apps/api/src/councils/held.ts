import {
  covers,
  fits,
  heldOn,
  type Holding,
  type KnownUntil,
  type Language,
  parties,
  roleTitle,
  type Seat,
  seatsOf,
} from '@samrad/mandate'
import { organisationOf, spoken } from '../findings/names.ts'
import type { World } from '../http/world.ts'
import type { HeldBy, HeldSeat, HeldSeats } from './held-view.ts'
import { readKnown } from './known.ts'
import { erased, type Picture, regionsOf } from './picture.ts'

const placeOf = ({ orgNumber, requirement }: Seat, language: Language): string => {
  const organisation = orgNumber === undefined ? undefined : organisationOf(orgNumber)
  return organisation ? spoken(organisation.name) : parties[requirement.party][language]
}

/** Who held the seats of a council on the picture's day, as known by then; only the one seat where it is named. */
export const heldSeats = async (
  world: World,
  picture: Picture,
  language: Language,
  asked: { readonly council: string; readonly until: KnownUntil; readonly seat: string | undefined },
): Promise<HeldSeats> => {
  const { council: id, until, seat: only } = asked
  const { judged, read } = await readKnown(world, picture, id, until)
  const { council, mandate } = judged
  const { at } = picture
  const heldBy = ({ id: holding, person, role, from, to }: Holding): HeldBy => {
    const entered = read.entered.get(holding)
    return {
      holding,
      person: { id: person, name: picture.persons.get(person)?.name ?? erased },
      role,
      roleName: roleTitle(picture.region, role, language),
      from,
      ...(to && { to }),
      ...(entered && { entered }),
    }
  }
  const { composition } = mandate
  const seats =
    composition.kind === 'notAtHand'
      ? []
      : seatsOf(council.id, composition.requirements, regionsOf(picture, council.id))
  const heldSeat = (seat: Seat): HeldSeat => ({
    seat: seat.id,
    party: seat.requirement.party,
    role: seat.requirement.role,
    roleName: roleTitle(picture.region, seat.requirement.role, language),
    ...(seat.orgNumber && { orgNumber: seat.orgNumber }),
    place: placeOf(seat, language),
    heldBy: heldOn(council, seat, at).map(heldBy),
  })
  const unseated = council.holdings.filter((own) => covers(own, at) && !seats.some((seat) => fits(own, seat)))
  return {
    council: council.id,
    at,
    known: until,
    mandate: { id: mandate.id, version: mandate.version },
    seats: seats.filter((seat) => only === undefined || seat.id === only).map(heldSeat),
    unseated: only === undefined ? unseated.map(heldBy) : [],
  }
}

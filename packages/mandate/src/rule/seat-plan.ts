import type { OrgNumber } from '../vocabulary/org-number.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { PartyKind } from '../vocabulary/party.ts'
import type { Region } from '../vocabulary/region.ts'
import { organisationsOf, seatName, type SeatRequirement } from '../vocabulary/seat.ts'

/** A seat before it is in any council: its requirement, its organisation, and what it is called within a council. */
export interface PlannedSeat {
  readonly requirement: SeatRequirement
  readonly orgNumber: OrgNumber | undefined
  readonly name: string
}

/** Where the holdings of one role go: the seats of one party by organisation, or the one seat there is of it. */
interface Way {
  readonly party: PartyKind
  readonly once: number | undefined
  readonly by: ReadonlyMap<OrgNumber | undefined, number>
}

/** The seats that a mandate gives every council in the same regions, and the way from a role to its seats. */
export interface SeatPlan {
  readonly seats: readonly PlannedSeat[]
  readonly ways: ReadonlyMap<string, readonly Way[]>
  readonly byName: ReadonlyMap<string, number>
}

const none: SeatPlan = { seats: [], ways: new Map(), byName: new Map() }

const make = (requirements: readonly SeatRequirement[], regions: readonly Region[]): SeatPlan => {
  const seats: PlannedSeat[] = []
  const ways = new Map<string, Way[]>()
  for (const requirement of requirements) {
    const by = new Map<OrgNumber | undefined, number>()
    const first = seats.length
    for (const orgNumber of organisationsOf(requirement, regions)) {
      by.set(orgNumber, seats.length)
      seats.push({ requirement, orgNumber, name: seatName(requirement, orgNumber) })
    }
    const way: Way = { party: requirement.party, once: requirement.per === 'once' ? first : undefined, by }
    for (const role of [requirement.role, ...(requirement.alsoBy ?? [])])
      ways.set(role, [...(ways.get(role) ?? []), way])
  }
  return { seats, ways, byName: new Map(seats.map(({ name }, index) => [name, index])) }
}

interface Made {
  readonly regions: readonly Region[]
  readonly plan: SeatPlan
}

const plans = new WeakMap<Mandate, WeakMap<Region, Made>>()

const same = (a: readonly Region[], b: readonly Region[]): boolean =>
  a.length === b.length && a.every((region, index) => region === b[index])

/** The seats of a mandate in these regions; made once as long as the same regions are asked about. */
export const seatPlan = (mandate: Mandate, regions: readonly Region[]): SeatPlan => {
  const { composition } = mandate
  const [first] = regions
  if (composition.kind === 'notAtHand') return none
  if (first === undefined) return make(composition.requirements, regions)
  let own = plans.get(mandate)
  if (own === undefined) plans.set(mandate, (own = new WeakMap()))
  let made = own.get(first)
  if (made === undefined || !same(made.regions, regions))
    own.set(first, (made = { regions, plan: make(composition.requirements, regions) }))
  return made.plan
}

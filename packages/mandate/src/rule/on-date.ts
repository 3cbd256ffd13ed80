import type { CouncilId } from '../vocabulary/council-id.ts'
import type { Holding } from '../vocabulary/holding.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { OrgNumber } from '../vocabulary/org-number.ts'
import { covers } from '../vocabulary/period.ts'
import type { SeatId, SeatRequirement } from '../vocabulary/seat.ts'
import type { CouncilFacts } from './facts.ts'
import type { Subject } from './finding.ts'
import type { HoldingOnDate, SeatOnDate } from './rule.ts'
import { type PlannedSeat, seatPlan } from './seat-plan.ts'

const byStart = (a: Holding, b: Holding): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

const nobody: readonly Holding[] = []

/** Takes one more in, kept in order of start; most seats have one holder, and most have nobody before or after. */
const taken = (holdings: readonly Holding[], next: Holding): readonly Holding[] =>
  holdings.length === 0 ? [next] : [...holdings, next].sort(byStart)

/** A seat of one council on the date. Its id and what is told of it as a subject are made when someone asks. */
export class Seated implements SeatOnDate {
  readonly council: CouncilId
  readonly planned: PlannedSeat
  readonly at: IsoDate
  holders = nobody
  others = nobody
  hasManager = false
  #subject: Subject | undefined

  constructor(council: CouncilId, planned: PlannedSeat, at: IsoDate) {
    this.council = council
    this.planned = planned
    this.at = at
  }

  get id(): SeatId {
    return `${this.council}/${this.planned.name}` as SeatId
  }
  get requirement(): SeatRequirement {
    return this.planned.requirement
  }
  get orgNumber(): OrgNumber | undefined {
    return this.planned.orgNumber
  }
  get last(): Holding | undefined {
    return this.others.reduce<Holding | undefined>(
      (last, next) =>
        next.to === undefined || next.to >= this.at || (last?.to !== undefined && last.to > next.to) ? last : next,
      undefined,
    )
  }
  get next(): Holding | undefined {
    return this.others.find(({ from }) => from > this.at)
  }
  get subject(): Subject {
    return (this.#subject ??= this.#told())
  }
  #told(): Subject {
    const { party, role } = this.requirement
    const { id, council, orgNumber } = this
    const seat = { kind: 'seat', id, council, seat: id, party, role } as const
    return orgNumber === undefined ? seat : { ...seat, orgNumber }
  }
}

/** A holding in force on the date, and the seat it is on where the composition is at hand. */
export class Sitting implements HoldingOnDate {
  readonly holding: Holding
  readonly seat: Seated | undefined
  readonly council: CouncilId
  #subject: Subject | undefined

  constructor(holding: Holding, seat: Seated | undefined, council: CouncilId) {
    this.holding = holding
    this.seat = seat
    this.council = council
  }

  get subject(): Subject {
    return (this.#subject ??= this.#told())
  }
  #told(): Subject {
    const { id, party, role, orgNumber, person } = this.holding
    const { council } = this
    const seat = this.seat?.id
    const holding = { kind: 'holding', id, council, party, role, holding: id, person } as const
    if (seat === undefined) return orgNumber === undefined ? holding : { ...holding, orgNumber }
    return orgNumber === undefined ? { ...holding, seat } : { ...holding, seat, orgNumber }
  }
}

/** A council's seats and holdings as they stand on the date, in an order that the input's order does not change. */
export interface CouncilOnDate {
  readonly seats: readonly Seated[]
  readonly holdings: readonly Sitting[]
}

/**
 * Lays a council out on a date: each seat with its holders, each holding in force once, with the first of the seats that it
 * fits.
 */
export const onDate = (mandate: Mandate, { council, regions }: CouncilFacts, at: IsoDate): CouncilOnDate => {
  const { id } = council
  const plan = seatPlan(mandate, regions)
  const seats = plan.seats.map((planned) => new Seated(id, planned, at))
  const unseated: Holding[] = []
  let twice = false
  for (const holding of council.holdings) {
    const inForce = covers(holding, at)
    let fits = false
    for (const way of plan.ways.get(holding.role) ?? []) {
      if (way.party !== holding.party) continue
      const seat = seats[way.once ?? way.by.get(holding.orgNumber) ?? -1]
      if (seat === undefined) continue
      twice ||= fits
      fits = true
      if (inForce) seat.holders = taken(seat.holders, holding)
      else seat.others = taken(seat.others, holding)
    }
    if (inForce && !fits) unseated.push(holding)
  }
  for (const { seat, on } of council.managers) {
    const named = on <= at && seat.startsWith(id) ? seats[plan.byName.get(seat.slice(id.length + 1)) ?? -1] : undefined
    if (named) named.hasManager = true
  }
  const holdings: Sitting[] = []
  const seen = twice ? new Set<Holding>() : undefined
  for (const seat of seats)
    for (const holding of seat.holders) {
      if (seen?.has(holding)) continue
      seen?.add(holding)
      holdings.push(new Sitting(holding, seat, id))
    }
  for (const holding of unseated.sort(byStart)) holdings.push(new Sitting(holding, undefined, id))
  return { seats, holdings }
}

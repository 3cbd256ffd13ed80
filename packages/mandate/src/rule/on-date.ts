import type { Holding } from '../vocabulary/holding.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { covers } from '../vocabulary/period.ts'
import { fits, seatsOf } from '../vocabulary/seat.ts'
import type { CouncilFacts } from './facts.ts'
import type { HoldingOnDate, SeatOnDate } from './rule.ts'

/** A council's seats and holdings as they stand on the date, in an order that the input's order does not change. */
export interface CouncilOnDate {
  readonly seats: readonly SeatOnDate[]
  readonly holdings: readonly HoldingOnDate[]
}

const byStart = (a: Holding, b: Holding): number =>
  a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0

const latest = (holdings: readonly Holding[], at: IsoDate): Holding | undefined =>
  holdings
    .filter((holding) => holding.to !== undefined && holding.to < at)
    .reduce<Holding | undefined>(
      (last, next) => (last?.to !== undefined && next.to !== undefined && last.to > next.to ? last : next),
      undefined,
    )

/** Lays a council out on a date: each seat with its holders, each holding in force with its seat. */
export const onDate = (mandate: Mandate, facts: CouncilFacts, at: IsoDate): CouncilOnDate => {
  const { council, regions } = facts
  const sorted = council.holdings.toSorted(byStart)
  const { composition } = mandate
  const seats =
    composition.kind === 'notAtHand'
      ? []
      : seatsOf(council.id, composition.requirements, regions).map((seat): SeatOnDate => {
          const own = sorted.filter((holding) => fits(holding, seat))
          const last = latest(own, at)
          const next = own.find((holding) => holding.from > at)
          const holders = own.filter((holding) => covers(holding, at))
          return { ...seat, holders, ...(last && { last }), ...(next && { next }) }
        })
  const seatByHolding = new Map(seats.flatMap((seat) => seat.holders.map((holding) => [holding, seat] as const)))
  const seated = [...seatByHolding].map(([holding, seat]): HoldingOnDate => ({ holding, seat }))
  const unseated = sorted
    .filter((holding) => covers(holding, at) && !seatByHolding.has(holding))
    .map((holding): HoldingOnDate => ({ holding }))
  return { seats, holdings: [...seated, ...unseated] }
}

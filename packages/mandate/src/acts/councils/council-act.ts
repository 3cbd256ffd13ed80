import type { Council } from '../../vocabulary/council.ts'
import type { Holding, HoldingId } from '../../vocabulary/holding.ts'
import { event } from '../event.ts'

/** Defines an event of a council's stream. */
export const councilEvent = event<Council>()

/** The council with one of its holdings replaced. */
export const withHolding = (council: Council, id: HoldingId, change: (holding: Holding) => Holding): Council => ({
  ...council,
  holdings: council.holdings.map((holding) => (holding.id === id ? change(holding) : holding)),
})

/** The council's holding with this id. */
export const holdingOf = (council: Council | undefined, id: HoldingId): Holding | undefined =>
  council?.holdings.find((holding) => holding.id === id)

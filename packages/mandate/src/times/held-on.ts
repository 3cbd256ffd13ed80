import type { Council } from '../vocabulary/council.ts'
import type { Holding } from '../vocabulary/holding.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import { covers } from '../vocabulary/period.ts'
import { fits, type Seat } from '../vocabulary/seat.ts'

/** Hvem som hadde plassen: the holdings on a seat on a day, in order of their first day; none where it was vacant. */
export const heldOn = (council: Pick<Council, 'holdings'>, seat: Seat, day: IsoDate): readonly Holding[] =>
  council.holdings
    .filter((holding) => fits(holding, seat) && covers(holding, day))
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : a.id < b.id ? -1 : 1))

import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { covers } from './period.ts'
import { Owner } from './region.ts'

/** Koordineringsperiode: the days one region's training centre coordinates the four (N124, N125). */
export const CoordinationPeriod = Schema.Struct({ region: Owner, from: IsoDate, to: Schema.optionalKey(IsoDate) })
export type CoordinationPeriod = typeof CoordinationPeriod.Type

/** Nasjonal koordinering: which region coordinated when. Days before the first entry are not known. */
export const Coordination = Schema.Struct({ periods: Schema.Array(CoordinationPeriod) })
export type Coordination = typeof Coordination.Type

/** The periods that cover the day, in order of first day and then region, one for each region: more than one where they overlap. */
export const coordinatingOn = ({ periods }: Coordination, day: IsoDate): readonly CoordinationPeriod[] =>
  periods
    .filter((period) => covers(period, day))
    .sort((a, b) => (`${a.from} ${a.region}` < `${b.from} ${b.region}` ? -1 : 1))
    .filter(({ region }, index, all) => all.findIndex((own) => own.region === region) === index)

import type { Decided } from '../acts/act.ts'
import { evolve } from '../acts/acts.ts'
import { decide } from '../acts/decide.ts'
import { tka } from '../mandates/national.ts'
import { regions } from '../mandates/regions/regions.ts'
import { council } from '../rule/example-facts.ts'
import { evaluate } from '../rules/evaluate.ts'
import type { Coordination, CoordinationPeriod } from '../vocabulary/coordination.ts'
import { CouncilId } from '../vocabulary/council-id.ts'
import { isoDate } from '../vocabulary/iso-date.ts'
import { allNames } from './names.ts'
import type { Proof } from './proof.ts'

const four = Object.values(regions)

const coordinate = (state: Coordination | undefined, period: CoordinationPeriod): Decided =>
  decide('coordinate', period, state, { at: isoDate('2026-11-23'), regions: four })

const after = (...periods: readonly CoordinationPeriod[]): Coordination | undefined =>
  periods.reduce<Coordination | undefined>((state, period) => {
    const decided = coordinate(state, period)
    return 'events' in decided
      ? decided.events.reduce<Coordination | undefined>((own, event) => evolve<'coordination'>(own, event), state)
      : state
  }, undefined)

const long = { region: regions['helse-soer-oest'].id, from: isoDate('2019-06-21') }
const short = { region: regions['helse-midt-norge'].id, from: isoDate('2021-02-01') }
const single = { region: regions['helse-vest'].id, from: isoDate('2021-03-01'), to: isoDate('2021-03-01') }
const rotated = after(long, short, single)

const chairOf = (at: string): unknown =>
  evaluate(
    tka,
    {
      council: council({ id: CouncilId.make('nasjonal/tka'), kind: 'tka', established: long.from }),
      regions: four,
      ...(rotated && { coordination: rotated }),
    },
    { at: isoDate(at) },
  ).find(({ norm }) => norm === 'N127')?.values['orgNumber']

/** What the national coordination cannot be written down without (B). */
export const national: readonly Proof[] = [
  {
    norm: 'N116',
    way: 'structure',
    what: 'there are four regions, each with the host of its training centre',
    holds: () => four.length === 4 && four.every(({ regutHost }) => regutHost.length === 9),
  },
  {
    norm: 'N124',
    way: 'structure',
    what: 'the function passes from region to region in dated periods of any length that never share a day',
    holds: () =>
      rotated?.periods.map(({ region, from, to }) => `${region} ${from} ${to}`).join('; ') ===
        'helse-soer-oest 2019-06-21 2021-01-31; helse-midt-norge 2021-02-01 2021-02-28; helse-vest 2021-03-01 2021-03-01' &&
      'refused' in coordinate(rotated, { ...single, region: short.region }),
  },
  {
    norm: 'N127',
    way: 'structure',
    what: 'the chair of TKA follows from the day alone; no field is there to write another in',
    holds: () =>
      chairOf('2021-01-31') === regions['helse-soer-oest'].rhf.orgNumber &&
      chairOf('2021-02-01') === regions['helse-midt-norge'].rhf.orgNumber &&
      chairOf('2021-03-02') === undefined &&
      !allNames().some((name) => /chair/i.test(name)),
  },
]

import { Council, type CouncilFacts, type IsoDate, isoDate, type Mandate, regions, seatsOf } from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { councilOf, type Plan } from './council.ts'
import { measuredMandates } from './mandates.ts'
import { randomFrom } from './random.ts'

/** Et råd som måles: its mandate and its facts. */
export interface Case {
  readonly mandate: Mandate
  readonly facts: CouncilFacts
}

/** What was planted, and so what must be found; all else is in order. */
export interface Planted {
  /** No consent in force: never given, given later or withdrawn. */
  readonly withoutConsent: number
  readonly vacant: number
  /** Vacant because the last holding has ended. */
  readonly expired: number
  readonly undelegated: number
  readonly shortOfMeetings: number
  /** No calendar fixed for the year; how many meetings is then unknown. */
  readonly lateCalendars: number
}

/** Nasjonen: four regions with 49 councils each, generated from a seed. */
export interface Nation {
  readonly at: IsoDate
  readonly seats: number
  readonly planted: Planted
  /** The council's mandate and region, and the bytes of its document. */
  readonly councils: readonly {
    readonly mandate: Mandate
    readonly region: keyof typeof regions
    readonly text: string
  }[]
}

const at = isoDate('2026-11-22')
const toText = Schema.decodeUnknownSync(Council)

/** The nation that a seed gives. Throws where a council made here is not one that the schema takes. */
export const nationFrom = (seed: number): Nation => {
  const random = randomFrom(seed)
  const places = (Object.keys(regions) as (keyof typeof regions)[]).flatMap((region) =>
    measuredMandates.map((mandate) => ({ mandate, region, id: `${region}/${mandate.id}` })),
  )
  const seats = places.flatMap(({ mandate, region, id }) =>
    mandate.composition.kind === 'notAtHand'
      ? []
      : seatsOf(Council.fields.id.make(id), mandate.composition.requirements, [regions[region]]),
  )
  const share = (of: number, percent: number): number => Math.round((of * percent) / 100)
  const mixed = random.shuffled(seats)
  const vacant = mixed.splice(0, share(seats.length, 5))
  const expired = mixed.splice(0, share(seats.length, 3))
  const atInstitutions = mixed.filter(({ requirement }) => requirement.party === 'institution')
  const withoutConsent = atInstitutions.slice(0, share(seats.length, 5))
  const delegates = atInstitutions
    .filter(({ requirement }) => requirement.role === 'leder')
    .slice(-share(seats.length, 2))
  const undelegated = delegates.slice(0, share(delegates.length, 25))
  const councils = random.shuffled(places.map(({ id }) => id))
  const late = councils.splice(0, share(places.length, 10))
  const short = councils.splice(0, share(places.length, 6))
  const ids = (of: readonly { readonly id: string }[]): ReadonlySet<string> => new Set(of.map(({ id }) => id))
  const plan: Plan = {
    at,
    vacant: ids(vacant),
    expired: ids(expired),
    withoutConsent: ids(withoutConsent),
    delegates: ids(delegates),
    undelegated: ids(undelegated),
    late: new Set(late),
    short: new Set(short),
  }
  return {
    at,
    seats: seats.length,
    planted: {
      withoutConsent: withoutConsent.length,
      vacant: vacant.length,
      expired: expired.length,
      undelegated: undelegated.length,
      shortOfMeetings: short.length,
      lateCalendars: late.length,
    },
    councils: places.map(({ mandate, region, id }) => {
      const own = seats.filter((seat) => seat.id.startsWith(`${id}/`))
      return { mandate, region, text: JSON.stringify(toText(councilOf(id, mandate, own, plan, random))) }
    }),
  }
}

/** The councils as objects that no contestant has seen before: nothing remembered about an object helps. */
export const opened = ({ councils }: Nation): readonly Case[] =>
  councils.map(({ mandate, region, text }) => ({
    mandate,
    facts: { council: JSON.parse(text) as Council, regions: [regions[region]] },
  }))

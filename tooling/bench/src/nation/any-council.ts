import {
  addDays,
  type CouncilFacts,
  decodeCouncil,
  type IsoDate,
  isoDate,
  type Mandate,
  mandates,
  regions,
  seatsOf,
} from '@samrad/mandate'
import type { Case } from './nation.ts'
import { measuredMandates } from './mandates.ts'
import type { Random } from './random.ts'

type Requirement = Extract<Mandate['composition'], { kind: 'stated' }>['requirements'][number]

const mark = { nb: 'Øvingsdata', nn: 'Øvingsdata', en: 'Practice data' }
const rules = measuredMandates.flatMap((mandate, index) => (index === 0 ? mandate.rules : []))
const parties = ['institution', 'regut', 'rhf', 'union', 'other'] as const
const roles = ['leder', 'referent', 'direktoer', 'representant', 'tillitsvalgt', 'regut-leder'] as const

/** A day near another: often that very day, the one before or the one after. */
const near = (random: Random, day: IsoDate): IsoDate =>
  addDays(day, random.chance(0.3) ? random.below(3) - 1 : random.below(1200) - 800)

const after = (random: Random, day: IsoDate): IsoDate => addDays(day, random.chance(0.2) ? 0 : 1 + random.below(500))

const maybe = (random: Random, share: number, some: () => object): object => (random.chance(share) ? some() : {})

const many = (random: Random, most: number, one: () => object): readonly object[] =>
  Array.from({ length: random.below(most + 1) }, one)

const sealed = (random: Random): object => ({ ref: random.uuid(), digest: '0'.repeat(64) })

/** A shipped mandate or a measured one, with some of the eight rules, another number of meetings, some seats for only some. */
const anyMandate = (random: Random, own: CouncilFacts['regions']): Mandate => {
  const mandate = random.pick([random.pick(mandates), random.pick(measuredMandates)])
  const numbers = own.flatMap(({ institutions }) => institutions.map(({ orgNumber }) => orgNumber))
  const narrowed = (requirement: Requirement): Requirement =>
    requirement.per === 'institution' && random.chance(0.2)
      ? { ...requirement, only: numbers.filter(() => random.chance(0.5)) }
      : requirement
  const { composition } = mandate
  return {
    ...mandate,
    composition:
      composition.kind === 'notAtHand'
        ? composition
        : random.chance(0.2)
          ? { kind: 'reading', requirements: composition.requirements.map(narrowed), mark }
          : { kind: 'stated', requirements: composition.requirements.map(narrowed) },
    rules: rules
      .filter(() => random.chance(0.9))
      .map(({ rule, limits }) => (limits ? { rule, limits: { perYear: 1 + random.below(6) } } : { rule })),
  }
}

const anyHolding = (
  random: Random,
  at: IsoDate,
  requirements: readonly Requirement[],
  own: CouncilFacts['regions'],
): object => {
  const required = random.chance(0.9) && requirements.length > 0 ? random.pick(requirements) : undefined
  const party = required?.party ?? random.pick(parties)
  const role = required === undefined ? random.pick(roles) : random.pick([required.role, ...(required.alsoBy ?? [])])
  const region = random.pick(own)
  const organisation = random.pick([region.rhf, ...region.institutions, ...region.institutions])
  const from = near(random, at)
  const consent = (): object => {
    const given = near(random, at)
    return {
      given,
      wording: 'mandate-2026',
      ...maybe(random, 0.5, () => ({ withdrawn: addDays(after(random, given), 1) })),
    }
  }
  return {
    id: random.uuid(),
    person: random.uuid(),
    party,
    role,
    from,
    ...maybe(random, party === 'institution' ? 1 : 0.3, () => ({ orgNumber: organisation.orgNumber })),
    ...maybe(random, 0.5, () => ({ to: after(random, from) })),
    consents: many(random, 3, consent),
    ...maybe(random, 0.7, () => ({
      endorsement: {
        ...maybe(random, 0.8, () => ({ by: sealed(random) })),
        ...maybe(random, 0.8, () => ({ on: near(random, at) })),
      },
    })),
    ...maybe(random, 0.4, () => ({
      delegation: { by: sealed(random), ...maybe(random, 0.7, () => ({ on: near(random, at) })) },
    })),
    ...maybe(random, 0.7, () => ({ timeSetAside: random.chance(0.5) })),
  }
}

const anyCalendar = (random: Random, year: number, at: IsoDate): object => ({
  year,
  fixedOn: near(random, at),
  dates: Array.from({ length: random.below(7) }, (_, index) => ({
    date: `${year}-0${index + 1}-15`,
    ...maybe(random, 0.2, () => ({ cancelled: true })),
  })),
})

/**
 * Et tilfeldig råd: one that can be written down, with faults of every kind far beyond the planted ones: holdings that
 * overlap or fit no seat, organisations of another region, consents withdrawn and given again, calendars fixed too late.
 */
export const anyCouncil = (random: Random): Case & { readonly at: IsoDate } => {
  const at = random.chance(0.1)
    ? isoDate(random.pick(['2026-01-01', '2026-12-31']))
    : near(random, isoDate('2026-11-22'))
  const year = Number(at.slice(0, 4))
  const all = Object.values(regions)
  const own = random.chance(0.8) ? [random.pick(all)] : random.shuffled(all).slice(0, 2)
  const mandate = anyMandate(random, own)
  const requirements = mandate.composition.kind === 'notAtHand' ? [] : mandate.composition.requirements
  const id = `helse-vest/${mandate.id}`
  const seats = seatsOf(id as CouncilFacts['council']['id'], requirements, own)
  const holdings = many(random, 40, () => anyHolding(random, at, requirements, random.chance(0.9) ? own : all))
  const subjects = [id, ...seats.map((seat) => seat.id), ...holdings.map((holding) => (holding as { id: string }).id)]
  const read = decodeCouncil({
    id,
    kind: mandate.kind,
    mandate: mandate.id,
    established: addDays(at, -random.below(900)),
    holdings,
    managers: seats
      .filter(() => random.chance(0.7))
      .map((seat) => ({ seat: seat.id, manager: sealed(random), on: near(random, at) })),
    calendars: [year - 1, year, year + 1].filter(() => random.chance(0.7)).map((own) => anyCalendar(random, own, at)),
    deviations: many(random, 2, () => ({
      norm: random.pick(['N067', 'N067', 'N066']),
      year: year - random.below(2),
      reason: sealed(random),
      on: near(random, at),
    })),
    asks: many(random, 12, () => ({
      rule: random.pick(rules).rule,
      subject: random.pick(subjects),
      on: near(random, at),
    })),
  })
  if ('faults' in read) throw new Error(JSON.stringify(read.faults))
  return { mandate, facts: { council: read.value, regions: own }, at }
}

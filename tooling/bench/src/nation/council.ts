import type { IsoDate, Mandate, Seat } from '@samrad/mandate'
import type { Random } from './random.ts'

/** Which seats and councils have which fault, by id. */
export interface Plan {
  readonly at: IsoDate
  readonly vacant: ReadonlySet<string>
  readonly expired: ReadonlySet<string>
  readonly withoutConsent: ReadonlySet<string>
  readonly delegates: ReadonlySet<string>
  readonly undelegated: ReadonlySet<string>
  readonly late: ReadonlySet<string>
  readonly short: ReadonlySet<string>
}

const sealed = (random: Random): object => ({
  ref: random.uuid(),
  digest: `${random.uuid()}${random.uuid()}`.replaceAll('-', ''),
})

const dateIn = (random: Random, year: number, months: number): string =>
  `${year}-${String(1 + random.below(months)).padStart(2, '0')}-${String(1 + random.below(28)).padStart(2, '0')}`

/** None, one given after the day, or one withdrawn by it. */
const noConsent = (random: Random): readonly object[] =>
  random.pick([
    [],
    [{ given: '2026-12-01', wording: 'mandate-2026' }],
    [{ given: '2025-03-01', withdrawn: dateIn(random, 2026, 10), wording: 'mandate-2026' }],
  ])

const holdingOf = (seat: Seat, plan: Plan, random: Random, to?: string): object => {
  const { party, role } = seat.requirement
  const atInstitution = party === 'institution'
  const delegated = plan.delegates.has(seat.id)
  const from = dateIn(random, to === undefined ? 2024 : 2022, 12)
  const consented = !plan.withoutConsent.has(seat.id) && (atInstitution || random.chance(0.9))
  return {
    id: random.uuid(),
    person: random.uuid(),
    party,
    ...(seat.orgNumber === undefined ? {} : { orgNumber: seat.orgNumber }),
    role: delegated ? 'delegert' : role,
    from,
    ...(to === undefined ? {} : { to }),
    consents: consented ? [{ given: from, wording: 'mandate-2026' }] : noConsent(random),
    ...(atInstitution ? { endorsement: { by: sealed(random), on: from }, timeSetAside: true } : {}),
    ...(delegated && !plan.undelegated.has(seat.id) ? { delegation: { by: sealed(random), on: from } } : {}),
  }
}

/** Who sits and who sat: a tenth of the seats that are held have had someone before. */
const holdingsOf = (seat: Seat, plan: Plan, random: Random): readonly object[] => {
  if (plan.vacant.has(seat.id)) return []
  if (plan.expired.has(seat.id)) return [holdingOf(seat, plan, random, dateIn(random, 2026, 10))]
  const before = random.chance(0.1) ? [holdingOf(seat, plan, random, dateIn(random, 2023, 12))] : []
  return [...before, holdingOf(seat, plan, random)]
}

const calendarOf = (year: number, fixedOn: string, meetings: number): object => ({
  year,
  fixedOn,
  dates: ['02-11', '05-13', '09-16', '11-18'].slice(0, meetings).map((day) => ({ date: `${year}-${day}` })),
})

/** Half of the late ones have fixed none, the others fix theirs after the day. */
const calendarsOf = (id: string, plan: Plan, random: Random): readonly object[] => {
  const last = calendarOf(2025, '2024-11-20', 4)
  if (plan.late.has(id)) return random.chance(0.5) ? [last] : [last, calendarOf(2026, '2026-12-10', 4)]
  return [last, calendarOf(2026, '2025-11-19', plan.short.has(id) ? 3 : 4)]
}

/** One council's document with its planted faults, and all else in order. */
export const councilOf = (
  id: string,
  mandate: Mandate,
  seats: readonly Seat[],
  plan: Plan,
  random: Random,
): object => ({
  id,
  kind: mandate.kind,
  ...(mandate.specialty === undefined ? {} : { specialty: mandate.specialty }),
  mandate: mandate.id,
  established: '2019-09-01',
  holdings: seats.flatMap((seat) => holdingsOf(seat, plan, random)),
  managers: seats
    .filter(({ requirement }) => requirement.party === 'institution')
    .map(({ id: seat }) => ({ seat, manager: sealed(random), on: '2024-01-15' })),
  calendars: calendarsOf(id, plan, random),
  deviations: [],
  asks: [],
})

import { addDays, CouncilId, isoDate, type IsoDate, type Mandate, regions, type Seat, seatsOf } from '@samrad/mandate'
import type { Step } from '@samrad/store'
import { type Cast, step } from './cast.ts'
import { datesOf } from './demo-dates.ts'
import { madeUpHead, madeUpManager } from './made-up-people.ts'
import { planted, type Planted, withoutCalendar } from './planted.ts'
import { readingOf } from './regional-reading.ts'

const region = regions['helse-soer-oest']
const beginnings = ['2024-09-01', '2025-01-01', '2025-03-01', '2025-08-15', '2026-01-01', '2026-08-01'].map(isoDate)
const consentDays = ['2026-08-14', '2026-08-17', '2026-08-18', '2026-08-20', '2026-08-24', '2026-08-31', '2026-09-02']

/** Where the holder also sits in another council: in every other institution, the one in that seat. */
const alsoSits: Readonly<Record<string, string>> = {
  fkm: 'samordningsraadet/uko',
  indremedisin: 'fim/representant',
  'generell-kirurgi': 'fki/representant',
}

/** The leaders' seats in samordningsrådet that another person holds. */
const delegates: readonly string[] = ['Vestre Viken', 'Vestfold']

/** One seat of the demo, with its numbers and what is planted there. */
interface DemoSeat {
  readonly seat: Seat
  readonly council: string
  readonly number: number
  /** The institution's number in the region's data; -1 for the other parties. */
  readonly institution: number
  readonly lacks: Partial<Planted>
}

const pick = <T>(from: readonly T[], number: number): T => from[number % from.length] as T

const employer = ({ seat, number }: DemoSeat): string => {
  if (seat.orgNumber) return seat.orgNumber
  if (seat.requirement.party === 'rhf') return region.rhf.orgNumber
  return seat.requirement.party === 'regut' ? region.regutHost : pick(region.institutions, number).orgNumber
}

const place = ({ seat, council, institution }: DemoSeat) => ({
  council: `${region.id}/${council}`,
  party: seat.requirement.party,
  role:
    seat.requirement.id === 'leder' && delegates.includes(region.institutions[institution]?.shortName ?? '')
      ? 'delegert'
      : seat.requirement.role,
  ...(seat.orgNumber && { orgNumber: seat.orgNumber }),
})

/** What the institution's line has said of a holding that began on the day. */
const said = ({ lacks: { lacks, known }, institution, number }: DemoSeat, role: string, from: IsoDate) => {
  if (institution < 0) return {}
  const endorsed = { endorsedBy: madeUpManager(institution, number), endorsedOn: addDays(from, -10 - (number % 20)) }
  const { endorsedBy, endorsedOn } = endorsed
  return {
    ...(lacks !== 'endorsement' ? endorsed : known === 'by' ? { endorsedBy } : known === 'on' ? { endorsedOn } : {}),
    ...(lacks !== 'time' && { timeSetAside: true }),
    ...(role === 'delegert' && lacks !== 'delegation' && { delegatedBy: madeUpHead(institution) }),
  }
}

const consented = ({ lacks: { lacks, withdrawn }, number }: DemoSeat) =>
  lacks === 'consent' && withdrawn === undefined
    ? {}
    : {
        consentOn: pick(consentDays, number),
        wording: 'mandate-2026',
        ...(withdrawn && { consentWithdrawnOn: withdrawn }),
      }

/** Every fourth seat had someone before; the holdings of that time are from before the mandate, and without its consent. */
const before = (own: DemoSeat, cast: Cast, until: IsoDate): readonly Step[] => {
  if (own.number % 4 !== 0) return []
  const at = place(own)
  const from = isoDate('2021-09-01')
  const person = cast.person(employer(own))
  const rest = { ...at, ...said({ ...own, lacks: {} }, at.role, from), from, to: addDays(until, -1) }
  return [step('record-holding', { ...rest, holding: cast.holding(), person })]
}

const seatSteps = (own: DemoSeat, cast: Cast): readonly Step[] => {
  const { lacks, asked = [], since } = own.lacks
  if (lacks === 'holder' && since === undefined) return []
  const at = place(own)
  const from = pick(beginnings, own.number)
  const key = (seat: string): string => `${seat}/${own.seat.orgNumber ?? ''}`
  const elsewhere = own.institution % 2 === 0 ? cast.sitting.get(key(alsoSits[own.council] ?? '')) : undefined
  const person = elsewhere ?? cast.person(employer(own))
  const holding = cast.holding()
  if (since === undefined) cast.sitting.set(key(`${own.council}/${own.seat.requirement.id}`), person)
  const to = since && { to: addDays(isoDate(since), -1) }
  return [
    ...before(own, cast, from),
    step('record-holding', { ...at, holding, person, from, ...to, ...said(own, at.role, from), ...consented(own) }),
    ...asked.map((on) =>
      step('ask', { council: at.council, rule: 'prerequisites/consent-in-force', subject: holding, on }),
    ),
  ]
}

const managerSteps = ({ seat, council, number, institution, lacks }: DemoSeat): readonly Step[] =>
  institution < 0 || lacks.lacks === 'manager'
    ? []
    : [
        step('name-responsible-manager', {
          council: `${region.id}/${council}`,
          seat: seat.id,
          manager: madeUpManager(institution, number),
          on: '2026-08-10',
        }),
      ]

/** Who sits in a council of the demo, its managers and its dates; `number` tells the councils apart. */
export const councilSteps = (mandate: Mandate, number: number, cast: Cast): readonly Step[] => {
  const { id, kind, specialty, composition } = mandate
  const council = CouncilId.make(`${region.id}/${id}`)
  const requirements = composition.kind === 'notAtHand' ? readingOf(id) : composition.requirements
  const seats = seatsOf(council, requirements, [region]).map((seat, index): DemoSeat => {
    const institution = region.institutions.findIndex(({ orgNumber }) => orgNumber === seat.orgNumber)
    const lacks = planted.find(
      (own) =>
        own.council === id &&
        own.requirement === seat.requirement.id &&
        own.at === region.institutions[institution]?.shortName,
    )
    return { seat, council: id, number: number * 11 + index, institution, lacks: lacks ?? {} }
  })
  return [
    step('establish-council', {
      council,
      kind,
      ...(specialty && { specialty }),
      mandate: id,
      on: '2021-09-01',
    }),
    ...seats.flatMap((seat) => seatSteps(seat, cast)),
    ...(composition.kind === 'notAtHand' ? [] : seats.flatMap(managerSteps)),
    ...[2026, 2027].flatMap((year) =>
      withoutCalendar[year]?.includes(id)
        ? []
        : [
            step('fix-calendar', {
              council,
              year,
              dates: datesOf(id, number, year),
              on: year === 2026 ? '2025-11-20' : '2026-11-12',
            }),
          ],
    ),
  ]
}

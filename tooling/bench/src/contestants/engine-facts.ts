import type { IsoDate } from '@samrad/mandate'
import type { Case } from '../nation/nation.ts'
import type { Holding } from './plain-finding.ts'
import { placesOf, seated } from './plain-seats.ts'

/** A date as a number in the order of dates, for engines that do not compare text: 20261122. */
const numbered = (date: IsoDate): number => Number(date.replaceAll('-', ''))

/** Later than every date, and earlier. */
export const never = 99_999_999
export const always = 0

/** What is asked about a holding in force. */
export interface HoldingFacts {
  readonly id: string
  readonly party: string
  readonly role: string
  readonly time: 'yes' | 'no' | 'unsaid'
  /** The consent that reaches longest of those given by the day. */
  readonly consentFrom: number
  readonly consentEnd: number
  readonly endorsedBy: boolean
  readonly endorsedOn: number
  readonly delegatedOn: number
}

/** What is asked about a seat. */
export interface SeatFacts {
  readonly id: string
  readonly norm: string
  readonly party: string
  readonly held: boolean
  readonly managed: boolean
}

/** What is asked about a council in the year of the day. */
export interface YearFacts {
  readonly id: string
  readonly fixedOn: number
  /** The same where the calendar has a date in the year, else never. */
  readonly datedOn: number
  readonly meetings: number
  readonly perYear: number
  readonly deviationOn: number
}

/** Opplysninger for de andre motorene: flat, with each seat joined to who holds it, which their rules cannot do well. */
export interface EngineFacts {
  readonly at: number
  readonly holdings: readonly HoldingFacts[]
  readonly seats: readonly SeatFacts[]
  readonly years: readonly YearFacts[]
}

const holdingFacts = (holding: Holding, at: IsoDate): HoldingFacts => {
  let [from, end] = [never, always]
  for (const { given, withdrawn } of holding.consents) {
    const until = withdrawn === undefined ? never : numbered(withdrawn)
    if (given <= at && until > end) [from, end] = [numbered(given), until]
  }
  const { endorsement, delegation, timeSetAside } = holding
  return {
    id: holding.id,
    party: holding.party,
    role: holding.role,
    time: timeSetAside === undefined ? 'unsaid' : timeSetAside ? 'yes' : 'no',
    consentFrom: from,
    consentEnd: end,
    endorsedBy: endorsement?.by !== undefined,
    endorsedOn: endorsement?.on === undefined ? never : numbered(endorsement.on),
    delegatedOn: delegation === undefined ? never : delegation.on === undefined ? always : numbered(delegation.on),
  }
}

const yearFacts = ({ mandate, facts: { council } }: Case, at: IsoDate): YearFacts => {
  const year = Number(at.slice(0, 4))
  const calendar = council.calendars.find((own) => own.year === year)
  const dates = calendar?.dates.filter(({ date }) => date.startsWith(`${year}-`)) ?? []
  const deviations = council.deviations.filter((own) => own.norm === 'N067' && own.year === year)
  return {
    id: council.id,
    fixedOn: calendar === undefined ? never : numbered(calendar.fixedOn),
    datedOn: calendar === undefined || dates.length === 0 ? never : numbered(calendar.fixedOn),
    meetings: new Set(dates.flatMap(({ cancelled, date }) => (cancelled === undefined ? date : []))).size,
    perYear: mandate.rules.find(({ rule }) => rule === 'organisation/meetings-a-year')?.limits?.['perYear'] ?? 4,
    deviationOn: Math.min(never, ...deviations.map(({ on }) => numbered(on))),
  }
}

/** The facts of some councils in one value. Making them is part of what is timed: the engine cannot read ours as they are. */
export const engineFacts = (cases: readonly Case[], at: IsoDate): EngineFacts => {
  const holdings: HoldingFacts[] = []
  const seats: SeatFacts[] = []
  for (const { mandate, facts } of cases) {
    const { council } = facts
    const rows = placesOf(mandate, facts)
    for (const holding of council.holdings) {
      if (holding.from > at || (holding.to !== undefined && holding.to < at)) continue
      seated(rows, holding, at)
      holdings.push(holdingFacts(holding, at))
    }
    const managers = new Set<string>(council.managers.filter(({ on }) => on <= at).map(({ seat }) => seat))
    for (const { id, requirement, held } of rows.flat())
      seats.push({ id, norm: requirement.norm, party: requirement.party, held, managed: managers.has(id) })
  }
  return { at: numbered(at), holdings, seats, years: cases.map((one) => yearFacts(one, at)) }
}

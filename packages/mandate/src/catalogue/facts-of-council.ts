import type { CouncilFacts } from '../rule/facts.ts'
import { limitName } from '../rules/limit-names.ts'
import type { Council } from '../vocabulary/council.ts'
import type { Holding } from '../vocabulary/holding.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { yearOf } from '../vocabulary/iso-date.ts'
import { parties } from '../vocabulary/party.ts'
import { roles } from '../vocabulary/role.ts'
import { seatsOf, type Seat } from '../vocabulary/seat.ts'
import type { Language } from '../vocabulary/text.ts'
import { factWords } from './fact-words.ts'
import { organisationName } from './names-of-examples.ts'
import { dated, lasting, told } from './told.ts'

/** What the seat is called: its role and whose it is. */
export const seatName = (
  { requirement, orgNumber }: Pick<Seat, 'requirement' | 'orgNumber'>,
  language: Language,
): string =>
  `${roles[requirement.role][language]} (${orgNumber ? organisationName(orgNumber) : parties[requirement.party][language]})`

/** The seats that a mandate gives in an example, by id. */
export const seatsIn = ({ composition }: Mandate, { council, regions }: CouncilFacts): readonly Seat[] =>
  composition.kind === 'notAtHand' ? [] : seatsOf(council.id, composition.requirements, regions)

/** What a mandate says in an example: its seats and its limits. */
export const ofMandate = ({ composition, rules }: Mandate, language: Language): readonly string[] => {
  const words = factWords[language]
  const seats = composition.kind === 'notAtHand' ? [] : composition.requirements
  const limits = rules.flatMap((own) => Object.entries(own.limits ?? {}))
  return [
    ...(seats.length > 0
      ? [told(`${words.seats} ${seats.map((requirement) => seatName({ requirement }, language)).join(', ')}`)]
      : []),
    ...limits.map(([name, value]) => told(`${words.limits} ${limitName(name, language).toLowerCase()}: ${value}`)),
  ]
}

/** Who a holding is: the role and whose it is, where the holding is one of the council's; else someone else. */
export const holderOf = ({ holdings }: Council, id: string, language: Language): string => {
  const found = holdings.find((own) => own.id === id)
  if (found === undefined) return factWords[language].another
  const whose = found.orgNumber ? organisationName(found.orgNumber) : parties[found.party][language]
  return `${roles[found.role][language]} (${whose})`
}

const ofHolding = (holding: Holding, language: Language): string => {
  const words = factWords[language]
  const { party, orgNumber, role, consents, endorsement, delegation, timeSetAside } = holding
  return told(
    roles[role][language],
    orgNumber ? organisationName(orgNumber) : parties[party][language],
    lasting(words, holding),
    ...consents.flatMap(({ given, withdrawn }) => [dated(words.consented, given), dated(words.withdrawn, withdrawn)]),
    endorsement && (dated(words.endorsed, endorsement.on) ?? `${words.endorsed} ${words.noDay}`),
    endorsement && endorsement.by === undefined ? words.noName : undefined,
    delegation && (dated(words.delegated, delegation.on) ?? words.delegated),
    timeSetAside === undefined ? undefined : words.time[timeSetAside ? 'yes' : 'no'],
  )
}

/** What a council's own document says in an example: who sits, the managers, the calendars and the deviations. */
export const ofCouncil = (
  { holdings, managers, calendars, deviations }: Council,
  seats: readonly Seat[],
  language: Language,
): readonly string[] => {
  const words = factWords[language]
  return [
    ...holdings.map((holding) => ofHolding(holding, language)),
    ...managers.flatMap(({ seat, on }) => {
      const found = seats.find(({ id }) => id === seat)
      return found ? [told(`${words.manager} ${seatName(found, language)} ${dated(words.named, on)}`)] : []
    }),
    ...calendars.map(({ year, dates, fixedOn }) => {
      const cancelled = dates.filter((date) => date.cancelled).length
      const days = dates.map(({ date }) => date)
      const elsewhere = days.filter((day) => yearOf(day) !== year).length
      const again = days.length - new Set(days).size
      return told(
        `${words.calendar} ${year}`,
        dated(words.fixed, fixedOn),
        `${dates.length} ${words.dates}`,
        cancelled > 0 ? `${cancelled} ${words.cancelled}` : undefined,
        elsewhere > 0 ? `${elsewhere} ${words.otherYear}` : undefined,
        again > 0 ? `${again} ${words.twice}` : undefined,
      )
    }),
    ...deviations.map(({ norm, year, on }) => told(`${words.deviation} ${norm}, ${year}`, dated(words.reasoned, on))),
  ]
}

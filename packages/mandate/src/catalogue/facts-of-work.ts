import { mandateOf } from '../mandates/mandates.ts'
import type { CouncilFacts } from '../rule/facts.ts'
import { shortDate } from '../texts/dates.ts'
import { covers } from '../vocabulary/period.ts'
import { fits, type Seat } from '../vocabulary/seat.ts'
import type { Language } from '../vocabulary/text.ts'
import { factWords } from './fact-words.ts'
import { holderOf, seatName } from './facts-of-council.ts'
import { organisationName } from './names-of-examples.ts'
import { dated, lasting, told } from './told.ts'

const namesOf = (orgNumbers: readonly string[]): string => orgNumbers.map(organisationName).join(', ')

/** What is known beside the council's own document in an example: its mandate sent and published, its matters, its meetings. */
export const ofWork = (facts: CouncilFacts, seats: readonly Seat[], language: Language): readonly string[] => {
  const words = factWords[language]
  const { publications, distributions, matters, actionItems, meetings, deputies, offices, statements } = facts
  const versionOf = ({ mandate, version }: { readonly mandate: string; readonly version: string }): string =>
    `${words.mandate} ${mandateOf(mandate)?.shortName[language] ?? mandate}, ${version}`
  return [
    ...(publications ?? []).map((own) => told(versionOf(own), dated(words.published, own.on))),
    ...(distributions ?? []).map((own) =>
      told(
        versionOf(own),
        `${words.sent} ${organisationName(own.institution)} ${shortDate(own.sent)}`,
        dated(words.acknowledged, own.acknowledged),
      ),
    ),
    ...(matters ?? []).map(({ number, kind, raised, closed, institutions, input }) =>
      told(
        `${words.matter} ${number}`,
        words.matters[kind],
        dated(words.raised, raised),
        dated(words.closed, closed),
        institutions.length > 0 ? `${words.concerns} ${namesOf(institutions)}` : undefined,
        ...input.map(({ group, institution, on }) =>
          dated(`${words.input} ${words.groups[group]}, ${organisationName(institution)},`, on),
        ),
      ),
    ),
    ...(actionItems ?? []).map(({ matter, holding, given, due, takenFurther }) =>
      told(
        `${words.item} ${matter}`,
        `${words.by} ${holderOf(facts.council, holding, language)}`,
        dated(words.given, given),
        dated(words.due, due),
        dated(words.takenFurther, takenFurther),
      ),
    ),
    ...(meetings ?? []).map(({ date, cancelled, noticeSent, agendaSent, attended }) => {
      const strangers = (attended ?? []).filter(
        (id) => !facts.council.holdings.some((holding) => holding.id === id && covers(holding, date)),
      ).length
      return told(
        dated(words.meeting, date),
        cancelled && words.cancelled,
        dated(words.notice, noticeSent),
        dated(words.agenda, agendaSent),
        attended && `${attended.length} ${words.attended}`,
        strangers > 0 ? `${strangers} ${words.notSitting}` : undefined,
      )
    }),
    ...(deputies ?? []).map((deputy) => {
      const seat = seats.find(({ id }) => id === deputy.seat)
      const holders = facts.council.holdings.filter((holding) => seat !== undefined && fits(holding, seat))
      return told(
        `${words.deputy} ${seat ? seatName(seat, language) : deputy.seat}`,
        holders.some(({ person }) => person === deputy.person) ? words.samePerson : undefined,
        lasting(words, deputy),
      )
    }),
    ...(offices ?? []).map((office) =>
      told(
        `${words.offices[office.office]}: ${holderOf(facts.council, office.holding, language)}`,
        lasting(words, office),
        dated(words.elected, office.elected),
      ),
    ),
    ...(statements ?? []).map(({ applicant, by, given, impartial }) =>
      told(
        `${words.statement} ${organisationName(applicant)}`,
        `${words.by} ${holderOf(facts.council, by, language)}`,
        dated(words.given, given),
        dated(words.impartial, impartial),
      ),
    ),
  ]
}

import {
  cite,
  documents,
  type DocumentId,
  type HolderView,
  type Language,
  ledger,
  norm,
  type NormId,
  parties,
  roleTitle,
  type SeatView,
  statusWords,
} from '@samrad/mandate'
import { organisationOf, specialtyName, spoken } from '../findings/names.ts'
import { findingView } from '../findings/say.ts'
import { calendarView } from './calendar.ts'
import type { JudgedCouncil, Picture } from './picture.ts'
import { councilRow } from './row.ts'
import type { CouncilPage, HolderCell, MandateFacts, SeatCell, SeatGroup } from './view.ts'

const holderCell = (
  { staff, ...shown }: HolderView,
  { region }: Picture,
  language: Language,
): readonly HolderCell[] => {
  if (!staff) return []
  const roleName = roleTitle(region, shown.role, language)
  return [{ ...shown, ...staff, roleName, statusWord: statusWords[staff.status][language] }]
}

const seatCell = (seat: SeatView, { view, mandate }: JudgedCouncil, picture: Picture, language: Language): SeatCell => {
  const { composition } = mandate
  const requirements = composition.kind === 'notAtHand' ? [] : composition.requirements
  const given = (requirements.find(({ id }) => id === seat.requirement)?.norm ?? 'N033') as NormId
  const vacant = view.findings.find(
    ({ rule, subject }) => rule === 'composition/seat-is-held' && subject.seat === seat.id,
  )
  return {
    ...seat,
    roleName: roleTitle(picture.region, seat.role, language),
    statusWord: statusWords[seat.status][language],
    ...(seat.status === 'vacant' && vacant?.since && { vacantSince: vacant.since }),
    holders: seat.holders.flatMap((holder) => holderCell(holder, picture, language)),
    norm: given,
    citation: cite(given, language),
  }
}

type Member = Pick<SeatView, 'party' | 'orgNumber'>
const groupId = ({ party, orgNumber }: Member): string => orgNumber ?? party

const label = ({ party, orgNumber }: Member, { region }: Picture, language: Language): string => {
  const organisation = orgNumber === undefined ? undefined : organisationOf(orgNumber)
  if (organisation) return spoken(organisation.name)
  if (party === 'regut') return `RegUt ${region.name[language]}`
  if (party === 'rhf') return region.rhf.name
  return parties[party][language]
}

const seatGroups = (judged: JudgedCouncil, picture: Picture, language: Language): readonly SeatGroup[] => {
  const { seats, unseated } = judged.view
  const members = [
    ...new Map<string, Member>([...seats, ...unseated].map((member) => [groupId(member), member])).values(),
  ]
  return members.map((member) => ({
    id: groupId(member),
    label: label(member, picture, language),
    party: member.party,
    ...(member.orgNumber && { orgNumber: member.orgNumber }),
    seats: seats
      .filter((seat) => groupId(seat) === groupId(member))
      .map((seat) => seatCell(seat, judged, picture, language)),
    unseated: unseated
      .filter((holder) => groupId(holder) === groupId(member))
      .flatMap((holder) => holderCell(holder, picture, language)),
  }))
}

const notAtHand = {
  nb: 'Vi har ikke teksten om sammensetningen. Plasser og ledige plasser vises derfor ikke.',
  nn: 'Vi har ikkje teksten om samansetjinga. Plassar og ledige plassar blir difor ikkje viste.',
  en: 'We do not have the text on the composition. Seats and vacancies are therefore not shown.',
}

const mandateFacts = ({ mandate, view }: JudgedCouncil, language: Language): MandateFacts => {
  const { composition } = mandate
  const mark = composition.kind === 'reading' ? composition.mark[language] : notAtHand[language]
  return {
    id: mandate.id,
    version: mandate.version,
    name: mandate.name[language],
    document: documents[mandate.source as DocumentId]?.shortName[language] ?? mandate.source,
    adoptions: mandate.adoptions.map(({ by, on }) => ({ by: by[language], on })),
    fullyAdopted: view.fullyAdopted,
    inForce: mandate.inForce,
    composition: composition.kind,
    ...(composition.kind !== 'stated' && { mark }),
  }
}

const cited = (id: NormId, language: Language) => ({ text: norm(id).text[language], citation: cite(id, language) })

/** The council's page as staff of the region see it; the findings that are met are listed only where they are asked for. */
export const councilPage = (
  judged: JudgedCouncil,
  picture: Picture,
  language: Language,
  withMet: boolean,
): CouncilPage => {
  const { council, mandate, facts, view } = judged
  const met = [...ledger(mandate, facts, { at: view.at })].filter(({ answer }) => answer === 'met')
  const say = (finding: (typeof met)[number]) => findingView(finding, picture, language)
  return {
    ...councilRow(judged, language),
    at: view.at,
    level: mandate.level,
    ...(council.specialty && {
      specialty: { id: council.specialty, name: specialtyName(council.specialty, language) },
    }),
    established: council.established,
    purpose: cited('N012', language),
    mandate: mandateFacts(judged, language),
    groups: seatGroups(judged, picture, language),
    findings: view.findings.map(say),
    met: withMet ? met.map(say) : [],
    metCount: met.length,
    calendars: council.calendars.map(calendarView),
    calendarNorm: cited('N066', language),
  }
}

import { type HolderView, type Language, type PartyKind, roleTitle, type SeatView, type Text } from '@samrad/mandate'
import { organisationOf } from '../findings/names.ts'
import type { PublicCouncil } from './publication.ts'

/** Rad: one holder on a seat, one vacant seat, or one holder where seats are not known. */
export interface Line {
  readonly roleName: string
  readonly state: 'named' | 'unnamed' | 'vacant'
  readonly holder?: HolderView
  readonly seat?: SeatView
}

/** Everyone who sits for one institution or party. */
export interface Member {
  /** The id of its place on the page. */
  readonly anchor: string
  readonly name: string
  readonly party: PartyKind
  readonly orgNumber?: string
  readonly lines: readonly Line[]
}

const partyNames: Readonly<Record<Exclude<PartyKind, 'regut' | 'rhf'>, Text>> = {
  institution: { nb: 'Virksomheter', nn: 'Verksemder', en: 'Institutions' },
  union: { nb: 'Tillitsvalgte', nn: 'Tillitsvalde', en: 'Unions' },
  directorate: { nb: 'Helsedirektoratet', nn: 'Helsedirektoratet', en: 'Norwegian Directorate of Health' },
  other: { nb: 'Andre', nn: 'Andre', en: 'Others' },
}

const delegate: Text = {
  nb: 'Leder, ved delegert myndighet',
  nn: 'Leiar, ved delegert mynde',
  en: 'Leader, by delegated authority',
}

/** A word as it begins a line. */
export const capital = (word: string): string => word.charAt(0).toLocaleUpperCase('nb') + word.slice(1)

const nameOf = ({ party, orgNumber }: HolderView | SeatView, { region }: PublicCouncil, language: Language): string => {
  const organisation = orgNumber === undefined ? undefined : organisationOf(orgNumber)
  if (organisation) return organisation.name
  if (party === 'regut') return `RegUt ${region.name[language]}`
  if (party === 'rhf') return region.rhf.name
  return partyNames[party][language]
}

const roleNameOf = (role: HolderView['role'], { regions }: PublicCouncil, language: Language): string =>
  capital(role === 'delegert' ? delegate[language] : roleTitle(regions, role, language))

const held = (holder: HolderView, council: PublicCouncil, language: Language, seat?: SeatView): Line => ({
  roleName: roleNameOf(holder.role, council, language),
  state: holder.name === undefined ? 'unnamed' : 'named',
  holder,
  ...(seat && { seat }),
})

const linesOf = (seat: SeatView, council: PublicCouncil, language: Language): readonly Line[] =>
  seat.holders.length === 0
    ? [{ roleName: roleNameOf(seat.role, council, language), state: 'vacant', seat }]
    : seat.holders.map((holder) => held(holder, council, language, seat))

const keyOf = ({ party, orgNumber }: HolderView | SeatView): string => orgNumber ?? party

/** The council's composition by institution and party, in the order of its seats; then those who sit without one. */
export const membersOf = (council: PublicCouncil, language: Language): readonly Member[] => {
  const { seats, unseated } = council.view
  const every = [...seats, ...unseated]
  return [...new Set(every.map(keyOf))].flatMap((key) => {
    const first = every.find((each) => keyOf(each) === key)
    if (first === undefined) return []
    const { party, orgNumber } = first
    return [
      {
        anchor: orgNumber === undefined ? party : `org-${orgNumber}`,
        name: nameOf(first, council, language),
        party,
        ...(orgNumber && { orgNumber }),
        lines: [
          ...seats.filter((seat) => keyOf(seat) === key).flatMap((seat) => linesOf(seat, council, language)),
          ...unseated.filter((holder) => keyOf(holder) === key).map((holder) => held(holder, council, language)),
        ],
      },
    ]
  })
}

import { headerOf, type Language, parties, statusWords, type Text } from '@samrad/mandate'
import type { SheetColumn, SheetToWrite } from '@samrad/roster-file'
import { councilName } from '../findings/names.ts'
import { type Line, membersOf } from './members.ts'
import type { Publication, PublicCouncil } from './publication.ts'
import { words } from './words.ts'

const headers = {
  seat: { nb: 'plass', nn: 'plass', en: 'seat' },
  status: { nb: 'status', nn: 'status', en: 'status' },
  asOf: { nb: 'per dato', nn: 'per dato', en: 'as of' },
  note: { nb: 'merknad', nn: 'merknad', en: 'note' },
  councilId: { nb: 'råd-id', nn: 'råd-id', en: 'council id' },
} as const satisfies Readonly<Record<string, Text>>

const published: Text = { nb: 'Publisert', nn: 'Publisert', en: 'Published' }

const statusOf: Readonly<Record<Line['state'], Text>> = {
  named: published,
  unnamed: words.unnamed,
  vacant: statusWords.vacant,
}

/**
 * Rådet som ark: one row a holder or a vacant seat, under the headers of a roster. Where the composition is a regional
 * reading, or the people are made up, every row says so, since a row travels alone.
 */
export const councilSheet = (
  council: PublicCouncil,
  { at, practice }: Publication,
  language: Language,
): SheetToWrite => {
  const { view } = council
  const { composition } = view.mandate
  const mark = composition.kind === 'reading' ? composition.mark[language] : practice ? words.practice[language] : ''
  const text = (header: string, width: number): SheetColumn => ({ header, kind: 'text', width })
  const columns: readonly SheetColumn[] = [
    text(headers.councilId[language], 34),
    text(headerOf('council', language), 34),
    text(headerOf('organisation', language), 34),
    text(headerOf('orgNumber', language), 12),
    text(headerOf('party', language), 14),
    text(headerOf('role', language), 34),
    text(headerOf('name', language), 28),
    text(headerOf('email', language), 34),
    text(headers.status[language], 24),
    text(headers.seat[language], 56),
    { header: headers.asOf[language], kind: 'date', width: 12 },
    text(headers.note[language], 34),
  ]
  const rows = membersOf(council, language).flatMap(({ name, orgNumber, party, lines }) =>
    lines.map(({ roleName, state, holder, seat }) => [
      view.id,
      councilName(view.mandate, language),
      name,
      orgNumber ?? '',
      parties[party][language],
      roleName,
      holder?.name ?? '',
      holder?.email ?? '',
      statusOf[state][language],
      seat?.id ?? '',
      at,
      mark,
    ]),
  )
  return { name: councilName(view.mandate, language), columns, rows }
}

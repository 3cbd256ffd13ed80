import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { regions } from '../mandates/regions/regions.ts'
import { CouncilId } from '../vocabulary/council-id.ts'
import { roles } from '../vocabulary/role.ts'
import { seatsOf } from '../vocabulary/seat.ts'
import { headerOf, columnIds } from './columns.ts'
import type { RosterCouncil, RosterSheet } from './roster.ts'
import { partyWord, type RosterParty } from './words.ts'

const region = regions['helse-soer-oest']

/** Samordningsrådet in Helse Sør-Øst, as the rosters of the tests speak of it. */
export const samordning: RosterCouncil = {
  id: CouncilId.make('helse-soer-oest/samordningsraadet'),
  mandate: samordningsraadet,
  regions: [region],
}

/** A roster's headers in bokmål. */
export const bokmaal = columnIds.map((id) => headerOf(id, 'nb'))

/** A sheet of the given rows, the first of them row 2; cells left out are empty. */
export const sheetOf = (
  rows: readonly Readonly<Record<string, string>>[],
  columns: readonly string[] = bokmaal,
): RosterSheet => ({
  columns,
  rows: rows.map((cells, index) => ({
    row: index + 2,
    cells: { ...Object.fromEntries(columns.map((column) => [column, ''])), ...cells },
  })),
})

const composition = samordningsraadet.composition.kind === 'stated' ? samordningsraadet.composition.requirements : []

/** A whole roster of samordningsrådet with made-up people: every seat held, endorsed and consented to. */
export const wholeRoster: readonly Readonly<Record<string, string>>[] = seatsOf(
  samordning.id,
  composition,
  samordning.regions,
).map(({ requirement, orgNumber }, index) => {
  const institution = region.institutions.find((own) => own.orgNumber === orgNumber)
  return {
    part: partyWord(requirement.party as RosterParty),
    rolle: roles[requirement.role].nb,
    navn: `Øvelse ${String.fromCharCode(65 + (index % 26))}${index}`,
    'e-post': `person${index}@example.org`,
    fra: '01.01.2026',
    samtykke: '2026-01-15',
    ...(institution && {
      virksomhet: institution.name,
      orgnr: institution.orgNumber,
      'forankret av': 'Klinikksjef Eksempel',
      'forankret dato': '15.12.2025',
      'tid avsatt': 'ja',
    }),
  }
})

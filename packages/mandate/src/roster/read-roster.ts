import { overlap } from '../vocabulary/period.ts'
import { seatsOf } from '../vocabulary/seat.ts'
import { languages } from '../vocabulary/text.ts'
import { type Cells, cellsOf, suggested } from './cells.ts'
import { byPlace, type RosterFault } from './fault.ts'
import { grouped } from './grouped.ts'
import { folded, nearest } from '../texts/nearest.ts'
import { readHeader } from './read-header.ts'
import { organisationsOf } from './read-organisation.ts'
import { type Places, readRow, type ReadRow } from './read-row.ts'
import type { CouncilRoster, Roster, RosterCouncil, RosterHolding, RosterPerson, RosterSheet } from './roster.ts'

/** Which councils the roster may speak of, and which columns are left out. */
export interface RosterOptions {
  readonly councils: readonly RosterCouncil[]
  readonly ignoreColumns?: readonly string[]
}

/**
 * Les en roster: rows to holdings by council, with every fault by row and column. `råd` may be left out where there is
 * one council. The order of the rows never matters; a row with a fault gives no holding.
 */
export const readRoster = (sheet: RosterSheet, { councils, ignoreColumns }: RosterOptions): Roster => {
  const single = councils.length === 1 ? councils[0] : undefined
  const required = ['party', 'role', 'name'] as const
  const header = readHeader(sheet, single ? required : ['council', ...required], ignoreColumns)
  const missing = header.faults.some(({ fault }) => fault === 'missing-column')
  const byName = new Map(
    councils.flatMap((council) => namesOf(council).map((name) => [folded(name), council] as const)),
  )
  const places = new Map(councils.map((council) => [council, placesOf(council)]))
  const faults: RosterFault[] = [...header.faults]
  const read: (ReadRow & { readonly council: RosterCouncil })[] = []
  for (const row of missing ? [] : sheet.rows) {
    const cells = cellsOf(row, header)
    const council = readCouncil(cells, byName, single)
    const place = council && places.get(council)
    const found = council && place && readRow(cells, place)
    if (council && found) read.push({ ...found, council })
    faults.push(...cells.faults)
  }
  const rosters = councils.flatMap((council): readonly CouncilRoster[] => {
    const holdings = read.filter((own) => own.council === council).map(({ holding }) => holding)
    return holdings.length === 0 && single === undefined ? [] : [{ council, holdings: holdings.toSorted(byContent) }]
  })
  const column = header.known.get('from')
  faults.push(...rosters.flatMap((own) => clashes(own).map((clash) => ({ ...clash, ...(column && { column }) }))))
  return { councils: rosters, people: peopleOf(read), faults: faults.toSorted(byPlace) }
}

/** What a council may be called in a roster: its id, the part of it after the region, and its names. */
export const namesOf = ({ id, mandate }: RosterCouncil): readonly string[] => [
  ...languages.flatMap((language) => [mandate.shortName[language], mandate.name[language]]),
  id.slice(id.indexOf('/') + 1),
  id,
]

const placesOf = ({ id, mandate, regions }: RosterCouncil): Places => {
  const requirements = mandate.composition.kind === 'notAtHand' ? undefined : mandate.composition.requirements
  return {
    requirements,
    seats: seatsOf(id, requirements ?? [], regions),
    organisations: organisationsOf(regions),
    regions,
  }
}

const readCouncil = (
  cells: Cells,
  byName: ReadonlyMap<string, RosterCouncil>,
  single: RosterCouncil | undefined,
): RosterCouncil | undefined => {
  const value = cells.text('council')
  if (value === undefined) return undefined
  if (value === '') return single ?? cells.refuse('missing-cell', 'council')
  return (
    byName.get(folded(value)) ??
    cells.refuse('unknown-council', 'council', { value, ...suggested(nearest(value, [...byName.keys()])) })
  )
}

/** Orders holdings by what they say, so that the order of the rows is forgotten. */
const byContent = (a: RosterHolding, b: RosterHolding): number => {
  const [x, y] = [contentOf(a), contentOf(b)]
  return x < y ? -1 : x > y ? 1 : a.row - b.row
}

const contentOf = ({ seat, party, orgNumber, role, from, to, person }: RosterHolding): string =>
  [seat, party, orgNumber, role, from, to, person].join('\n')

/** Two on one seat the same day, each said once on the later row; where `several` may hold it, one person twice. */
const clashes = ({ council, holdings }: CouncilRoster): readonly RosterFault[] => {
  const { composition } = council.mandate
  const requirements = composition.kind === 'notAtHand' ? [] : composition.requirements
  const shared = new Set(requirements.filter(({ several }) => several).map(({ id }) => id))
  const placeOf = ({ seat, person, party, orgNumber, role }: RosterHolding): string =>
    seat !== undefined && !shared.has(seat.split('/')[2] ?? '') ? seat : [person, party, orgNumber, role].join('\n')
  return [...grouped(holdings, placeOf).values()].flatMap((own) => {
    const inOrder = own.toSorted((a, b) => a.row - b.row)
    return inOrder.flatMap((holding, index): readonly RosterFault[] => {
      const other = inOrder.slice(0, index).find((before) => overlap(before, holding))
      return other ? [{ fault: 'seat-held', row: holding.row, otherRow: other.row }] : []
    })
  })
}

const peopleOf = (read: readonly ReadRow[]): readonly RosterPerson[] =>
  [...grouped(read, ({ person }) => person.key).values()]
    .flatMap((own): readonly RosterPerson[] => {
      const [first] = own.toSorted((a, b) => a.holding.row - b.holding.row)
      return first ? [{ ...first.person, rows: own.map(({ holding }) => holding.row).toSorted((a, b) => a - b) }] : []
    })
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))

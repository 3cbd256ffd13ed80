import { isOrgNumber, type OrgNumber } from '../vocabulary/org-number.ts'
import type { Organisation } from '../vocabulary/organisation.ts'
import type { Region } from '../vocabulary/region.ts'
import { type Cells, suggested } from './cells.ts'
import { folded, nearest } from '../texts/nearest.ts'
import type { RosterParty } from './words.ts'

/** The organisations a roster may name, by number and by name. */
export interface Organisations {
  readonly byNumber: ReadonlyMap<string, Organisation>
  readonly byName: ReadonlyMap<string, Organisation>
  readonly institutions: ReadonlySet<string>
  readonly names: readonly string[]
}

const nameKey = (name: string): string =>
  folded(name)
    .replace(/[()]/gu, '')
    .replace(/ (?:hf|rhf)$/u, (kind) => (kind === ' rhf' ? kind : ''))

/** Gathers the organisations of the regions. */
export const organisationsOf = (regions: readonly Region[]): Organisations => {
  const institutions = regions.flatMap((region) => region.institutions)
  const all = [...regions.flatMap((region) => [region.rhf, ...region.otherActors]), ...institutions]
  return {
    byNumber: new Map(all.map((organisation) => [organisation.orgNumber, organisation])),
    byName: new Map(all.flatMap((own) => [own.shortName, own.name].map((name) => [nameKey(name), own] as const))),
    institutions: new Set(institutions.map(({ orgNumber }) => orgNumber)),
    names: institutions.map(({ name }) => name),
  }
}

/**
 * The organisation of a row, by number or by name. Refused: a number that fails modulus 11 or is not in the region, a
 * name that is not known where the party is an institution, a number that is another organisation's than the name.
 */
export const readOrganisation = (cells: Cells, party: RosterParty, known: Organisations): OrgNumber | undefined => {
  const name = cells.text('organisation')
  const written = cells.text('orgNumber')
  if (name === undefined || written === undefined) return undefined
  const number = written.replace(/[\s\u00A0.]/gu, '')
  const named = known.byName.get(nameKey(name))
  if (number !== '') {
    if (!isOrgNumber(number)) return cells.refuse('org-number', 'orgNumber', { value: written })
    const numbered = known.byNumber.get(number)
    if (numbered === undefined || (party === 'institution' && !known.institutions.has(number))) {
      return cells.refuse('org-number-outside', 'orgNumber', { value: number })
    }
    if (named !== undefined && named.orgNumber !== number) {
      return cells.refuse('name-and-number-differ', 'orgNumber', { value: number, suggestion: numbered.name })
    }
    return numbered.orgNumber
  }
  if (party !== 'institution') return named?.orgNumber
  if (name === '') return cells.refuse('missing-cell', 'organisation')
  if (named === undefined || !known.institutions.has(named.orgNumber)) {
    return cells.refuse('unknown-organisation', 'organisation', {
      value: name,
      ...suggested(nearest(name, known.names)),
    })
  }
  return named.orgNumber
}

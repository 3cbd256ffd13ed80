import {
  councilOfRoster,
  readRoster,
  regions,
  roleTitle,
  rosterFacts,
  type RosterCouncil,
  type RosterFault,
} from '@samrad/mandate'
import { rowsOf } from '../arguments/roster-file.ts'
import { namesOf } from '../names.ts'
import type { Terminal } from '../terminal.ts'
import type { Source } from './source.ts'
import type { SourceOptions } from './source-options.ts'

/** What a roster file says of its councils, or every fault that keeps it from being read. */
export const rosterSource = async (
  file: string,
  councils: readonly RosterCouncil[],
  { language, ignoreColumns, region }: Pick<SourceOptions, 'language' | 'ignoreColumns' | 'region'>,
  terminal: Terminal,
): Promise<Source | { readonly faults: readonly RosterFault[] }> => {
  const rows = await rowsOf(file, language, terminal)
  if ('faults' in rows) return rows
  const roster = readRoster(rows, { councils, ignoreColumns })
  if (roster.faults.length > 0) return { faults: roster.faults }
  const people = new Map(roster.people.map(({ key, name }) => [key, name]))
  const person = new Map<string, string>()
  const read = roster.councils.map((own) => {
    const { council, rowOf } = councilOfRoster(own, roster.people)
    const named = new Map(own.holdings.map((holding) => [holding.row, people.get(holding.person) ?? '']))
    for (const holding of council.holdings) person.set(holding.person, named.get(rowOf.get(holding.id) ?? 0) ?? '')
    return { mandate: own.council.mandate, facts: { council, regions: own.council.regions }, rowOf }
  })
  return {
    councils: read,
    provided: rosterFacts,
    names: {
      ...namesOf(councils),
      person: (id) => person.get(id),
      role: (role, said) => roleTitle(regions[region], role, said),
    },
  }
}

import {
  columnIds,
  type Difference,
  type Holding,
  type KnownPerson,
  type Language,
  type Plan,
  roleTitle,
  type Roster,
  type RosterHolding,
  sayDifference,
} from '@samrad/mandate'
import type { DryRun } from '@samrad/store'
import { councilName, organisationOf, spoken } from '../findings/names.ts'
import type { ImportChange, ImportGone, ImportPlace, ImportPlanView, ImportQuestion, ImportRow } from './view.ts'

/** What a plan is told from: the dry run, the roster, and the language. */
interface Told {
  readonly dry: DryRun
  readonly roster: Roster
  readonly language: Language
  readonly people: ReadonlyMap<string, KnownPerson>
}

const change = ({ column, was, is }: Difference, { dry, language }: Told): readonly ImportChange[] => {
  if (was === undefined && is === undefined) return []
  const {
    label,
    was: before,
    is: becomes,
  } = sayDifference({ column, ...(was && { was }), ...(is && { is }) }, language, dry.basis.region)
  return [
    { field: column, label, ...(before !== undefined && { was: before }), ...(becomes !== undefined && { becomes }) },
  ]
}

const named = (orgNumber: string | undefined): { readonly organisation?: string } => {
  const found = orgNumber === undefined ? undefined : organisationOf(orgNumber)
  return found ? { organisation: spoken(found.name) } : {}
}

const place = (
  council: string,
  who: string,
  { role, orgNumber }: Pick<Holding, 'role' | 'orgNumber'>,
  { dry, language }: Told,
): ImportPlace => {
  const found = dry.basis.councils.find(({ id }) => id === council)
  return {
    council,
    councilName: found ? councilName(found.mandate, language) : council,
    who,
    role: roleTitle(dry.basis.region, role, language),
    ...named(orgNumber),
  }
}

/** What a new row brings, in the order of the columns. */
const brought = (row: RosterHolding, told: Told): readonly ImportChange[] => {
  const said: Readonly<Record<string, unknown>> = {
    ...row,
    ...(row.timeSetAside !== undefined && { timeSetAside: row.timeSetAside ? 'ja' : 'nei' }),
  }
  const shown = columnIds.filter((id) => id !== 'role' && id !== 'party' && id !== 'orgNumber')
  return shown.flatMap((id) => {
    const value = said[id]
    return typeof value === 'string' ? change({ column: id, is: value }, told) : []
  })
}

const rowsOf = (told: Told): readonly ImportRow[] => {
  const read = new Map(told.roster.councils.flatMap(({ holdings }) => holdings.map((own) => [own.row, own] as const)))
  const names = new Map(told.roster.people.map(({ key, name }) => [key, name]))
  return told.dry.plan.rows.flatMap(({ state, row, council, changes }): readonly ImportRow[] => {
    const said = read.get(row)
    if (said === undefined) return []
    return [
      {
        kind: state,
        row,
        ...place(council, names.get(said.person) ?? '', said, told),
        changes: state === 'new' ? brought(said, told) : changes.flatMap((own) => change(own, told)),
      },
    ]
  })
}

const goneOf = (told: Told): readonly ImportGone[] => {
  const documents = new Map(told.dry.basis.documents.map((own) => [own.id, own]))
  return told.dry.plan.gone.flatMap(({ council, holding, person, to, ticked }): readonly ImportGone[] => {
    const held = documents.get(council)?.holdings.find(({ id }) => id === holding)
    if (held === undefined) return []
    const who = told.people.get(person)?.name ?? '[slettet]'
    return [{ holding, ...place(council, who, held, told), from: held.from, ends: to, ticked }]
  })
}

const questionsOf = ({ dry, people }: Told): readonly ImportQuestion[] =>
  dry.plan.questions.map(({ key, name, rows, candidates }) => ({
    id: key,
    row: rows[0] ?? 0,
    who: name,
    candidates: candidates.flatMap((id) => {
      const known = people.get(id)
      return known
        ? [{ person: id, name: known.name, ...(known.email && { email: known.email }), ...named(known.organisation) }]
        : []
    }),
  }))

/** How many there are of each, and how many persons are registered. */
export const countsOf = ({ rows, gone, acts }: Plan): ImportPlanView['counts'] => {
  const of = (state: ImportRow['kind']): number => rows.filter((row) => row.state === state).length
  return {
    new: of('new'),
    changed: of('changed'),
    same: of('same'),
    gone: gone.length,
    people: acts.filter(({ act }) => act === 'register-person').length,
  }
}

/** The plan of a dry run in the reader's language. */
export const planView = (dry: DryRun, roster: Roster, language: Language): ImportPlanView => {
  const told: Told = { dry, roster, language, people: new Map(dry.basis.people.map((own) => [own.id, own])) }
  const known = new Set<string>(dry.basis.documents.map(({ id }) => id))
  const rows = rowsOf(told)
  const who = new Map(rows.map((row) => [row.row, row.who]))
  return {
    rows,
    counts: countsOf(dry.plan),
    newCouncils: roster.councils
      .filter(({ council: { id } }) => !known.has(id))
      .map(({ council: { id, mandate } }) => ({ council: id, councilName: councilName(mandate, language) })),
    gone: goneOf(told),
    questions: questionsOf(told),
    differs: dry.plan.rows.flatMap(({ row, differs }) =>
      differs.flatMap((own) =>
        change(own, told).map(({ field, label, was: samraad, becomes: file }) => ({
          row,
          who: who.get(row) ?? '',
          field,
          label,
          ...(samraad !== undefined && { samraad }),
          ...(file !== undefined && { file }),
        })),
      ),
    ),
  }
}

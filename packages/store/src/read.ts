import * as Effect from 'effect/Effect'
import type { SqlClient } from 'effect/sql/SqlClient'
import type { Fragment } from 'effect/sql/Statement'
import { readHead } from './append.ts'
import type { StoreUnavailable } from './errors.ts'
import { entryOf, type Head, type JournalEntry, type JournalRow } from './journal.ts'
import { pieces } from './pieces.ts'
import { type Owners, within } from './scope.ts'
import { snapshot } from './snapshot.ts'

/** Dokument: the present state of one stream. */
export interface Document {
  readonly stream: string
  readonly kind: string
  readonly owner: string
  readonly version: number
  readonly shape: number
  readonly state: unknown
}

/** A document that was searched for, with the values it was found by (none when the search named no key). */
export interface Found extends Document {
  readonly matched: readonly string[]
}

/** What the store answers. Every read names the owners it may see; `every` is for the shell's own work and what is public. */
export interface Reads {
  /** The documents of these streams as of one moment; a stream that is not there, or not to be seen, is left out. */
  readonly load: (query: {
    readonly owners: Owners
    readonly streams: readonly string[]
  }) => Effect.Effect<readonly Document[], StoreUnavailable>
  /** Documents by kind, by key, or by one or several values of a key; in order of stream. */
  readonly find: (query: Search) => Effect.Effect<readonly Found[], StoreUnavailable>
  /** What happened, in order: after a position, up to and including another, on one stream or all. */
  readonly journal: (query: {
    readonly owners: Owners
    readonly after?: number
    readonly until?: number
    readonly stream?: string
    readonly limit: number
  }) => Effect.Effect<readonly JournalEntry[], StoreUnavailable>
  /** The sealed words behind each reference; null where they are erased, or not there, or not to be seen. */
  readonly unseal: (
    refs: readonly string[],
    owners: Owners,
  ) => Effect.Effect<ReadonlyMap<string, string | null>, StoreUnavailable>
  readonly head: () => Effect.Effect<Head, StoreUnavailable>
}

/** What to search for; `values` is any of them. */
export interface Search {
  readonly owners: Owners
  readonly kind?: string
  readonly key?: string
  readonly value?: string
  readonly values?: readonly string[]
}

type DocumentRow = Omit<Document, 'state'> & { readonly state: string }

const documentOf = ({ stream, kind, owner, version, shape, state }: DocumentRow): Document => ({
  stream,
  kind,
  owner,
  version,
  shape,
  state: JSON.parse(state),
})

const columns = 'd.stream, d.kind, d.owner, d.version, d.shape, d.state'

const load =
  (sql: SqlClient) =>
  ({ owners, streams }: { readonly owners: Owners; readonly streams: readonly string[] }) => {
    const reads = pieces([...new Set(streams)]).map(
      (piece) =>
        sql<DocumentRow>`select ${sql.literal(columns)} from document d
          where ${within(sql, 'd.owner', owners)} and ${sql.in('d.stream', piece)} order by d.stream`,
    )
    const all = Effect.map(Effect.all(reads), (parts) => parts.flat().map(documentOf))
    return reads.length > 1 ? snapshot(sql, all) : all
  }

const byKey = (sql: SqlClient, search: Search, key: string) => {
  const wanted = [...(search.values ?? []), ...(search.value === undefined ? [] : [search.value])]
  const named = search.values !== undefined || search.value !== undefined
  const select = (condition: Fragment) =>
    sql<
      DocumentRow & { value: string }
    >`select ${sql.literal(columns)}, k.value from document d join lookup k on k.stream = d.stream
      where k.key = ${key} and ${condition} and ${within(sql, 'd.owner', search.owners)}
      and ${search.kind === undefined ? sql.literal('1 = 1') : sql`d.kind = ${search.kind}`} order by d.stream, k.value`
  const reads = named
    ? pieces([...new Set(wanted)]).map((piece) => select(sql.in('k.value', piece)))
    : [select(sql.literal('1 = 1'))]
  return Effect.map(snapshot(sql, Effect.all(reads)), (parts) => {
    const found = new Map<string, { readonly row: DocumentRow; readonly matched: string[] }>()
    for (const row of parts.flat()) {
      const known = found.get(row.stream)
      if (known === undefined) found.set(row.stream, { row, matched: [row.value] })
      else known.matched.push(row.value)
    }
    return [...found.values()]
      .toSorted((one, other) => (one.row.stream < other.row.stream ? -1 : 1))
      .map(({ row, matched }): Found => ({ ...documentOf(row), matched }))
  })
}

const find = (sql: SqlClient) => (search: Search) =>
  search.key !== undefined
    ? byKey(sql, search, search.key)
    : Effect.map(
        sql<DocumentRow>`select ${sql.literal(columns)} from document d where ${within(sql, 'd.owner', search.owners)}
          and ${search.kind === undefined ? sql.literal('1 = 1') : sql`d.kind = ${search.kind}`} order by d.stream`,
        (rows) => rows.map((row): Found => ({ ...documentOf(row), matched: [] })),
      )

/** Reads the journal's rows as they stand. */
export const readRows = (
  sql: SqlClient,
  query: {
    readonly owners: Owners
    readonly after?: number
    readonly until?: number
    readonly stream?: string
    readonly limit: number
  },
) =>
  sql<JournalRow>`select * from journal where position > ${query.after ?? 0} and ${within(sql, 'owner', query.owners)}
    and ${query.until === undefined ? sql.literal('1 = 1') : sql`position <= ${query.until}`}
    and ${query.stream === undefined ? sql.literal('1 = 1') : sql`stream = ${query.stream}`}
    order by position limit ${query.limit}`

const unseal = (sql: SqlClient) => (refs: readonly string[], owners: Owners) =>
  Effect.map(
    Effect.forEach(
      pieces([...new Set(refs)]),
      (piece) =>
        sql<{ id: string; body: string | null }>`select id, body from sealed
          where ${sql.in('id', piece)} and ${within(sql, 'owner', owners)}`,
    ),
    (parts) => {
      const bodies = new Map(parts.flat().map(({ id, body }) => [id, body]))
      return new Map(refs.map((ref) => [ref, bodies.get(ref) ?? null]))
    },
  )

/** Every read, over one SQL client. */
export const reads = (sql: SqlClient) => ({
  load: load(sql),
  find: find(sql),
  journal: (query: Parameters<Reads['journal']>[0]) => Effect.map(readRows(sql, query), (rows) => rows.map(entryOf)),
  unseal: unseal(sql),
  head: () => readHead(sql),
})

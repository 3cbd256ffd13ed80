import * as Effect from 'effect/Effect'
import type { SqlClient } from 'effect/sql/SqlClient'
import { canonical } from './canonical.ts'
import { ActIdReused, VersionConflict } from './errors.ts'
import { beginning, type Head, hashOf, type JournalRow } from './journal.ts'
import { type LookupKey, replaceKeys } from './lookup.ts'
import type { Message } from './outbox.ts'
import { insertAll, pieces } from './pieces.ts'
import type { SealedRow } from './sealing.ts'

/** What happens to one stream in an act. */
export interface Write {
  readonly stream: string
  readonly kind: string
  readonly owner: string
  /** The version the decision was made on; 0: the stream must not exist. */
  readonly expected: number
  /** None: nothing is written, the version is only asserted. */
  readonly events: readonly { readonly type: string; readonly version: number; readonly data: unknown }[]
  /** The state after the events, and which shape it has. */
  readonly document: { readonly shape: number; readonly state: unknown }
  /** Every key this document is found by from now on. */
  readonly lookup: readonly LookupKey[]
}

/** Everything one act leads to. */
export interface Append {
  /** The client's id for the act, and the digest of the request's body. */
  readonly act: { readonly id: string; readonly digest: string }
  readonly actor: string
  /** UTC instant, ISO, given by the shell. */
  readonly at: string
  readonly writes: readonly Write[]
  readonly sealed: readonly SealedRow[]
  readonly outbox: readonly Message[]
  /** Persons whose sealed words go, and stay gone; only together with an event that says so. */
  readonly erase?: readonly string[]
  /** What a repetition of the act is answered with. It stays for good: references, never words. */
  readonly answer: unknown
}

/** The act was done now. */
export interface Appended {
  readonly _tag: 'Appended'
  /** The journal's last position after the act. */
  readonly position: number
  readonly versions: Readonly<Record<string, number>>
}

/** The act was done before: same id, same body. `answer` is the first one. */
export interface Repeated {
  readonly _tag: 'Repeated'
  readonly answer: unknown
}

type Stored = { readonly stream: string; readonly kind: string; readonly owner: string; readonly version: number }

/** A caller that breaks these has a fault of its own: a defect, and nothing is written. */
const refuseMisuse = (append: Append): Effect.Effect<void> => {
  const streams = append.writes.map((write) => write.stream)
  if (new Set(streams).size !== streams.length) return Effect.die(new Error('a stream is written twice in one act'))
  if ((append.erase?.length ?? 0) > 0 && append.writes.every((write) => write.events.length === 0))
    return Effect.die(new Error('words are erased without an event that says so'))
  return Effect.void
}

const checkVersions = (sql: SqlClient, writes: readonly Write[]) =>
  Effect.gen(function* () {
    const stored = new Map<string, Stored>()
    for (const piece of pieces(writes)) {
      const rows = yield* sql<Stored>`select stream, kind, owner, version from document
        where ${sql.in(
          'stream',
          piece.map((write) => write.stream),
        )}`
      for (const row of rows) stored.set(row.stream, row)
    }
    for (const { stream, kind, owner, expected } of writes) {
      const found = stored.get(stream)
      if (found !== undefined && (found.owner !== owner || found.kind !== kind))
        return yield* Effect.die(new Error('a stream keeps its owner and kind'))
      const actual = found?.version ?? 0
      if (actual !== expected) return yield* new VersionConflict({ stream, expected, actual })
    }
  })

/** The journal's last row. */
export const readHead = (sql: SqlClient) =>
  Effect.map(
    sql<Head>`select position, hash from journal order by position desc limit 1`,
    (rows) => rows[0] ?? beginning,
  )

const chained = (append: Append, head: Head): readonly JournalRow[] => {
  let last = head
  let index = 0
  return append.writes.flatMap((write) =>
    write.events.map((event, at) => {
      const row = {
        position: last.position + 1,
        stream: write.stream,
        kind: write.kind,
        owner: write.owner,
        version: write.expected + at + 1,
        act: append.act.id,
        act_index: index++,
        actor: append.actor,
        at: append.at,
        type: event.type,
        type_version: event.version,
        data: canonical(event.data),
        previous: last.hash,
      }
      last = { position: row.position, hash: hashOf(row) }
      return { ...row, hash: last.hash }
    }),
  )
}

/** The first answer to an act that was done before; undefined for one that is new. */
export const recall = (sql: SqlClient) => (act: Append['act']) =>
  Effect.gen(function* () {
    const [before] = yield* sql<{ digest: string; answer: string }>`select digest, answer from act where id = ${act.id}`
    if (before === undefined) return undefined
    if (before.digest !== act.digest) return yield* new ActIdReused({ act: act.id })
    return { _tag: 'Repeated', answer: JSON.parse(before.answer) } satisfies Repeated
  })

/** Position and previous hash are read and written under one lock, or the chain would fork. On SQLite the transaction is the lock. */
export const lockWrites = (sql: SqlClient) =>
  sql.onDialectOrElse({ pg: () => Effect.asVoid(sql`select pg_advisory_xact_lock(7246)`), orElse: () => Effect.void })

/** The act itself; runs inside a transaction that holds the write lock. */
const write = (sql: SqlClient, append: Append) =>
  Effect.gen(function* () {
    yield* lockWrites(sql)
    const { id, digest } = append.act
    const before = yield* recall(sql)(append.act)
    if (before !== undefined) return before
    yield* checkVersions(sql, append.writes)
    const head = yield* readHead(sql)
    const entries = chained(append, head)
    const position = entries.at(-1)?.position ?? head.position
    const written = append.writes.filter((each) => each.events.length > 0)
    yield* insertAll(sql, 'journal', entries)
    yield* insertAll(
      sql,
      'document',
      written.map(({ stream, kind, owner, expected, events, document }) => ({
        stream,
        kind,
        owner,
        version: expected + events.length,
        shape: document.shape,
        state: canonical(document.state),
      })),
      'on conflict (stream) do update set version = excluded.version, shape = excluded.shape, state = excluded.state',
    )
    yield* replaceKeys(sql, written)
    yield* insertAll(
      sql,
      'sealed',
      append.sealed.map(({ id: ref, owner, person, salt, body }) => ({ id: ref, owner, person, salt, body })),
    )
    const messages = append.outbox.map((message) => ({
      id: message.id,
      kind: message.kind,
      act: id,
      body: canonical(message.body),
      not_before: message.notBefore,
      state: 'waiting',
      attempts: 0,
    }))
    yield* insertAll(sql, 'outbox', messages)
    for (const person of append.erase ?? [])
      yield* sql`update sealed set salt = null, body = null, erased_by = ${id} where person = ${person} and erased_by is null`
    yield* insertAll(sql, 'act', [{ id, digest, position, answer: canonical(append.answer) }])
    const versions = Object.fromEntries(append.writes.map((each) => [each.stream, each.expected + each.events.length]))
    return { _tag: 'Appended', position, versions } satisfies Appended
  })

/** Appends an act: an id seen before is answered before any version is compared, then versions and keys, then everything at once. */
export const append = (sql: SqlClient) => (act: Append) =>
  Effect.andThen(refuseMisuse(act), sql.withTransaction(write(sql, act)))

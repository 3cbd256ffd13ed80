import * as Effect from 'effect/Effect'
import type { SqlClient } from 'effect/sql/SqlClient'
import type { StoreUnavailable } from './errors.ts'
import { pieces } from './pieces.ts'

/** Melding i utboksen: something to send once the act stands. The id is what makes a second sending recognisable as the same. */
export interface Message {
  readonly id: string
  readonly kind: string
  /** References to sealed words, not the words: they are unsealed when the message is sent. */
  readonly body: unknown
  /** Not sent before this UTC instant, ISO; until then it can be cancelled. */
  readonly notBefore: string
}

/** A message that a worker has to itself until its lease runs out. */
export interface Leased {
  readonly id: string
  readonly kind: string
  readonly act: string
  readonly body: unknown
  /** How many times it has been leased, this one included. */
  readonly attempts: number
}

/** The outbox: every message leaves at least once, none is lost, and two workers never hold the same one. */
export interface Outbox {
  /** Takes up to `limit` waiting messages, the longest due first. A lease that ran out is free again. */
  readonly lease: (request: {
    readonly worker: string
    readonly at: string
    readonly until: string
    readonly limit: number
  }) => Effect.Effect<readonly Leased[], StoreUnavailable>
  /** The message has left. false: the lease had run out and someone else has it. */
  readonly done: (message: { readonly id: string; readonly worker: string }) => Effect.Effect<boolean, StoreUnavailable>
  /** The message did not leave: tried again at `retryAt`, or given up when that is null. */
  readonly failed: (message: {
    readonly id: string
    readonly worker: string
    readonly fault: string
    readonly retryAt: string | null
  }) => Effect.Effect<boolean, StoreUnavailable>
  /** Takes back messages that still wait and that no worker holds at `at`; answers which. */
  readonly cancel: (request: {
    readonly ids: readonly string[]
    readonly at: string
  }) => Effect.Effect<readonly string[], StoreUnavailable>
}

type MessageRow = {
  readonly id: string
  readonly kind: string
  readonly act: string
  readonly body: string
  readonly attempts: number
  readonly not_before: string
}

const earliest = (one: MessageRow, other: MessageRow): number =>
  one.not_before < other.not_before || (one.not_before === other.not_before && one.id < other.id) ? -1 : 1

/** The outbox over one SQL client. */
export const outbox = (sql: SqlClient) => {
  // On SQLite there is one writer at a time, and nothing to skip.
  const skipLocked = sql.literal(sql.onDialectOrElse({ pg: () => 'for update skip locked', orElse: () => '' }))
  const settle = (id: string, worker: string, state: string, fault: string | null, retryAt: string | null) =>
    Effect.map(
      sql`update outbox set state = ${state}, fault = ${fault}, not_before = coalesce(${retryAt}, not_before),
        worker = null, leased_until = null where id = ${id} and worker = ${worker} and state = 'waiting' returning id`,
      (rows) => rows.length === 1,
    )
  return {
    lease: ({ worker, at, until, limit }: Parameters<Outbox['lease']>[0]) =>
      Effect.map(
        // Materialised: PostgreSQL may run a plain subquery more than once and lease more than asked for.
        sql<MessageRow>`with due as materialized (
            select id from outbox where state = 'waiting' and not_before <= ${at} and (leased_until is null or leased_until <= ${at})
            order by not_before, id limit ${limit} ${skipLocked})
          update outbox set worker = ${worker}, leased_until = ${until}, attempts = attempts + 1
          where id in (select id from due) returning id, kind, act, body, attempts, not_before`,
        (rows) =>
          rows
            .toSorted(earliest)
            .map(({ id, kind, act, body, attempts }): Leased => ({ id, kind, act, body: JSON.parse(body), attempts })),
      ),
    done: ({ id, worker }: Parameters<Outbox['done']>[0]) => settle(id, worker, 'done', null, null),
    failed: ({ id, worker, fault, retryAt }: Parameters<Outbox['failed']>[0]) =>
      settle(id, worker, retryAt === null ? 'given up' : 'waiting', fault, retryAt),
    cancel: ({ ids, at }: Parameters<Outbox['cancel']>[0]) =>
      Effect.map(
        Effect.forEach(
          pieces(ids),
          (piece) =>
            sql<{ id: string }>`update outbox set state = 'cancelled' where ${sql.in('id', piece)} and state = 'waiting'
              and (leased_until is null or leased_until <= ${at}) returning id`,
        ),
        (parts) => parts.flat().map(({ id }) => id),
      ),
  }
}

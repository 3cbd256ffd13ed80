import { createHmac } from 'node:crypto'
import { PgClient } from '@effect/sql-pg'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import * as Redacted from 'effect/Redacted'
import { SqlClient } from 'effect/sql/SqlClient'
import { isSqlError, type SqlError } from 'effect/sql/SqlError'
import { append, recall } from './append.ts'
import { StoreUnavailable } from './errors.ts'
import { outbox } from './outbox.ts'
import { reads } from './read.ts'
import { rebuild } from './rebuild.ts'
import { sqlite } from './sqlite.ts'
import { Store, type StorePort } from './store.ts'
import { migrate } from './tables.ts'
import { verify } from './verify.ts'

const unavailable = (cause: unknown): StoreUnavailable => new StoreUnavailable({ cause })

/** Turns the engine's errors into the store's one; the rest pass as they are. */
const guarded =
  <Args extends readonly unknown[], A, E>(run: (...args: Args) => Effect.Effect<A, E | SqlError>) =>
  (...args: Args): Effect.Effect<A, Exclude<E, SqlError> | StoreUnavailable> =>
    Effect.mapError(run(...args), (error) => (isSqlError(error) ? unavailable(error) : (error as Exclude<E, SqlError>)))

const port = (sql: SqlClient, key: string): StorePort => {
  const { load, find, journal, unseal, head } = reads(sql)
  const { lease, done, failed, cancel } = outbox(sql)
  return {
    append: guarded(append(sql)),
    recall: guarded(recall(sql)),
    load: guarded(load),
    find: guarded(find),
    journal: guarded(journal),
    unseal: guarded(unseal),
    head: guarded(head),
    lease: guarded(lease),
    done: guarded(done),
    failed: guarded(failed),
    cancel: guarded(cancel),
    blind: (words) => createHmac('sha256', key).update(words).digest('hex'),
    verify: guarded(verify(sql)),
    rebuild: guarded(rebuild(sql)),
  }
}

/** The store over an SQL client of either engine; its tables are brought up to date first. */
export const over: Layer.Layer<Store, StoreUnavailable, SqlClient> = Layer.effect(
  Store,
  Effect.gen(function* () {
    yield* Effect.mapError(migrate, unavailable)
    const sql = yield* SqlClient
    const [key] = yield* Effect.mapError(
      sql<{ value: string }>`select value from secret where name = 'blind'`,
      unavailable,
    )
    if (key === undefined) return yield* unavailable(new Error('the key for lookup values is gone'))
    return port(sql, key.value)
  }),
)

/** The SQL client that is asked for: PostgreSQL where a URL is given, else a SQLite file. */
export const engine = (place: Place): Layer.Layer<SqlClient, StoreUnavailable> => {
  const client: Layer.Layer<SqlClient, SqlError> =
    place.url === undefined
      ? sqlite(place.file)
      : PgClient.layer({ url: Redacted.make(place.url), applicationName: 'samrad' })
  return Layer.catchTag(client, 'SqlError', (error) => Layer.effect(SqlClient, Effect.fail(unavailable(error))))
}

/** Where a store lies: a PostgreSQL address (`postgres://…`), or a SQLite file (`:memory:` for one that is gone when closed). */
export type Place = { readonly url: string } | { readonly url?: undefined; readonly file: string }

/** Opens a store for as long as the layer lives. */
export const open = (place: Place): Layer.Layer<Store, StoreUnavailable> => Layer.provide(over, engine(place))

import { mkdirSync, realpathSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite'
import * as Effect from 'effect/Effect'
import * as Layer from 'effect/Layer'
import * as Reactivity from 'effect/reactivity/Reactivity'
import * as Semaphore from 'effect/Semaphore'
import * as SqlClient from 'effect/sql/SqlClient'
import type { Connection } from 'effect/sql/SqlConnection'
import { classifySqliteError, SqlError } from 'effect/sql/SqlError'
import * as Statement from 'effect/sql/Statement'
import * as Stream from 'effect/Stream'

// node:sqlite names the code `errcode`; effect/sql looks for `errno`.
const sqlError = (cause: unknown, operation: string): SqlError => {
  if (cause instanceof Error && 'errcode' in cause) Object.assign(cause, { errno: cause.errcode })
  return new SqlError({ reason: classifySqliteError(cause, { operation }) })
}

const attempt = <A>(operation: string, run: () => A): Effect.Effect<A, SqlError> =>
  Effect.try({ try: run, catch: (cause) => sqlError(cause, operation) })

/** What effect/sql asks of a connection, over one database handle; statements are prepared once. */
const connect = (db: DatabaseSync): Connection => {
  const prepared = new Map<string, StatementSync>()
  const prepare = (text: string): StatementSync => {
    const known = prepared.get(text)
    if (known !== undefined) return known
    if (prepared.size === 200) prepared.clear()
    const statement = db.prepare(text)
    prepared.set(text, statement)
    return statement
  }
  const all = (text: string, values: readonly unknown[]) =>
    attempt('execute', () => prepare(text).all(...(values as readonly SQLInputValue[])))
  const rows: Connection['execute'] = (text, values, transform) =>
    Effect.map(all(text, values), (found) => (transform === undefined ? found : transform(found)))
  const values = (text: string, bound: readonly unknown[]) =>
    Effect.map(all(text, bound), (found) => found.map((row) => Object.values(row)))
  return {
    execute: rows,
    executeUnprepared: rows,
    executeRaw: all,
    executeValues: values,
    executeValuesUnprepared: values,
    executeStream: (text, bound, transform) => Stream.fromIterableEffect(rows(text, bound, transform)),
  }
}

const open = new Set<string>()

/** One connection per process and file: a second one would lock this process out of its own file. */
const claim = (file: string): Effect.Effect<string, SqlError> =>
  attempt('open', () => {
    if (file === ':memory:') return file
    mkdirSync(dirname(file), { recursive: true })
    const path = join(realpathSync(dirname(file)), basename(file))
    if (open.has(path)) throw new Error('this process has the file open already')
    open.add(path)
    return path
  })

const database = (file: string) =>
  Effect.gen(function* () {
    const path = yield* Effect.acquireRelease(claim(file), (claimed) => Effect.sync(() => open.delete(claimed)))
    return yield* Effect.acquireRelease(
      attempt('open', () => {
        const db = new DatabaseSync(path, { timeout: 10_000 })
        db.exec('pragma journal_mode = wal; pragma synchronous = full')
        return db
      }),
      (db) => Effect.sync(() => db.close()),
    )
  })

/**
 * SQLite as an SQL client: a file (or ':memory:'), WAL, synced at every commit, written by one fiber at a time.
 * Another process may use the same file; it waits up to ten seconds for its turn.
 */
export const sqlite = (file: string): Layer.Layer<SqlClient.SqlClient, SqlError> =>
  Layer.effect(
    SqlClient.SqlClient,
    Effect.gen(function* () {
      const db = yield* database(file)
      const connection = connect(db)
      return yield* SqlClient.make({
        ...SqlClient.makeSqliteAcquirers({
          connection: Effect.succeed(connection),
          semaphore: yield* Semaphore.make(1),
          isTransaction: () => db.isTransaction,
        }),
        compiler: Statement.makeCompilerSqlite(),
        driver: 'node:sqlite',
        spanAttributes: [['db.system.name', 'sqlite']],
        // A plain BEGIN takes the lock at the first write, and a second process that also read before loses its turn for good.
        beginTransaction: 'BEGIN IMMEDIATE',
        releaseSavepoint: (name) => `RELEASE SAVEPOINT ${name}`,
      })
    }),
  ).pipe(Layer.provide(Reactivity.layer))

import * as Effect from 'effect/Effect'
import { BeginTransaction, type SqlClient } from 'effect/sql/SqlClient'
import type { SqlError } from 'effect/sql/SqlError'

/** Runs several reads as of one moment, without keeping other processes from writing meanwhile. */
export const snapshot = <A, E>(sql: SqlClient, reads: Effect.Effect<A, E>): Effect.Effect<A, E | SqlError> =>
  Effect.provideService(
    sql.withTransaction(reads),
    BeginTransaction,
    sql.onDialectOrElse({ pg: () => 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', orElse: () => 'BEGIN' }),
  )

import * as Effect from 'effect/Effect'
import type { SqlClient } from 'effect/sql/SqlClient'

type Piece<A> = readonly [A, ...A[]]

/** Cuts a list into pieces that fit an engine's limit of bound values (SQLite: 32,766). */
export const pieces = <A>(list: readonly A[], size = 1000): readonly Piece<A>[] => {
  const [first, ...rest] = list.slice(0, size)
  return first === undefined ? [] : [[first, ...rest], ...pieces(list.slice(size), size)]
}

/** Inserts rows that all have the same columns. `onConflict` is the clause that says what a row already there becomes. */
export const insertAll = (
  sql: SqlClient,
  table: string,
  rows: readonly Readonly<Record<string, unknown>>[],
  onConflict = '',
) =>
  Effect.forEach(
    pieces(rows),
    (piece) => sql`insert into ${sql(table)} ${sql.insert(piece)} ${sql.literal(onConflict)}`,
    {
      discard: true,
    },
  )

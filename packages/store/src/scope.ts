import type { SqlClient } from 'effect/sql/SqlClient'
import type { Fragment } from 'effect/sql/Statement'

/** Eierskop: whose streams a reader may see. The store's own SQL filters by it, so no route can forget. */
export type Owners = readonly string[] | 'every'

/** The condition that keeps a reader to its owners; an empty list sees nothing. */
export const within = (sql: SqlClient, column: string, owners: Owners): Fragment =>
  owners === 'every' ? sql.literal('1 = 1') : owners.length === 0 ? sql.literal('1 = 0') : sql.in(column, [...owners])

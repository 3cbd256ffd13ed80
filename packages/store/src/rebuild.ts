import * as Effect from 'effect/Effect'
import type { SqlClient } from 'effect/sql/SqlClient'
import { lockWrites } from './append.ts'
import { canonical } from './canonical.ts'
import type { KeyTaken, StoreUnavailable } from './errors.ts'
import type { Projection } from './fold.ts'
import { entryOf, type JournalRow } from './journal.ts'
import { replaceKeys } from './lookup.ts'

/**
 * Gjenoppbygging: folds anew every document whose shape is not today's, with its keys, in one transaction; answers which.
 * Done when the store is opened by a program that knows a newer shape.
 */
export type Rebuild = (
  project: (kind: string) => Projection | undefined,
) => Effect.Effect<readonly string[], KeyTaken | StoreUnavailable>

type Shaped = { readonly stream: string; readonly kind: string; readonly shape: number }

/** The rebuilding, over one SQL client. */
export const rebuild = (sql: SqlClient) => (project: Parameters<Rebuild>[0]) =>
  sql.withTransaction(
    Effect.gen(function* () {
      yield* lockWrites(sql)
      const rebuilt: string[] = []
      for (const {
        stream,
        kind,
        shape,
      } of yield* sql<Shaped>`select stream, kind, shape from document order by stream`) {
        const projection = project(kind)
        if (projection === undefined || projection.shape === shape) continue
        const rows = yield* sql<JournalRow>`select * from journal where stream = ${stream} order by position`
        const state = rows.map(entryOf).reduce<unknown>((before, event) => projection.evolve(before, event), undefined)
        yield* sql`update document set shape = ${projection.shape}, state = ${canonical(state)} where stream = ${stream}`
        if (projection.lookup) yield* replaceKeys(sql, [{ stream, lookup: projection.lookup(state, stream) }])
        rebuilt.push(stream)
      }
      return rebuilt
    }),
  )

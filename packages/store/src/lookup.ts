import * as Effect from 'effect/Effect'
import type { SqlClient } from 'effect/sql/SqlClient'
import { KeyTaken } from './errors.ts'
import { insertAll, pieces } from './pieces.ts'

/** Oppslagsnøkkel: a value a document is found by. A unique one leads to at most one document in the whole store. */
export interface LookupKey {
  readonly key: string
  readonly value: string
  readonly unique: boolean
}

type KeyRow = { readonly stream: string; readonly key: string; readonly value: string; readonly is_unique: number }

const name = (row: Pick<KeyRow, 'key' | 'value'>): string => JSON.stringify([row.key, row.value])

/** Two of the new keys that cannot both be unique, or one that another document already holds. */
const firstTaken = (keys: readonly KeyRow[], held: readonly KeyRow[]): KeyTaken | undefined => {
  const holders = new Map(held.map((row) => [name(row), row.stream]))
  for (const row of keys.filter((each) => each.is_unique === 1)) {
    const stream = holders.get(name(row))
    if (stream !== undefined && stream !== row.stream) return new KeyTaken({ key: row.key, value: row.value, stream })
    holders.set(name(row), row.stream)
  }
  return undefined
}

/** Replaces every key of the documents given. All old keys go first, so that one act may hand a key from one document to another. */
export const replaceKeys = (
  sql: SqlClient,
  documents: readonly { readonly stream: string; readonly lookup: readonly LookupKey[] }[],
) =>
  Effect.gen(function* () {
    for (const piece of pieces(documents))
      yield* sql`delete from lookup where ${sql.in(
        'stream',
        piece.map(({ stream }) => stream),
      )}`
    const keys = documents.flatMap(({ stream, lookup }) =>
      lookup.map(({ key, value, unique }): KeyRow => ({ stream, key, value, is_unique: unique ? 1 : 0 })),
    )
    const held: KeyRow[] = []
    for (const piece of pieces(keys.filter((row) => row.is_unique === 1)))
      held.push(
        ...(yield* sql<KeyRow>`select stream, key, value, is_unique from lookup
          where is_unique = 1 and ${sql.in(
            'value',
            piece.map((row) => row.value),
          )}`),
      )
    const taken = firstTaken(keys, held)
    if (taken !== undefined) return yield* taken
    yield* insertAll(sql, 'lookup', keys)
  })

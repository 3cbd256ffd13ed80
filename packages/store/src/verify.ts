import * as Effect from 'effect/Effect'
import type { SqlClient } from 'effect/sql/SqlClient'
import type { StoreUnavailable } from './errors.ts'
import { canonical } from './canonical.ts'
import type { Fold } from './fold.ts'
import { beginning, entryOf, type Head, hashOf, type JournalRow } from './journal.ts'
import { readRows } from './read.ts'
import { referencesIn, sealDigest } from './sealing.ts'
import { snapshot } from './snapshot.ts'

/** What can be wrong, one code each; the words are the reader's. */
export type FaultCode =
  | 'position-gap'
  | 'chain-broken'
  | 'entry-changed'
  | 'entry-unreadable'
  | 'version-gap'
  | 'act-missing'
  | 'tail-cut'
  | 'head-differs'
  | 'sealed-missing'
  | 'sealed-changed'
  | 'erased-without-act'
  | 'kind-unknown'
  | 'document-missing'
  | 'document-without-journal'
  | 'document-differs'
  | 'shape-behind'

/** Avvik: one thing the store's own proof found wrong, and where. */
export interface Fault {
  readonly code: FaultCode
  readonly position?: number
  readonly stream?: string
  /** A sealed row's id. */
  readonly ref?: string
}

/** What was gone through, and every fault found. */
export interface Verified {
  readonly head: Head
  readonly entries: number
  readonly documents: number
  readonly faults: readonly Fault[]
}

/**
 * Etterprøving: the chain is unbroken and without gaps, its tail reaches a head kept elsewhere, sealed words are the ones that were sealed,
 * and every document is what its events fold to. As of one moment; holds the folded states in memory.
 */
export type Verify = (proof: {
  /** A head that was kept outside the store. */
  readonly from?: Head
  /** How each kind is folded; undefined for a kind nobody knows. */
  readonly fold: (kind: string) => Fold | undefined
}) => Effect.Effect<Verified, StoreUnavailable>

interface Folded {
  readonly kind: string
  readonly owner: string
  readonly version: number
  readonly state: unknown
}

const batch = 1000

const foldRow = (folded: Map<string, Folded>, row: JournalRow, fold: Fold | undefined): void => {
  const state = fold?.evolve(folded.get(row.stream)?.state, entryOf(row))
  folded.set(row.stream, { kind: row.kind, owner: row.owner, version: row.version, state })
}

/** Goes through one row: its place in the chain, its stream's version, its own hash; then folds it. */
const checkRow = (
  row: JournalRow,
  last: Head,
  folded: Map<string, Folded>,
  proof: Parameters<Verify>[0],
): readonly Fault[] => {
  const codes: FaultCode[] = []
  if (row.position !== last.position + 1) codes.push('position-gap')
  if (row.previous !== last.hash) codes.push('chain-broken')
  if (row.hash !== hashOf(row)) codes.push('entry-changed')
  if (row.position === proof.from?.position && row.hash !== proof.from.hash) codes.push('head-differs')
  if (row.version !== (folded.get(row.stream)?.version ?? 0) + 1) codes.push('version-gap')
  try {
    foldRow(folded, row, proof.fold(row.kind))
  } catch {
    codes.push('entry-unreadable')
    folded.set(row.stream, { kind: row.kind, owner: row.owner, version: row.version, state: undefined })
  }
  return codes.map((code) => ({ code, position: row.position, stream: row.stream }))
}

type SealedAs = {
  readonly id: string
  readonly salt: string | null
  readonly body: string | null
  readonly by: string | null
  readonly known: string | null
}

const sealedFault = (row: SealedAs | undefined, digest: string): FaultCode | undefined => {
  if (row === undefined) return 'sealed-missing'
  if (row.by !== null) return row.known === null || row.body !== null ? 'erased-without-act' : undefined
  return row.salt === null || row.body === null || sealDigest({ salt: row.salt, body: row.body }) !== digest
    ? 'sealed-changed'
    : undefined
}

const readable = (data: string): unknown => {
  try {
    return JSON.parse(data)
  } catch {
    return null
  }
}

/** Checks the sealed words that a batch of events refers to. */
const checkSealed = (sql: SqlClient, rows: readonly JournalRow[]) =>
  Effect.gen(function* () {
    const references = rows.flatMap((row) =>
      referencesIn(readable(row.data)).map((reference) => ({ ...reference, row })),
    )
    if (references.length === 0) return []
    const sealed = yield* sql<SealedAs>`select s.id, s.salt, s.body, s.erased_by as by,
      (select min(j.act) from journal j where j.act = s.erased_by) as known
      from sealed s where ${sql.in('s.id', [...new Set(references.map(({ ref }) => ref))])}`
    const byId = new Map(sealed.map((row) => [row.id, row]))
    return references.flatMap(({ ref, digest, row }): readonly Fault[] => {
      const code = sealedFault(byId.get(ref), digest)
      return code === undefined ? [] : [{ code, position: row.position, stream: row.stream, ref }]
    })
  })

type Kept = {
  readonly stream: string
  readonly kind: string
  readonly owner: string
  readonly version: number
  readonly shape: number
  readonly state: string
}

const documentFault = (kept: Kept, folded: Folded | undefined, fold: Fold | undefined): FaultCode | undefined => {
  if (folded === undefined) return 'document-without-journal'
  if (fold === undefined) return 'kind-unknown'
  if (kept.kind !== folded.kind || kept.owner !== folded.owner || kept.version !== folded.version)
    return 'document-differs'
  if (kept.shape !== fold.shape) return 'shape-behind'
  return folded.state === undefined || kept.state !== canonical(folded.state) ? 'document-differs' : undefined
}

const checkDocuments = (sql: SqlClient, folded: ReadonlyMap<string, Folded>, proof: Parameters<Verify>[0]) =>
  Effect.gen(function* () {
    const faults: Fault[] = []
    const seen = new Set<string>()
    for (let after = '', full = true; full;) {
      const rows = yield* sql<Kept>`select * from document where stream > ${after} order by stream limit ${batch}`
      for (const row of rows) {
        const code = documentFault(row, folded.get(row.stream), proof.fold(row.kind))
        if (code !== undefined) faults.push({ code, stream: row.stream })
        seen.add(row.stream)
      }
      after = rows.at(-1)?.stream ?? after
      full = rows.length === batch
    }
    for (const stream of folded.keys()) if (!seen.has(stream)) faults.push({ code: 'document-missing', stream })
    return { faults, documents: seen.size }
  })

/** The proof, over one SQL client. */
export const verify = (sql: SqlClient) => (proof: Parameters<Verify>[0]) =>
  snapshot(
    sql,
    Effect.gen(function* () {
      const faults: Fault[] = []
      const folded = new Map<string, Folded>()
      let last = beginning
      let entries = 0
      for (let full = true; full;) {
        const rows = yield* readRows(sql, { owners: 'every', after: last.position, limit: batch })
        for (const row of rows) {
          faults.push(...checkRow(row, last, folded, proof))
          last = { position: row.position, hash: row.hash }
        }
        faults.push(...(yield* checkSealed(sql, rows)))
        entries += rows.length
        full = rows.length === batch
      }
      if ((proof.from?.position ?? 0) > last.position) faults.push({ code: 'tail-cut', position: last.position })
      const unknown = yield* sql<{ position: number; stream: string }>`select position, stream from journal j
        where not exists (select 1 from act a where a.id = j.act) order by position`
      faults.push(...unknown.map(({ position, stream }): Fault => ({ code: 'act-missing', position, stream })))
      const documents = yield* checkDocuments(sql, folded, proof)
      return {
        head: last,
        entries,
        documents: documents.documents,
        faults: [...faults, ...documents.faults],
      } satisfies Verified
    }),
  )

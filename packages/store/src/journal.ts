import { canonical, sha256 } from './canonical.ts'

/** Journalinnslag: one event as it stands in the journal. Positions and stream versions count from 1 without gaps. */
export interface JournalEntry {
  readonly position: number
  readonly stream: string
  readonly kind: string
  readonly owner: string
  /** The stream's version after this event. */
  readonly version: number
  readonly act: string
  /** Which of the act's events this is, from 0. */
  readonly index: number
  readonly actor: string
  /** UTC instant, ISO. */
  readonly at: string
  readonly type: string
  readonly typeVersion: number
  readonly data: unknown
  readonly previous: string
  readonly hash: string
}

/** Where a journal ends: keep it elsewhere, and a cut tail is found. */
export interface Head {
  readonly position: number
  readonly hash: string
}

/** The head of an empty journal. */
export const beginning: Head = { position: 0, hash: '0'.repeat(64) }

/** A journal row as both engines give it. */
export type JournalRow = {
  readonly position: number
  readonly stream: string
  readonly kind: string
  readonly owner: string
  readonly version: number
  readonly act: string
  readonly act_index: number
  readonly actor: string
  readonly at: string
  readonly type: string
  readonly type_version: number
  readonly data: string
  readonly previous: string
  readonly hash: string
}

/** The hash that binds a row to all before it: SHA-256 of the canonical text of every other column. */
export const hashOf = (row: Omit<JournalRow, 'hash'>): string =>
  sha256(
    canonical([
      row.previous,
      row.position,
      row.stream,
      row.kind,
      row.owner,
      row.version,
      row.act,
      row.act_index,
      row.actor,
      row.at,
      row.type,
      row.type_version,
      row.data,
    ]),
  )

/** A row as the caller sees it. */
export const entryOf = (row: JournalRow): JournalEntry => ({
  position: row.position,
  stream: row.stream,
  kind: row.kind,
  owner: row.owner,
  version: row.version,
  act: row.act,
  index: row.act_index,
  actor: row.actor,
  at: row.at,
  type: row.type,
  typeVersion: row.type_version,
  data: JSON.parse(row.data),
  previous: row.previous,
  hash: row.hash,
})

import type { Text } from '../vocabulary/text.ts'

/** What sort of source a document is. */
export type DocumentKind =
  | 'mandate'
  | 'board-matter'
  | 'act'
  | 'regulation'
  | 'circular'
  | 'plan'
  | 'routine'
  | 'web-page'

/** A body's adoption (vedtakelse) of a document; `on` is an ISO date. */
export interface DocumentAdoption {
  readonly by: Text
  readonly on: string
}

/**
 * Kildedokument: a document that norms are read from or that they refer to.
 *
 * Dates are ISO, of the precision that the source gives (`2019`, `2016-12-08`), last day included; `null` means
 * that the documents do not state it, never that it does not exist. `note` says what a reader must know about validity.
 */
export interface SourceDocument {
  readonly kind: DocumentKind
  readonly title: Text
  readonly shortName: Text
  readonly adoptions: readonly DocumentAdoption[]
  readonly laidDown: string | null
  readonly edited: string | null
  readonly validFrom: string | null
  readonly validTo: string | null
  readonly note: Text | null
}

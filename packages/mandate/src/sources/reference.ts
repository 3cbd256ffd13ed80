import type { DocumentId } from './documents.ts'

/** Fotnotehenvisning: a document, or one section of it, that a footnote of the mandate refers to. */
export interface Reference {
  readonly document: DocumentId
  /** The section (paragraf) as written, or `null` for the document as a whole. */
  readonly section: string | null
}

/**
 * The fourteen references of the mandate's footnotes (N109), in the order of the norm register.
 *
 * Which footnote carries which number is not known here, so no number is given.
 */
export const references = [
  { document: 'spesialistforskriften', section: null },
  { document: 'spesialistforskriften', section: '§ 2' },
  { document: 'spesialistforskriften', section: '§ 3 b' },
  { document: 'spesialistforskriften', section: '§ 4 e' },
  { document: 'spesialistforskriften', section: '§ 20' },
  { document: 'spesialisthelsetjenesteloven', section: '§ 1-1' },
  { document: 'spesialisthelsetjenesteloven', section: '§ 3-8' },
  { document: 'rundskriv', section: null },
  { document: 'regut-mandat', section: null },
  { document: 'handlingsplan-2023-2025', section: null },
  { document: 'regional-utviklingsplan-2040', section: null },
  { document: 'innspillsrutine', section: null },
  { document: 'kursrutine', section: null },
  { document: 'regut-nettside', section: null },
] as const satisfies readonly Reference[]

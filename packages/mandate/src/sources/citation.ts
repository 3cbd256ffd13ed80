import type { Language } from '../vocabulary/text.ts'
import { documents } from './documents.ts'
import type { DocumentId } from './documents.ts'
import { places } from './place.ts'
import type { PlaceId } from './place.ts'
import { norm } from './register.ts'
import type { NormId } from './register.ts'

/** Henvisning: a norm with the place and the document it is read from, enough to link to the text. */
export interface Citation {
  readonly norm: NormId
  readonly place: PlaceId
  readonly document: DocumentId
}

/** The citation of a norm. */
export const citation = (id: NormId): Citation => {
  const place = norm(id).at
  return { norm: id, place, document: places[place].document }
}

/**
 * The citation in words, for example `Mandatet, Oppgaver · N040`.
 *
 * No-break spaces stand on both sides of `·`, so that the number never leaves the place it belongs to.
 */
export const cite = (id: NormId, language: Language): string => {
  const { place, document } = citation(id)
  return `${documents[document].shortName[language]}, ${places[place].heading[language]}\u00A0·\u00A0${id}`
}

import type { Slug } from './slug.ts'
import type { Text } from './text.ts'

/** Felles del: the part of the training that several specialties share. */
export type SharedPart = 'fim' | 'fki'

/** Spesialitet: a specialty that physicians are approved in. */
export interface Specialty {
  readonly id: Slug
  readonly code: string | null
  readonly name: Text
  readonly sharedPart: SharedPart | null
  /** Sykehusspesialitet: trained in hospitals, and so with a council at RegUt. */
  readonly hospital: boolean
}

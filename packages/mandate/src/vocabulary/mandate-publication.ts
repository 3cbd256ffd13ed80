import * as Schema from 'effect/Schema'
import { IsoDate } from './iso-date.ts'
import { Mandate } from './mandate.ts'
import { Slug } from './slug.ts'

/** Publisering av mandatet: the day a region's training centre published one version of it (N010). */
export const MandatePublication = Schema.Struct({ mandate: Slug, version: Mandate.fields.version, on: IsoDate })
export type MandatePublication = typeof MandatePublication.Type

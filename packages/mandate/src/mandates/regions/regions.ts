import { helseMidtNorge } from './helse-midt-norge/region.ts'
import { helseNord } from './helse-nord/region.ts'
import { helseSoerOest } from './helse-soer-oest/region.ts'
import { helseVest } from './helse-vest/region.ts'
import type { RegionData } from './region-data.ts'

/** Helseregionene: the four regions by id. */
export const regions = {
  'helse-soer-oest': helseSoerOest,
  'helse-vest': helseVest,
  'helse-midt-norge': helseMidtNorge,
  'helse-nord': helseNord,
} as const satisfies Readonly<Record<string, RegionData>>

/** The id of one of the four regions. */
export type RegionId = keyof typeof regions

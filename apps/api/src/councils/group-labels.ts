import type { Text } from '@samrad/mandate'
import type { CouncilGroup } from './view.ts'

/** What each group of councils is called. */
export const groupLabels: Readonly<Record<CouncilGroup, Text>> = {
  joint: { nb: 'Felles råd', nn: 'Felles råd', en: 'Joint councils' },
  specialties: {
    nb: 'Spesialiteter uten felles del',
    nn: 'Spesialitetar utan felles del',
    en: 'Specialties without a shared part',
  },
  fim: {
    nb: 'Indremedisinske spesialiteter (FIM)',
    nn: 'Indremedisinske spesialitetar (FIM)',
    en: 'Internal-medicine specialties (FIM)',
  },
  fki: { nb: 'Kirurgiske spesialiteter (FKI)', nn: 'Kirurgiske spesialitetar (FKI)', en: 'Surgical specialties (FKI)' },
  national: { nb: 'På tvers av regionene', nn: 'På tvers av regionane', en: 'Across the regions' },
}

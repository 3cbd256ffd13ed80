import { type Council, CouncilId, isoDate } from '@samrad/mandate'
import { region } from './region.ts'

/** The region's coordination council with nobody on it and nothing planned, and what is told besides. */
export const council = (told: Partial<Council> = {}): Council => ({
  id: CouncilId.make(`${region.id}/samordningsraadet`),
  kind: 'samordningsraad',
  mandate: 'samordningsraadet',
  established: isoDate('2026-08-01'),
  holdings: [],
  managers: [],
  calendars: [],
  deviations: [],
  asks: [],
  ...told,
})

import type { Text } from '../vocabulary/text.ts'
import type { SeatStatus } from './seat-status.ts'

/** Plassens tilstand in words, the same on every screen, page and file. */
export const statusWords: Readonly<Record<SeatStatus | 'not-applicable', Text>> = {
  vacant: { nb: 'Ledig', nn: 'Ledig', en: 'Vacant' },
  'consent-withdrawn': { nb: 'Samtykke trukket', nn: 'Samtykke trekt', en: 'Consent withdrawn' },
  'consent-missing': { nb: 'Samtykke mangler', nn: 'Samtykke manglar', en: 'Consent missing' },
  'delegation-missing': {
    nb: 'Delegering ikke registrert',
    nn: 'Delegering ikkje registrert',
    en: 'Delegation not recorded',
  },
  'not-endorsed': { nb: 'Ikke forankret', nn: 'Ikkje forankra', en: 'Not endorsed' },
  'time-not-set-aside': { nb: 'Tid ikke satt av', nn: 'Tid ikkje sett av', en: 'Time not set aside' },
  unknown: { nb: 'Vet ikke', nn: 'Veit ikkje', en: 'Not known' },
  'in-order': { nb: 'I orden', nn: 'I orden', en: 'In order' },
  'not-applicable': { nb: 'Ingen kjent plass', nn: 'Ingen kjend plass', en: 'No known seat' },
}

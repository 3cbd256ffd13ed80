import type { Mandate } from '../vocabulary/mandate.ts'
import { adoptions2026 } from './adoptions.ts'
import { prerequisites } from './prerequisites.ts'

/** Samordningsrådet, Helse Sør-Øst: composition from A5, calendar and cadence from A6. */
export const samordningsraadet: Mandate = {
  id: 'samordningsraadet',
  version: '2026',
  kind: 'samordningsraad',
  level: 'regional',
  name: {
    nb: 'Samordningsrådet for legers spesialistutdanning',
    nn: 'Samordningsrådet for spesialistutdanninga til legar',
    en: 'The coordination council for physicians’ specialist training',
  },
  shortName: { nb: 'Samordningsrådet', nn: 'Samordningsrådet', en: 'The coordination council' },
  source: 'A',
  adoptions: adoptions2026,
  inForce: null,
  composition: {
    kind: 'stated',
    requirements: [
      { id: 'leder', norm: 'N044', party: 'institution', role: 'leder', alsoBy: ['delegert'], per: 'institution' },
      { id: 'uko', norm: 'N046', party: 'institution', role: 'utdanningskoordinerende-overlege', per: 'institution' },
      { id: 'regut-leder', norm: 'N047', party: 'regut', role: 'leder', per: 'once' },
      { id: 'regut-uko', norm: 'N048', party: 'regut', role: 'utdanningskoordinerende-overlege', per: 'once' },
      { id: 'pedagogisk-raadgiver', norm: 'N049', party: 'regut', role: 'pedagogisk-raadgiver', per: 'once' },
      { id: 'referent', norm: 'N050', party: 'regut', role: 'referent', per: 'once' },
      { id: 'rhf-direktoer', norm: 'N051', party: 'rhf', role: 'direktoer', per: 'once' },
      { id: 'rhf-spesialraadgiver', norm: 'N052', party: 'rhf', role: 'spesialraadgiver', per: 'once' },
      { id: 'ylf', norm: 'N053', party: 'union', role: 'yngre-legers-forening', per: 'once' },
      { id: 'of', norm: 'N054', party: 'union', role: 'overlegeforeningen', per: 'once' },
    ],
  },
  rules: [
    { rule: 'family/mandate-is-published' },
    ...prerequisites,
    { rule: 'composition/seat-is-held' },
    { rule: 'composition/authority-is-delegated' },
    { rule: 'composition/issue-is-taken-further' },
    { rule: 'organisation/calendar-is-fixed' },
    { rule: 'organisation/meetings-a-year', limits: { perYear: 4 } },
  ],
}

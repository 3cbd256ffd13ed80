import type { Mandate } from '../vocabulary/mandate.ts'
import type { Text } from '../vocabulary/text.ts'
import { adoptions2026 } from './adoptions.ts'
import { prerequisites } from './prerequisites.ts'

const joint = (id: string, kind: Mandate['kind'], name: Text, shortName: Text): Mandate => ({
  id,
  version: '2026',
  kind,
  level: 'regional',
  name,
  shortName,
  source: 'A',
  adoptions: adoptions2026,
  inForce: null,
  composition: { kind: 'notAtHand' },
  rules: [{ rule: 'family/mandate-is-published' }, ...prerequisites, { rule: 'organisation/calendar-is-fixed' }],
})

/**
 * The councils for what several specialties share (N004, N005, N007, N008). Their text is not at hand: only that they
 * exist, and the prerequisites and the calendar that the documents share (readings N009, N011).
 */
export const jointCouncils: readonly Mandate[] = [
  joint(
    'lis1',
    'lis1',
    {
      nb: 'Rådet for LIS1, sykehustjenesten',
      nn: 'Rådet for LIS1, sjukehustenesta',
      en: 'The council for LIS1, hospital service',
    },
    { nb: 'LIS1-rådet', nn: 'LIS1-rådet', en: 'The LIS1 council' },
  ),
  joint(
    'fkm',
    'fkm',
    {
      nb: 'Rådet for felles kompetansemål',
      nn: 'Rådet for felles kompetansemål',
      en: 'The council for common competence objectives',
    },
    { nb: 'FKM-rådet', nn: 'FKM-rådet', en: 'The FKM council' },
  ),
  joint(
    'fim',
    'fim',
    {
      nb: 'Rådet for felles indremedisinske læringsmål',
      nn: 'Rådet for felles indremedisinske læringsmål',
      en: 'The council for common internal-medicine objectives',
    },
    { nb: 'FIM-rådet', nn: 'FIM-rådet', en: 'The FIM council' },
  ),
  joint(
    'fki',
    'fki',
    {
      nb: 'Rådet for felles kirurgiske læringsmål',
      nn: 'Rådet for felles kirurgiske læringsmål',
      en: 'The council for common surgical objectives',
    },
    { nb: 'FKI-rådet', nn: 'FKI-rådet', en: 'The FKI council' },
  ),
]

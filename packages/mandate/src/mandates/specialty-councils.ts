import { specialties } from '../sources/specialties.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { Specialty } from '../vocabulary/specialty.ts'
import type { Text } from '../vocabulary/text.ts'
import { adoptions2026 } from './adoptions.ts'
import { prerequisites } from './prerequisites.ts'

const lower = (name: string): string => `${name.charAt(0).toLowerCase()}${name.slice(1)}`

const named = ({ nb, nn, en }: Text): Text => ({
  nb: `Spesialitetsrådet for ${lower(nb)}`,
  nn: `Spesialitetsrådet for ${lower(nn)}`,
  en: `The specialty council for ${lower(en)}`,
})

const specialtyCouncil = ({ id, name }: Specialty): Mandate => ({
  id,
  version: '2026',
  kind: 'specialty',
  level: 'regional',
  specialty: id,
  name: named(name),
  shortName: name,
  source: 'A',
  adoptions: adoptions2026,
  inForce: null,
  composition: { kind: 'notAtHand' },
  rules: [{ rule: 'family/mandate-is-published' }, ...prerequisites, { rule: 'organisation/calendar-is-fixed' }],
})

/** One mandate for each hospital specialty (N006). Their text is not at hand. */
export const specialtyCouncils: readonly Mandate[] = specialties
  .filter(({ hospital }) => hospital)
  .map(specialtyCouncil)

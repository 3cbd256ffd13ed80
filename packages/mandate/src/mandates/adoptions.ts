import { isoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'

/** The two adoptions of 2026 that cover the whole family of mandates (N002, N003, N009). */
export const adoptions2026: Mandate['adoptions'] = [
  {
    by: { nb: 'regionalt HR-direktørmøte', nn: 'regionalt HR-direktørmøte', en: 'the regional HR directors’ meeting' },
    on: isoDate('2026-04-29'),
  },
  {
    by: {
      nb: 'regionalt fagdirektørmøte',
      nn: 'regionalt fagdirektørmøte',
      en: 'the regional medical directors’ meeting',
    },
    on: isoDate('2026-06-10'),
  },
]

import { personal, pictureAsked } from '../http/reading.ts'
import type { Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { today } from './today.ts'
import { Today } from './view.ts'

/** The start page. */
export const todayRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    path: '/api/today',
    access: 'today',
    summary: { nb: 'I dag', nn: 'I dag', en: 'Today' },
    answers: Today,
    handle: async (c) => personal(c, today(await pictureAsked(c, world), c.get('language'))),
  },
]

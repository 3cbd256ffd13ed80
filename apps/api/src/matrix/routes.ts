import { atParameter, personal, pictureAsked } from '../http/reading.ts'
import type { Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { matrix } from './matrix.ts'

/** The matrix of the region. */
export const matrixRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    path: '/api/matrix',
    access: 'matrix',
    summary: { nb: 'Råd og virksomheter', nn: 'Råd og verksemder', en: 'Councils and institutions' },
    query: [atParameter],
    handle: async (c) => personal(c, matrix(await pictureAsked(c, world), c.get('language'))),
  },
]

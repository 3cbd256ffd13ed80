import { coordinatingOn, regions } from '@samrad/mandate'
import { atParameter, personal, pictureAsked } from '../http/reading.ts'
import type { Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { CoordinationView } from './view.ts'

/** The read of the national coordination, which every region shares. */
export const nationalRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    path: '/api/national/coordination',
    access: 'coordination',
    summary: {
      nb: 'Hvem som koordinerer nasjonalt',
      nn: 'Kven som koordinerer nasjonalt',
      en: 'Who coordinates nationally',
    },
    query: [atParameter],
    answers: CoordinationView,
    handle: async (c) => {
      const { at, coordination, coordinationVersion } = await pictureAsked(c, world)
      const named = (id: string): string =>
        Object.values(regions).find((region) => region.id === id)?.name[c.get('language')] ?? id
      // Where two periods overlap nobody has settled who coordinates, and none is told.
      const [now, ...others] = coordinatingOn(coordination, at)
      const view: CoordinationView = {
        version: coordinationVersion,
        at,
        ...(now &&
          others.length === 0 && { coordinates: { region: now.region, name: named(now.region), since: now.from } }),
        periods: coordination.periods.map(({ region, from, to }) => ({
          region,
          name: named(region),
          from,
          ...(to && { to }),
        })),
      }
      return personal(c, view)
    },
  },
]

import { Problem } from '../http/problem.ts'
import { personal } from '../http/reading.ts'
import type { Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { PlaceAnswer } from '../reference/view.ts'

/** «Start på ordentlig»: ends the demo, and begins the ordinary store with mandates and councils but no people. */
export const storeRoutes = (world: World): readonly Route[] => [
  {
    method: 'POST',
    path: '/api/demo/end',
    access: 'demo',
    summary: { nb: 'Start på ordentlig', nn: 'Start på ordentleg', en: 'Start for real' },
    answers: PlaceAnswer,
    handle: async (c) => {
      const session = c.get('session')
      if (session === null) throw new Problem('sign-in')
      await world.beginOrdinary(session.owner, session.actor)
      return personal(c, { place: world.place() })
    },
  },
]

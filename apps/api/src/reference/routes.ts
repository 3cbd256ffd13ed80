import { regions } from '@samrad/mandate'
import { Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { personal } from '../http/reading.ts'
import type { Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { reference } from './reference.ts'
import { Health, Reference, SessionView } from './view.ts'

/** Who the reader is, the fixed lists, and whether the store answers. */
export const referenceRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    path: '/api/session',
    access: 'session',
    summary: { nb: 'Hvem du er', nn: 'Kven du er', en: 'Who you are' },
    answers: SessionView,
    handle: (c) => {
      const session = c.get('session')
      const language = c.get('language')
      const region = Object.values(regions).find(({ id }) => id === session?.owner)
      const view: SessionView = {
        signedIn: session !== null,
        reader: c.get('reader'),
        ...(session && { name: session.name, email: session.email }),
        ...(region && { region: { id: region.id, name: region.name[language] } }),
        place: world.place(),
        today: world.today(),
        language,
      }
      return personal(c, view)
    },
  },
  {
    method: 'GET',
    path: '/api/reference',
    access: 'reference',
    summary: { nb: 'Faste lister og ord', nn: 'Faste lister og ord', en: 'Fixed lists and words' },
    answers: Reference,
    handle: (c) => personal(c, reference(c.get('language'))),
  },
  {
    method: 'GET',
    path: '/healthz',
    access: 'health',
    summary: { nb: 'Om lageret svarer', nn: 'Om lageret svarer', en: 'Whether the store answers' },
    answers: Health,
    handle: async (c) => {
      await world.run(Effect.flatMap(Store, (store) => store.head()))
      return c.json({ status: 'ok' }, 200, { 'cache-control': 'no-store' })
    },
  },
]

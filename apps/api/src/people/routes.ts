import * as Schema from 'effect/Schema'
import { Problem } from '../http/problem.ts'
import { atParameter, personal, pictureAsked } from '../http/reading.ts'
import type { Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { peopleRows } from './people.ts'
import { PersonRow } from './view.ts'

/** The reads of people. */
export const peopleRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    path: '/api/people',
    access: 'people',
    summary: { nb: 'Personene i regionen', nn: 'Personane i regionen', en: 'The region’s people' },
    query: [atParameter],
    answers: Schema.Array(PersonRow),
    handle: async (c) => personal(c, peopleRows(await pictureAsked(c, world), c.get('language'))),
  },
  {
    method: 'GET',
    path: '/api/people/{id}',
    access: 'people',
    summary: { nb: 'Én person', nn: 'Éin person', en: 'One person' },
    query: [atParameter],
    answers: PersonRow,
    handle: async (c) => {
      const rows = peopleRows(await pictureAsked(c, world), c.get('language'))
      const found = rows.find(({ id }) => id === c.req.param('id'))
      if (found === undefined) throw new Problem('not-found')
      return personal(c, found)
    },
  },
]

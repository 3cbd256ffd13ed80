import { catalogue } from '@samrad/mandate'
import { councilRows } from '../councils/row.ts'
import { spoken } from '../findings/names.ts'
import { personal, pictureAsked } from '../http/reading.ts'
import type { Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { peopleRows } from '../people/people.ts'
import { SearchIndex } from './view.ts'

/** What the global search looks through. */
export const searchRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    path: '/api/search-index',
    access: 'search-index',
    summary: { nb: 'Det søket leter i', nn: 'Det søket leitar i', en: 'What the search looks through' },
    answers: SearchIndex,
    handle: async (c) => {
      const picture = await pictureAsked(c, world)
      const language = c.get('language')
      const index: SearchIndex = {
        councils: councilRows(picture, language).map(({ id, region, slug, name, fullName }) => ({
          id,
          region,
          slug,
          name,
          fullName,
        })),
        people: peopleRows(picture, language).map(({ id, name, organisation, holdings }) => ({
          id,
          name,
          about: [
            organisation?.name,
            ...new Set(holdings.filter(({ current }) => current).map(({ council }) => council.name)),
          ]
            .filter(Boolean)
            .join(', '),
        })),
        institutions: picture.region.institutions.map(({ orgNumber, name, shortName }) => ({
          orgNumber,
          name: spoken(name),
          shortName,
        })),
        rules: catalogue.map(({ rule, words }) => ({ id: rule.id, name: words[language].name, norms: rule.norms })),
      }
      return personal(c, index)
    },
  },
]

import { type Language, languages, type Region, regions } from '@samrad/mandate'
import { setCookie } from 'hono/cookie'
import type { Asked, Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { aboutPage } from './about-page.ts'
import { accessibility, privacy } from './about-words.ts'
import { councilPage } from './council-page.ts'
import { councilsPage } from './councils-page.ts'
import type { Frame, Markup } from './layout.ts'
import { missingPage } from './missing-page.ts'
import { publicationOf, type Publication } from './publication.ts'

const regionOf = ({ regions: [first] }: Publication): Region => first ?? regions['helse-soer-oest']

const frameOf = async (c: Asked, world: World): Promise<Frame> => {
  const publication = await publicationOf(world)
  return { language: c.get('language'), path: c.req.path, publication, region: regionOf(publication) }
}

/** Sends a page that is asked about each time, so that what is withdrawn is gone at once; a language that was chosen is remembered. */
const send = (c: Asked, { language }: Frame, page: Markup, status: 200 | 404 = 200): Response | Promise<Response> => {
  const chosen = c.req.query('lang')
  if (languages.includes(chosen as Language))
    setCookie(c, 'lang', language, { path: '/', maxAge: 365 * 24 * 60 * 60, sameSite: 'Lax' })
  return c.html(page, status, {
    'content-language': language,
    'cache-control': 'public, no-cache',
    vary: 'accept-language, cookie',
  })
}

/** The public pages. */
export const pageRoutes = (world: World): readonly Route[] => {
  const about = [
    ['/om/personvern', privacy],
    ['/om/tilgjengelighet', accessibility],
  ] as const
  return [
    {
      method: 'GET',
      path: '/rad',
      access: 'public-councils',
      summary: { nb: 'Alle råd, som side', nn: 'Alle råd, som side', en: 'All councils, as a page' },
      hidden: true,
      handle: async (c) => {
        const frame = await frameOf(c, world)
        return send(c, frame, councilsPage(frame))
      },
    },
    {
      method: 'GET',
      path: '/rad/{council}',
      access: 'public-council',
      summary: { nb: 'Ett råd, som side', nn: 'Eitt råd, som side', en: 'One council, as a page' },
      hidden: true,
      handle: async (c) => {
        const frame = await frameOf(c, world)
        const council = frame.publication.councils.find(({ slug }) => slug === c.req.param('council'))
        if (council === undefined) return send(c, frame, missingPage(frame), 404)
        const own = { ...frame, region: council.region }
        return send(c, own, councilPage(council, own))
      },
    },
    ...about.map(([path, said]): Route => ({
      method: 'GET',
      path,
      access: 'public-councils',
      hidden: true,
      summary: said.title,
      handle: async (c) => {
        const frame = await frameOf(c, world)
        return send(c, frame, aboutPage(said, frame))
      },
    })),
  ]
}

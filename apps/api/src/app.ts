import type { Language } from '@samrad/mandate'
import { Hono } from 'hono'
import { compress } from 'hono/compress'
import { cors } from 'hono/cors'
import { csrf } from 'hono/csrf'
import { etag, RETAINED_304_HEADERS } from 'hono/etag'
import { languageDetector } from 'hono/language'
import { methodNotAllowed } from 'hono/method-not-allowed'
import { secureHeaders } from 'hono/secure-headers'
import { actRoutesOf } from './acts/routes.ts'
import { adminRoutes } from './admin/routes.ts'
import { councilRoutes } from './councils/routes.ts'
import { onError } from './http/errors.ts'
import { answerProblem, Problem } from './http/problem.ts'
import { mount, type Route } from './http/route.ts'
import type { Env, Session } from './http/session.ts'
import type { World } from './http/world.ts'
import { importRoutes } from './imports/routes.ts'
import { matrixRoutes } from './matrix/routes.ts'
import { nationalRoutes } from './national/routes.ts'
import { documentationRoutes } from './openapi/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { publicationRoutes } from './publication/routes.ts'
import { referenceRoutes } from './reference/routes.ts'
import { ruleRoutes } from './rules/routes.ts'
import { searchRoutes } from './search/routes.ts'
import { storeRoutes } from './store/routes.ts'
import { todayRoutes } from './today/routes.ts'

/** What the app is built from. */
export interface Parts {
  readonly world: World
  /** Who sent the request; null where nobody is signed in. */
  readonly sessionOf: (request: Request) => Promise<Session | null>
  /** The folder of the built admin app. */
  readonly adminFolder: string
  /** Routes of parts that stand on their own. */
  readonly routes?: readonly Route[]
  /** Told of every error that was not foreseen. */
  readonly report: (error: unknown) => void
}

/** Everything is loaded from here, and nothing from elsewhere; no page may be framed. */
const contentSecurityPolicy = {
  defaultSrc: ["'self'"],
  baseUri: ["'none'"],
  formAction: ["'self'"],
  frameAncestors: ["'none'"],
  imgSrc: ["'self'", 'data:'],
  objectSrc: ["'none'"],
}

/** Every route of the API that needs only the world. */
export const coreRoutes = (world: World, report: Parts['report']): readonly Route[] => [
  ...referenceRoutes(world),
  ...todayRoutes(world),
  ...councilRoutes(world),
  ...matrixRoutes(world),
  ...peopleRoutes(world),
  ...ruleRoutes,
  ...searchRoutes(world),
  ...nationalRoutes(world),
  ...actRoutesOf(world),
  ...importRoutes(world, report),
  ...storeRoutes(world),
  ...publicationRoutes(world),
]

/** Applikasjonen: all routes behind the access table, with language, session and security headers on every answer. */
export const createApp = ({ world, sessionOf, adminFolder, routes = [], report }: Parts): Hono<Env> => {
  const app = new Hono<Env>()
  const described = [...coreRoutes(world, report), ...routes]
  const all = [...described, ...documentationRoutes(described), ...adminRoutes(adminFolder)]
  app.onError(onError(report))
  app.use(secureHeaders({ contentSecurityPolicy, referrerPolicy: 'same-origin', xFrameOptions: 'DENY' }))
  app.use(
    languageDetector({
      order: ['querystring', 'cookie', 'header'],
      lookupQueryString: 'lang',
      lookupCookie: 'lang',
      supportedLanguages: ['nb', 'nn', 'en'] satisfies Language[],
      fallbackLanguage: 'nb' satisfies Language,
      convertDetectedLanguage: (asked) => (/^no\b/i.test(asked) ? 'nb' : asked),
      caches: false,
    }),
  )
  app.use('/open/*', cors({ origin: '*', allowMethods: ['GET', 'HEAD'], exposeHeaders: ['etag'] }))
  // Outside what may exchange the answer, so that its headers tell of the body that is sent.
  const retainedHeaders = [...RETAINED_304_HEADERS, 'access-control-allow-origin', 'content-language']
  for (const path of ['/api/*', '/openapi.json', '/docs', '/docs.css', '/rad/*', '/om/*', '/open/*', '/public/*']) {
    app.use(path, compress())
    app.use(path, etag({ weak: true, retainedHeaders }))
  }
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: async (c, methods) => {
        const answer = await answerProblem(c, new Problem('method'))
        answer.headers.set('allow', methods.join(', '))
        return answer
      },
    }),
  )
  // By host alone: behind a proxy that ends TLS the browser says https and we hear http.
  const ownPages = csrf({ origin: (origin, c) => URL.parse(origin)?.host === c.req.header('host') })
  app.use((c, next) => (c.req.method === 'POST' ? ownPages(c, next) : next()))
  app.use(async (c, next) => {
    const session = await sessionOf(c.req.raw)
    c.set('session', session)
    c.set('reader', session?.reader ?? 'public')
    await next()
  })
  mount(app, all)
  app.notFound((c) => answerProblem(c, new Problem('not-found')))
  return app
}

import type { Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { fileRoutes } from './files.ts'
import { openRoutes } from './open-routes.ts'
import { pageRoutes } from './page-routes.ts'

/** What anyone may read without signing in: the pages, the same as data, and the files the pages are drawn with. */
export const publicationRoutes = (world: World): readonly Route[] => [
  ...pageRoutes(world),
  ...openRoutes(world),
  ...fileRoutes,
]

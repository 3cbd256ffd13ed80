import { acts } from '@samrad/mandate'
import { Problem } from '../http/problem.ts'
import type { Asked } from '../http/route.ts'
import type { World } from '../http/world.ts'
import type { ActRoute } from './act-routes.ts'

type Fields = Readonly<Record<string, unknown>>

const uuid = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/

/** The client's id for the act, made when the form opened. */
export const keyOf = (c: Asked): string => {
  const key = c.req.header('idempotency-key')?.toLowerCase() ?? ''
  if (!uuid.test(key)) throw new Problem('no-key')
  return key
}

/** The version that the client saw, from `If-Match: "12"`; 0 where it saw nothing there. */
export const versionOf = (c: Asked): number => {
  const version = /^(?:W\/)?"?(\d+)"?$/.exec(c.req.header('if-match') ?? '')?.[1]
  if (version === undefined) throw new Problem('no-version')
  return Number(version)
}

/** The body as an object of JSON; whatever else it is, is a problem. */
export const readJson = async (c: Asked): Promise<Fields> => {
  if (!/^application\/(?:[\w.]+\+)?json\b/.test(c.req.header('content-type') ?? '')) throw new Problem('media')
  let value: unknown
  try {
    value = await c.req.json()
  } catch {
    throw new Problem('malformed')
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Problem('malformed')
  return value as Fields
}

/** The body's fields. A DELETE may carry them in the query instead, and then means today where it names no day. */
export const bodyOf = async (c: Asked, route: ActRoute, world: World): Promise<Fields> => {
  if (route.method !== 'DELETE' || c.req.header('content-type') !== undefined) return readJson(c)
  const { lang: _, ...query } = c.req.query()
  return 'on' in acts[route.act].act.input.fields ? { on: world.today(), ...query } : query
}

import { access, type ActName, may, type ReadName, sayTooLarge, type Text } from '@samrad/mandate'
import type { Context, Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type * as Schema from 'effect/Schema'
import { Problem } from './problem.ts'
import type { Env } from './session.ts'

/** A request, as a handler sees it. */
export type Asked = Context<Env>

/** A parameter of the query, for the documentation. */
export interface QueryParameter {
  readonly name: string
  readonly about: Text
}

/**
 * Rute: one method on one address, with its entry in the access table. The path is written as in OpenAPI:
 * `/api/councils/{region}/{council}`.
 */
export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE'
  readonly path: string
  readonly access: ActName | ReadName
  readonly summary: Text
  readonly query?: readonly QueryParameter[]
  /** The schema of the body, where it takes one. */
  readonly body?: Schema.Top
  /** The media type of the body, where it is a file as it is. */
  readonly takes?: string
  /** How many bytes of body it takes; a mebibyte where it is not said. */
  readonly limit?: number
  /** The act's own kind of answer, where it is an act. */
  readonly writes?: { readonly version: boolean }
  /** Done once for each Idempotency-Key, and answers with something else than an act does. */
  readonly keyed?: true
  /** The media type of the answer; JSON where it is not said. */
  readonly gives?: string
  /** The schema of the answer, where it is JSON. */
  readonly answers?: Schema.Top
  /** Left out of the documentation: files and pages, not the API. */
  readonly hidden?: true
  readonly handle: (c: Asked) => Response | Promise<Response>
}

/** The route, checked: one that names no entry of the access table is an error, so that the app does not start with it. */
export const route = (definition: Route): Route => {
  if (!Object.hasOwn(access, definition.access))
    throw new Error(`${definition.method} ${definition.path} has no entry in the access table`)
  return definition
}

/** The path as Hono writes it. A parameter with an ending after it, `{council}.csv`, is given with its ending. */
export const honoPath = (path: string): string =>
  path.replaceAll(/\{(\w+)\}(\.\w+)?/g, (_, name: string, ending?: string) =>
    ending === undefined ? `:${name}` : `:${name}{[^/]+\\${ending}}`,
  )

/** Puts the routes on the app, each behind its entry in the access table. */
export const mount = (app: Hono<Env>, routes: readonly Route[]): void => {
  for (const each of routes) {
    const { method, path, access: entry, handle, limit = 2 ** 20 } = route(each)
    const limited = bodyLimit({
      maxSize: limit,
      onError: (c: Asked) => {
        throw new Problem('too-large', { detail: sayTooLarge(limit / 2 ** 20, c.get('language')) })
      },
    })
    app.on(method, honoPath(path), limited, (c) => {
      if (!may(c.get('reader'), entry)) throw new Problem(c.get('session') === null ? 'sign-in' : 'forbidden')
      return handle(c)
    })
  }
}

import { acts, regions, type StreamKind } from '@samrad/mandate'
import { digestOf, KeyTaken, perform, Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { fieldFault } from '../http/faults.ts'
import { Problem } from '../http/problem.ts'
import type { Asked } from '../http/route.ts'
import type { World } from '../http/world.ts'
import type { ActRoute } from './act-routes.ts'
import { refused } from './refused.ts'
import { bodyOf, keyOf, versionOf } from './request.ts'
import { understand } from './understand.ts'
import type { ActAnswer } from './view.ts'

const allRegions = Object.values(regions)

/** The regions whose organisations a council draws on: its own, or all four for what they share. */
const regionsOf = (kind: StreamKind, stream: string) => {
  const own = allRegions.filter((region) => stream.startsWith(`${region.id}/`))
  return kind === 'council' && own.length > 0 ? own : allRegions
}

/** A holding is of someone who is registered: nothing else in the journal would say who. */
const checkPerson = async (world: World, owner: string, person: string, c: Asked): Promise<void> => {
  const asked = { owners: [owner], streams: [`person/${person}`] }
  const found = await world.run(Effect.flatMap(Store, (store) => store.load(asked)))
  if (found.length > 0) return
  throw new Problem('fields', { errors: [fieldFault('unknown-person', ['person'], { person }, c.get('language'))] })
}

/** One address is one person's: the import finds people by it. Nothing where the error is another. */
const addressTaken = (error: unknown, body: Readonly<Record<string, unknown>>, c: Asked): Problem | undefined => {
  if (!(error instanceof KeyTaken) || error.key !== 'email') return undefined
  const path = 'newPerson' in body ? ['newPerson', 'email'] : ['email']
  return new Problem('fields', { errors: [fieldFault('known-person', path, body, c.get('language'))] })
}

const answered = (c: Asked, answer: ActAnswer, created: boolean): Response => {
  const text = JSON.stringify(answer)
  return c.body(text, created ? 201 : 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(text)),
    'cache-control': 'no-store',
    etag: `"${answer.version}"`,
  })
}

/**
 * Handling over nettet: path and body together are the act's input; it is decided and written in one transaction, once
 * for each key, on the version that the client saw.
 */
export const performAct =
  (world: World, route: ActRoute) =>
  async (c: Asked): Promise<Response> => {
    const session = c.get('session')
    if (session === null) throw new Problem('sign-in')
    const key = keyOf(c)
    const seen = route.version === false ? undefined : versionOf(c)
    const body = await bodyOf(c, route, world)
    const { steps, own, known, ...made } = understand(route, key, c.req.param(), body, c.get('language'))
    const { kind, stream: streamOf } = acts[route.act].act
    const stream = streamOf(own.input as never)
    if (known !== undefined) await checkPerson(world, session.owner, known, c)
    const performing = world.run(
      perform({
        act: { id: key, digest: digestOf({ owner: session.owner, method: c.req.method, path: c.req.path, body }) },
        actor: session.actor,
        at: world.now(),
        today: world.today(),
        owner: session.owner,
        owners: [session.owner, 'nasjonal'],
        regions: regionsOf(kind, stream),
        steps,
        ...(seen !== undefined && { expected: { [stream]: seen } }),
      }),
      c.req.raw.signal,
    )
    const performed = await performing.catch((error: unknown): never => {
      throw addressTaken(error, body, c) ?? error
    })
    if (performed._tag === 'Refused') throw refused(performed, steps, c.get('language'))
    const { events, versions } = performed.outcome
    const answer = { events: events.map(({ type }) => type), version: versions[stream] ?? 0, ...made }
    return answered(c, answer, route.makes !== undefined)
  }

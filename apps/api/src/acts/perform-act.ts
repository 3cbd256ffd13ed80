import { createHash } from 'node:crypto'
import { type ActName, acts, regions, sayRefusal, type StreamKind } from '@samrad/mandate'
import { digestOf, perform, type Performed, type Step, Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { decoded, fieldFault } from '../http/faults.ts'
import { Problem } from '../http/problem.ts'
import type { Asked } from '../http/route.ts'
import type { Session } from '../http/session.ts'
import type { World } from '../http/world.ts'
import type { ActRoute } from './act-routes.ts'
import { fieldsInPath, inputOf } from './address.ts'
import { preparations } from './preparations.ts'
import { bodyOf, keyOf, versionOf } from './request.ts'
import type { ActAnswer } from './view.ts'

type Fields = Readonly<Record<string, unknown>>

/** An id that follows from the act's key, so that a repetition gives the same one: a UUID of version 8. */
const idFrom = (key: string, what: string): string =>
  createHash('sha256')
    .update(`${what} ${key}`)
    .digest('hex')
    .slice(0, 32)
    .replace(/^(.{12}).(.{3}).(.{15})$/, '$18$28$3')
    .replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')

const stepOf = (act: ActName, input: Fields, c: Asked): Step =>
  ({ act, input: decoded(acts[act].act.input, input, c.get('language')) }) as Step

/** A new person who is registered in the same transaction as the first holding. */
const newPersonStep = (body: Fields, person: string, c: Asked): Step | undefined => {
  const { newPerson } = body
  if (newPerson === undefined) return undefined
  const language = c.get('language')
  if (typeof newPerson !== 'object' || newPerson === null || Array.isArray(newPerson))
    throw new Problem('fields', { errors: [fieldFault('type', ['newPerson'], body, language)] })
  if ('person' in newPerson || body['person'] !== undefined)
    throw new Problem('fields', { errors: [fieldFault('unexpected', ['person'], body, language)] })
  try {
    return stepOf('register-person', { ...newPerson, person }, c)
  } catch (error) {
    if (!(error instanceof Problem)) throw error
    const errors = error.particulars.errors?.map((fault) => ({ ...fault, pointer: `/newPerson${fault.pointer}` })) ?? []
    throw new Problem(error.kind, { errors })
  }
}

/** A holding is of someone who is registered: nothing else in the journal would say who. */
const checkPerson = async (world: World, session: Session, person: unknown, c: Asked): Promise<void> => {
  if (typeof person !== 'string') return
  const streams = [`person/${person}`]
  const found = await world.run(Effect.flatMap(Store, (store) => store.load({ owners: [session.owner], streams })))
  if (found.length > 0) return
  const errors = [fieldFault('unknown-person', ['person'], { person }, c.get('language'))]
  throw new Problem('fields', { errors })
}

const refused = (performed: Extract<Performed, { _tag: 'Refused' }>, steps: readonly Step[], c: Asked): Problem => {
  const language = c.get('language')
  const said = performed.refusals.map(({ step, refusal }) => {
    const act = steps[step]?.act ?? 'ask'
    return { refusal, inside: act === 'register-person' && steps.length > 1, ...sayRefusal(act, refusal, language) }
  })
  const norms = said.flatMap(({ refusal, citation }) =>
    refusal.norm && citation ? [{ id: refusal.norm, citation }] : [],
  )
  const errors = said.flatMap(({ refusal, inside, detail }) =>
    refusal.field
      ? [{ ...fieldFault('invalid', [...(inside ? ['newPerson'] : []), refusal.field], {}, language), detail }]
      : [],
  )
  return new Problem('refused', {
    detail: said.map(({ detail }) => detail).join(' '),
    ...(norms.length > 0 && { norms }),
    ...(errors.length > 0 && { errors }),
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
    const { act, makes } = route
    const key = keyOf(c)
    const seen = route.version === false ? undefined : versionOf(c)
    const language = c.get('language')
    const body = await bodyOf(c, route, world)
    const twice = fieldsInPath(route).filter((field) => field in body)
    if (twice.length > 0)
      throw new Problem('fields', { errors: twice.map((field) => fieldFault('unexpected', [field], body, language)) })
    const { newPerson: _, ...rest } = body
    const prepared = preparations[act]?.({ ...rest, ...inputOf(route, c.req.param()) }, language)
    const given: Fields = prepared ?? { ...rest, ...inputOf(route, c.req.param()) }
    const registers =
      act === 'appoint-holding' || act === 'record-holding' ? newPersonStep(body, idFrom(key, 'person'), c) : undefined
    if (body['newPerson'] !== undefined && registers === undefined)
      throw new Problem('fields', { errors: [fieldFault('unexpected', ['newPerson'], body, language)] })
    const input: Fields = {
      ...(makes && { [makes]: idFrom(key, makes) }),
      ...given,
      ...(registers && { person: idFrom(key, 'person') }),
    }
    const own = stepOf(act, input, c)
    const steps = registers ? [registers, own] : [own]
    const stream = acts[act].act.stream(own.input as never)
    if (makes === 'holding' && !registers) await checkPerson(world, session, input['person'], c)
    const digest = digestOf({ owner: session.owner, method: c.req.method, path: c.req.path, body })
    const performed = await world.run(
      perform({
        act: { id: key, digest },
        actor: session.actor,
        at: world.now(),
        today: world.today(),
        owner: session.owner,
        owners: [session.owner, 'nasjonal'],
        regions: regionsOf(acts[act].act.kind, stream),
        steps,
        ...(seen !== undefined && { expected: { [stream]: seen } }),
      }),
      c.req.raw.signal,
    )
    if (performed._tag === 'Refused') throw refused(performed, steps, c)
    const version = performed.outcome.versions[stream] ?? 0
    const answer: ActAnswer = {
      events: performed.outcome.events.map(({ type }) => type),
      version,
      ...(makes === 'holding' && { holding: String(input['holding']) }),
      ...((makes === 'person' || registers) && { person: String(input['person']) }),
    }
    const text = JSON.stringify(answer)
    return c.body(text, makes ? 201 : 200, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': String(Buffer.byteLength(text)),
      'cache-control': 'no-store',
      etag: `"${version}"`,
    })
  }

/** The regions whose organisations a council draws on: its own, or all four for what they share. */
const regionsOf = (kind: StreamKind, stream: string) => {
  const all = Object.values(regions)
  const own = all.filter((region) => stream.startsWith(`${region.id}/`))
  return kind === 'council' && own.length > 0 ? own : all
}

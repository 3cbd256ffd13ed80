import { acts } from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import type { Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { type ActRoute, actRoutes } from './act-routes.ts'
import { fieldsInPath } from './address.ts'
import { NewPerson } from './new-person.ts'
import { performAct } from './perform-act.ts'
import { ActAnswer } from './view.ts'

/** The body of an act: its input without what the path says; an id that the server can make may be left out. */
const bodySchema = (route: ActRoute): Schema.Top => {
  const inPath = new Set([...fieldsInPath(route), 'digest'])
  const fields: Schema.Struct.Fields = acts[route.act].act.input.fields
  const entries = Object.entries(fields)
    .filter(([field]) => !inPath.has(field))
    .map(
      ([field, schema]) =>
        [field, field === route.makes ? Schema.optionalKey(schema as Schema.Constraint) : schema] as const,
    )
  const own: Schema.Struct.Fields = Object.fromEntries(entries)
  if (route.makes !== 'holding') return Schema.Struct(own)
  return Schema.Struct({
    ...own,
    person: Schema.optionalKey(acts['appoint-holding'].act.input.fields.person),
    newPerson: Schema.optionalKey(NewPerson),
  })
}

/** One route for each line of the table. */
export const actRoutesOf = (world: World): readonly Route[] =>
  actRoutes.map((route) => ({
    method: route.method,
    path: route.path,
    access: route.act,
    summary: acts[route.act].words.label,
    ...(route.method !== 'DELETE' && { body: bodySchema(route) }),
    answers: ActAnswer,
    writes: { version: route.version !== false },
    handle: performAct(world, route),
  }))

import { isIsoDate, isoDate, type IsoDate, type Language } from '@samrad/mandate'
import { type Picture, pictureOf } from '../councils/picture.ts'
import { fieldFault } from './faults.ts'
import { Problem } from './problem.ts'
import type { Asked, QueryParameter } from './route.ts'
import type { World } from './world.ts'

/** The parameter that asks for another day than today. */
export const atParameter: QueryParameter = {
  name: 'at',
  about: {
    nb: 'Dagen det spørres om, som 2026-11-22',
    nn: 'Dagen det blir spurt om, som 2026-11-22',
    en: 'The day asked about, as 2026-11-22',
  },
}

const dayAsked = (c: Asked, world: World, language: Language): IsoDate => {
  const at = c.req.query('at')
  if (at === undefined) return world.today()
  if (isIsoDate(at)) return isoDate(at)
  throw new Problem('fields', { errors: [fieldFault('date', ['at'], { at }, language)] })
}

/** The picture of the reader's own region on the day asked about. */
export const pictureAsked = (c: Asked, world: World): Promise<Picture> => {
  const session = c.get('session')
  if (session === null) throw new Problem('sign-in')
  return pictureOf(world, session.owner, dayAsked(c, world, c.get('language')))
}

/** Answers with JSON that only the reader may keep, and must ask about each time. */
export const personal = (c: Asked, body: unknown): Response =>
  c.body(JSON.stringify(body), 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-language': c.get('language'),
    'cache-control': 'private, no-cache',
    vary: 'accept-language, cookie',
  })

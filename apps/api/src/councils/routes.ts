import * as Schema from 'effect/Schema'
import { atParameter, personal, pictureAsked } from '../http/reading.ts'
import { Problem } from '../http/problem.ts'
import type { Asked, Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { HeldSeats } from './held-view.ts'
import { heldSeats } from './held.ts'
import { knownAsked, knownParameter, pageAsKnown, readKnown } from './known.ts'
import { councilLog } from './log.ts'
import { councilPage } from './page.ts'
import type { JudgedCouncil, Picture } from './picture.ts'
import { councilRows } from './row.ts'
import { CouncilPage, CouncilRow, LogEntry } from './view.ts'

const councilIn = (c: Asked): string => `${c.req.param('region')}/${c.req.param('council')}`

const asked = (c: Asked, picture: Picture): JudgedCouncil => {
  const found = picture.byId.get(councilIn(c))
  if (found === undefined) throw new Problem('not-found')
  return found
}

const path = '/api/councils/{region}/{council}'

/** The reads of councils. */
export const councilRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    path: '/api/councils',
    access: 'councils',
    summary: { nb: 'Rådene', nn: 'Råda', en: 'The councils' },
    query: [atParameter],
    answers: Schema.Array(CouncilRow),
    handle: async (c) => personal(c, councilRows(await pictureAsked(c, world), c.get('language'))),
  },
  {
    method: 'GET',
    path,
    access: 'council',
    summary: { nb: 'Ett råd på en dato', nn: 'Eitt råd på ein dato', en: 'One council on a date' },
    query: [
      atParameter,
      knownParameter,
      {
        name: 'met',
        about: {
          nb: '1: også funn som er oppfylt',
          nn: '1: også funn som er oppfylte',
          en: '1: also findings that are met',
        },
      },
    ],
    answers: CouncilPage,
    handle: async (c) => {
      const picture = await pictureAsked(c, world)
      const until = knownAsked(c)
      const judged =
        until === undefined ? asked(c, picture) : (await readKnown(world, picture, councilIn(c), until)).judged
      const language = c.get('language')
      const page = councilPage(judged, picture, language, c.req.query('met') === '1')
      return personal(c, until === undefined ? page : pageAsKnown(page, c.req.query('known') ?? '', language))
    },
  },
  {
    method: 'GET',
    path: `${path}/held`,
    access: 'council',
    summary: {
      nb: 'Hvem som hadde plassene på en dato, slik det er kjent nå eller var kjent da',
      nn: 'Kven som hadde plassane på ein dato, slik det er kjent no eller var kjent då',
      en: 'Who held the seats on a date, as known now or as was known then',
    },
    query: [
      atParameter,
      knownParameter,
      {
        name: 'seat',
        about: {
          nb: 'Bare denne plassen, med plassens id',
          nn: 'Berre denne plassen, med id-en til plassen',
          en: 'Only this seat, by its id',
        },
      },
    ],
    answers: HeldSeats,
    handle: async (c) => {
      const picture = await pictureAsked(c, world)
      const [council, until] = [councilIn(c), knownAsked(c) ?? picture.head.position]
      const seat = c.req.query('seat')
      const held = await heldSeats(world, picture, c.get('language'), { council, until, seat })
      if (seat !== undefined && held.seats.length === 0) throw new Problem('not-found')
      return personal(c, held)
    },
  },
  {
    method: 'GET',
    path: `${path}/log`,
    access: 'council-log',
    summary: { nb: 'Rådets logg', nn: 'Loggen til rådet', en: 'The council’s log' },
    answers: Schema.Array(LogEntry),
    handle: async (c) => {
      const picture = await pictureAsked(c, world)
      return personal(c, await councilLog(asked(c, picture), picture, c.get('language'), world))
    },
  },
]

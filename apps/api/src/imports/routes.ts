import { HoldingId, nasjonal, PersonId, regions } from '@samrad/mandate'
import { digestOf, uuidv7 } from '@samrad/store'
import { limits } from '@samrad/roster-file'
import * as Schema from 'effect/Schema'
import { keyOf } from '../acts/request.ts'
import { Problem } from '../http/problem.ts'
import { personal } from '../http/reading.ts'
import type { Asked, Route } from '../http/route.ts'
import type { Session } from '../http/session.ts'
import type { World } from '../http/world.ts'
import { commit, CommitBody } from './commit.ts'
import { importView } from './import-view.ts'
import { forget, type Import, importsUnderWork } from './imports.ts'
import { bodyAs } from './request.ts'
import { compare, readAndCompare } from './run-import.ts'
import { rosterSheetRoutes } from './sheet-routes.ts'
import { ImportBegun, ImportDone, ImportView } from './view.ts'
import { importWords } from './words.ts'

/** Everything a person has said of the import, each time: what is left out is taken back. */
const ChoicesBody = Schema.Struct({
  /** By the question's id: the person it is, or `new`. */
  answers: Schema.optionalKey(Schema.Record(Schema.String, Schema.Union([Schema.Literal('new'), PersonId]))),
  end: Schema.optionalKey(Schema.Array(HoldingId)),
  /** Columns that are left out. */
  ignore: Schema.optionalKey(Schema.Array(Schema.String)),
})

const sessionOf = (c: Asked): Session => {
  const session = c.get('session')
  if (session === null) throw new Problem('sign-in')
  return session
}

const regionOf = ({ owner }: Session) => {
  const region = owner === nasjonal ? undefined : Object.values(regions).find(({ id }) => id === owner)
  if (region === undefined) throw new Problem('not-found')
  return region
}

const begun = (c: Asked, world: World): Import => {
  const session = sessionOf(c)
  const region = regionOf(session)
  const council = c.req.query('council')
  if (council !== undefined && !council.startsWith(`${region.id}/`))
    throw new Problem('not-found', { detail: importWords[c.get('language')].noCouncil(council) })
  return {
    id: uuidv7(),
    account: session.actor,
    region,
    place: world.place(),
    council,
    state: 'reading',
    steps: 0,
    choices: { answers: new Map(), end: new Set(), ignore: c.req.queries('ignore') ?? [] },
    notices: [],
    faults: [],
    read: undefined,
    dry: undefined,
    commit: undefined,
    done: undefined,
    stop: () => {},
  }
}

const path = '/api/imports/{id}'

/** Import: a roster file is read and tried, asked about, and brought in; `report` is told what breaks a reading off. */
export const importRoutes = (world: World, report: (error: unknown) => void = () => {}): readonly Route[] => {
  const imports = importsUnderWork()
  const asked = (c: Asked): Import => {
    const session = sessionOf(c)
    const own = imports.find(c.req.param('id') ?? '', session.actor, session.owner, world.place())
    if (own === undefined) throw new Problem('not-found')
    return own
  }
  const changeable = (c: Asked): Import => {
    const own = asked(c)
    const words = importWords[c.get('language')]
    if (own.commit !== undefined) throw new Problem('conflict', { detail: words.isDone })
    return own
  }
  const shown = (c: Asked, own: Import): Response => personal(c, importView(own, c.get('language')))
  return [
    ...rosterSheetRoutes(world),
    {
      method: 'POST',
      path: '/api/imports',
      access: 'import',
      takes: 'application/octet-stream',
      limit: limits.bytes,
      answers: ImportBegun,
      summary: { nb: 'Prøv en rosterfil', nn: 'Prøv ei rosterfil', en: 'Try a roster file' },
      query: [
        {
          name: 'council',
          about: {
            nb: 'Rådet filen gjelder, når radene ikke sier det',
            nn: 'Rådet fila gjeld, når radene ikkje seier det',
            en: 'The council of the file, where its rows do not say',
          },
        },
        {
          name: 'ignore',
          about: {
            nb: 'En kolonne som ikke skal leses; kan gis flere ganger',
            nn: 'Ein kolonne som ikkje skal lesast; kan givast fleire gonger',
            en: 'A column to leave out; may be given several times',
          },
        },
      ],
      handle: async (c) => {
        const own = begun(c, world)
        const bytes = new Uint8Array(await c.req.arrayBuffer())
        imports.add(own)
        void readAndCompare(own, bytes, world, report)
        return c.json({ id: own.id }, 202, { location: `/api/imports/${own.id}`, 'cache-control': 'no-store' })
      },
    },
    {
      method: 'GET',
      path,
      access: 'import',
      summary: { nb: 'Importen slik den står', nn: 'Importen slik han står', en: 'The import as it stands' },
      answers: ImportView,
      handle: (c) => shown(c, asked(c)),
    },
    {
      method: 'PUT',
      path: `${path}/answers`,
      access: 'import',
      summary: {
        nb: 'Svar på spørsmål, kryss av og se bort fra kolonner',
        nn: 'Svar på spørsmål, kryss av og sjå bort frå kolonnar',
        en: 'Answer questions, tick, and leave out columns',
      },
      body: ChoicesBody,
      answers: ImportView,
      handle: async (c) => {
        const own = changeable(c)
        const body = await bodyAs(c, ChoicesBody)
        if (own.read === undefined) throw new Problem('conflict', { detail: importWords[c.get('language')].notRead })
        const ignore = body.ignore ?? []
        const again = ignore.join('\n') !== own.choices.ignore.join('\n')
        own.choices = { answers: new Map(Object.entries(body.answers ?? {})), end: new Set(body.end), ignore }
        if (again) void readAndCompare(own, own.read.sheet, world, report)
        else await compare(own, world)
        return shown(c, own)
      },
    },
    {
      method: 'POST',
      path: `${path}/commit`,
      access: 'import',
      summary: { nb: 'Lagre importen', nn: 'Lagre importen', en: 'Save the import' },
      body: CommitBody,
      answers: ImportDone,
      keyed: true,
      handle: async (c) => {
        const own = asked(c)
        const id = keyOf(c)
        const body = await bodyAs(c, CommitBody)
        const session = sessionOf(c)
        const digest = digestOf({ owner: session.owner, method: c.req.method, path: c.req.path, body })
        const done = await commit(own, { id, digest }, body.end ?? [], session, world, c.get('language'))
        return c.json(done, 200, { 'cache-control': 'no-store' })
      },
    },
    {
      method: 'DELETE',
      path,
      access: 'import',
      summary: { nb: 'Avbryt importen', nn: 'Avbryt importen', en: 'Cancel the import' },
      handle: (c) => {
        const own = changeable(c)
        own.state = 'stopped'
        forget(own)
        return c.body(null, 204)
      },
    },
  ]
}

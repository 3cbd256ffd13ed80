import { createHash } from 'node:crypto'
import { type Language, languages, type Text } from '@samrad/mandate'
import { type SheetToWrite, writeOpenCsv, writeXlsx } from '@samrad/roster-file'
import type * as Schema from 'effect/Schema'
import { Problem } from '../http/problem.ts'
import type { Asked, QueryParameter, Route } from '../http/route.ts'
import type { World } from '../http/world.ts'
import { inOrder } from './councils-page.ts'
import { councilData, councilsData } from './open-data.ts'
import { OpenCouncil, OpenCouncils } from './open-data-view.ts'
import { type Publication, publicationOf, type PublicCouncil } from './publication.ts'
import { councilSheet } from './sheet.ts'

const langParameter: QueryParameter = {
  name: 'lang',
  about: { nb: 'Språket: nb, nn eller en', nn: 'Språket: nb, nn eller en', en: 'The language: nb, nn or en' },
}

/** The language of data follows its address alone: what one address gives is the same for all. */
const languageAsked = (c: Asked): Language => languages.find((each) => each === c.req.query('lang')) ?? 'nb'

/** What a council is written as: its media type, and its bytes. */
interface Format {
  readonly ending: string
  readonly gives: string
  readonly answers?: Schema.Top
  readonly summary: Text
  readonly write: (council: PublicCouncil, publication: Publication, language: Language) => Promise<Uint8Array>
}

const asJson = (value: unknown): Uint8Array => new TextEncoder().encode(JSON.stringify(value))

const sheetAs =
  (write: (sheet: SheetToWrite) => Uint8Array | Promise<Uint8Array>): Format['write'] =>
  async (council, publication, language) =>
    write(councilSheet(council, publication, language))

const formats: readonly Format[] = [
  {
    ending: 'json',
    gives: 'application/json',
    answers: OpenCouncil,
    summary: { nb: 'Ett råd som JSON', nn: 'Eitt råd som JSON', en: 'One council as JSON' },
    write: async (...asked) => asJson(councilData(...asked)),
  },
  {
    ending: 'csv',
    gives: 'text/csv',
    summary: { nb: 'Ett råd som CSV', nn: 'Eitt råd som CSV', en: 'One council as CSV' },
    write: sheetAs(writeOpenCsv),
  },
  {
    ending: 'xlsx',
    gives: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    summary: { nb: 'Ett råd som XLSX', nn: 'Eitt råd som XLSX', en: 'One council as XLSX' },
    write: sheetAs(writeXlsx),
  },
]

const charset = (type: string): string => (/json|text/.test(type) ? `${type}; charset=utf-8` : type)

/** The digest is that of the content: a workbook's own bytes hold the hour it was made. */
const send = (c: Asked, bytes: Uint8Array, content: unknown, gives: string, file?: string): Response =>
  c.body(new Uint8Array(bytes), 200, {
    'content-type': charset(gives),
    'content-language': languageAsked(c),
    'cache-control': 'public, no-cache',
    etag: `"${createHash('sha256').update(gives).update(JSON.stringify(content)).digest('base64url').slice(0, 22)}"`,
    ...(file !== undefined && { 'content-disposition': `attachment; filename="${file}"` }),
  })

/** The councils as open data: only what a consent in force covers, and gone at once when it is withdrawn. */
export const openRoutes = (world: World): readonly Route[] => [
  {
    method: 'GET',
    path: '/open/v1/councils.json',
    access: 'open-data',
    summary: { nb: 'Alle råd som JSON', nn: 'Alle råd som JSON', en: 'All councils as JSON' },
    query: [langParameter],
    answers: OpenCouncils,
    handle: async (c) => {
      const publication = await publicationOf(world)
      const language = languageAsked(c)
      const data = councilsData(inOrder(publication.councils, language), publication, language)
      return send(c, asJson(data), data, 'application/json')
    },
  },
  ...formats.map(({ ending, gives, answers, summary, write }): Route => ({
    method: 'GET',
    path: `/open/v1/councils/{council}.${ending}`,
    access: 'open-data',
    summary,
    query: [langParameter],
    gives,
    ...(answers && { answers }),
    handle: async (c) => {
      const publication = await publicationOf(world)
      const slug = c.req.param('council')?.slice(0, -`.${ending}`.length)
      const council = publication.councils.find((each) => each.slug === slug)
      if (council === undefined) throw new Problem('not-found')
      const language = languageAsked(c)
      const bytes = await write(council, publication, language)
      const content = councilData(council, publication, language)
      const file = ending === 'json' ? undefined : `${slug}-${publication.at}.${ending}`
      return send(c, bytes, content, gives, file)
    },
  })),
]

import { readFileSync } from 'node:fs'
import { writeXlsx } from '@samrad/roster-file'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opened, openApp } from '../app.fixture.ts'
import type { ProblemBody } from '../http/problem-view.ts'
import { committed, council, head, lines, rosterWith, sent, tried, waited } from './import.fixture.ts'
import type { ImportFault, ImportView } from './view.ts'

let app: Opened
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const fixture = (name: string): Uint8Array<ArrayBuffer> =>
  new Uint8Array(readFileSync(new URL(`../../../../tooling/fixtures/${name}`, import.meta.url)))

/** A first row that is written otherwise. */
const row = (from: string | RegExp, to: string): string => rosterWith({ 2: (line) => line.replace(from, to) })
const [header = '', first = ''] = lines
const cells = first.split(',')

const xlsx = async (...rows: readonly (readonly string[])[]): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(
    await writeXlsx({
      name: 'Roster',
      columns: header.split(',').map((name) => ({ header: name, kind: 'text' })),
      rows,
    }),
  )
/** Some kilobytes that become 60 MB. */
const inflated = async (): Promise<Uint8Array<ArrayBuffer>> => {
  const file = await xlsx(...Array.from({ length: 2000 }, (_, row) => [`${row}${'a'.repeat(30_000)}`]))
  expect(file.length).toBeLessThan(1024 * 1024)
  return file
}

interface Bad {
  readonly what: string
  readonly file: () => Promise<string | Uint8Array<ArrayBuffer>>
  readonly fault: Partial<ImportFault>
  readonly nb: string
  readonly nn: string
}

const bad: readonly Bad[] = [
  {
    what: 'an org number whose check digit is wrong',
    file: async () => row('993467049', '993467048'),
    fault: { row: 2, column: 'orgnr', value: '993467048' },
    nb: 'Rad 2, kolonnen «orgnr»: 993467048 er ikke et organisasjonsnummer',
    nn: 'Rad 2, kolonnen «orgnr»: 993467048 er ikkje eit organisasjonsnummer',
  },
  {
    what: 'a role that nobody knows',
    file: async () => row(',leder,', ',overlærer,'),
    fault: { row: 2, column: 'rolle', value: 'overlærer' },
    nb: 'Rad 2, kolonnen «rolle»: Rollen «overlærer» er ikke kjent',
    nn: 'Rad 2, kolonnen «rolle»: Rolla «overlærer» er ikkje kjend',
  },
  {
    what: 'a delegate outside an institution, with its norm',
    file: async () => `${header}\n,,RegUt,delegert,${cells.slice(4).join(',')}`,
    fault: { row: 2, column: 'rolle', norm: 'N045' },
    nb: 'Rad 2, kolonnen «rolle»: Bare en virksomhets leder kan ha en annen i sitt sted',
    nn: 'Rad 2, kolonnen «rolle»: Berre leiaren i ei verksemd kan ha ein annan',
  },
  {
    what: 'a date that does not exist',
    file: async () => row('2024-09-01', '31.02.2026'),
    fault: { row: 2, column: 'fra', value: '31.02.2026' },
    nb: 'Rad 2, kolonnen «fra»: 31.02.2026 finnes ikke',
    nn: 'Rad 2, kolonnen «fra»: 31.02.2026 finst ikkje',
  },
  {
    what: 'two holders on a single seat',
    file: async () =>
      rosterWith({ 2: (line) => [line, line.replace('Leyla Midtskog,leyla.midtskog@', 'Ny Person,ny.person@')] }),
    fault: { row: 3, column: 'fra' },
    nb: 'Rad 3, kolonnen «fra»: Plassen er holdt av en annen rad de samme dagene: rad 2',
    nn: 'Rad 3, kolonnen «fra»: Ei anna rad held plassen dei same dagane: rad 2',
  },
  {
    what: 'holdings of one person that overlap',
    file: async () => rosterWith({ 2: (line) => [line, line.replace('2024-09-01', '2025-02-01')] }),
    fault: { row: 3, column: 'fra' },
    nb: 'rad 2',
    nn: 'rad 2',
  },
  {
    what: 'a formula in a cell',
    file: async () => row('Leyla Midtskog', '=1+1'),
    fault: { row: 2, column: 'navn' },
    nb: 'formel',
    nn: 'formel',
  },
  {
    what: 'a file that is cut short',
    file: async () => (await xlsx(cells)).slice(0, 900),
    fault: {},
    nb: 'Excel-filen er avkortet eller skadet',
    nn: 'Excel-fila er avkorta eller skadd',
  },
  {
    what: 'a small file that inflates beyond 50 MB',
    file: inflated,
    fault: {},
    nb: 'Filen pakker ut til mye mer enn en roster (grensen er 50 MB)',
    nn: 'Fila pakkar ut til mykje meir enn ein roster (grensa er 50 MB)',
  },
  {
    what: 'a «vedtak» in a cell, with its norm',
    file: async () => row('Klinikkleder Geir Osvoll', 'Rådet vedtok dette'),
    fault: { row: 2, column: 'forankret av', norm: 'N038' },
    nb: 'Rad 2, kolonnen «forankret av»: Rådet anbefaler, det vedtar ikke',
    nn: 'Rad 2, kolonnen «forankret av»: Rådet tilrår, det vedtek ikkje',
  },
  {
    what: 'a national identity number, which is never shown',
    file: async () => row('Klinikkleder Geir Osvoll', '01019012345'),
    fault: { row: 2, column: 'forankret av' },
    nb: 'fødselsnummer',
    nn: 'fødselsnummer',
  },
]

describe('a file that is wrong', () => {
  it.each(bad)('is answered by row and column in nb and nn, and nothing is saved: $what', async (own) => {
    const before = await head(app)
    const dry = await tried(app, await own.file())
    expect([dry.state, dry.faultCount]).toEqual(['faults', dry.faults.length])
    expect(dry.faults).toHaveLength(1)
    expect(dry.faults[0]).toMatchObject(own.fault)
    expect(dry.faults[0]?.text).toContain(own.nb)
    expect(dry.faults[0]?.text).toContain(dry.faults[0]?.citation ?? '')
    expect(dry.faults[0]?.norm).toBe(own.fault.norm)
    expect((await waited(app, dry.id, 'nn')).faults[0]?.text).toContain(own.nn)
    expect(JSON.stringify(dry)).not.toContain('01019012345')
    const refused = await committed<ProblemBody>(app, dry)
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ detail: dry.faults[0]?.text }] } })
    expect(refused.body.norms?.map(({ id }) => id)).toEqual(own.fault.norm && [own.fault.norm])
    expect(await head(app)).toEqual(before)
  })

  it('names every fault of a file that has many, and brings in none of its rows', async () => {
    const { faults } = JSON.parse(Buffer.from(fixture('unreadable.json')).toString('utf8')) as {
      faults: readonly { row?: number; column?: string }[]
    }
    const before = await head(app)
    const dry = await tried(app, fixture('samordningsraadet-unreadable.csv'))
    expect(dry.faults.map(({ row: at, column }) => [at, column])).toEqual(
      faults.map(({ row: at, column }) => [at, column]),
    )
    expect((await committed(app, dry)).status).toBe(422)
    expect(await head(app)).toEqual(before)
  })

  it('with a column nobody knows can be read without it, as sent or afterwards', async () => {
    const file = lines.map((line, index) => `${line},${index === 0 ? 'Vedtak' : 'x'}`).join('\n')
    const dry = await tried(app, file)
    expect(dry.faults).toMatchObject([{ row: 1, column: 'Vedtak', canIgnore: 'Vedtak', norm: 'N038' }])
    const odd = await tried(app, file.replace('Vedtak', 'navnn'))
    expect(odd.faults).toMatchObject([
      { row: 1, canIgnore: 'navnn', text: expect.stringContaining('Mente du «navn»?') },
    ])
    await app.send<ImportView>(`/api/imports/${odd.id}/answers`, { method: 'PUT', body: { ignore: ['navnn'] } })
    expect(await waited(app, odd.id)).toMatchObject({ state: 'read', ignored: ['navnn'], faults: [] })
    const ignored = await tried(app, file, `?council=${council}&ignore=vedtak`)
    expect(ignored).toMatchObject({ state: 'read', ignored: ['vedtak'] })
  })

  it('of windows-1252 is read, and that is said', async () => {
    const latin = Uint8Array.from(lines.join('\n'), (letter) => letter.charCodeAt(0))
    const dry = await tried(app, latin)
    expect(dry.notices).toEqual(['Filen er lest som windows-1252. Se etter at æ, ø og å er riktige.'])
    expect((await waited(app, dry.id, 'nn')).notices[0]).toContain('lesen som windows-1252')
    expect(dry.plan?.rows.map(({ who }) => who)).toContain('Torbjørn Fjellgard')
  })

  it('of more than 50 MB is refused before it is read, in the reader’s language', async () => {
    const before = await head(app)
    const response = await sent(app, new Uint8Array(50 * 1024 * 1024 + 1), { query: '?lang=nn' })
    expect(response.status).toBe(413)
    expect(((await response.json()) as ProblemBody).detail).toContain('Innhaldet er større enn 50 MB')
    expect(await head(app)).toEqual(before)
  })

  it('with ends and questions that are no ids is refused by field', async () => {
    const dry = await tried(app, lines.join('\n'))
    const refused = await committed<ProblemBody>(app, dry, { body: { end: ['x'] } })
    expect(refused).toMatchObject({ status: 422, body: { errors: [{ pointer: '/end/0' }] } })
    expect((await committed(app, dry, { key: null })).status).toBe(400)
  })
})

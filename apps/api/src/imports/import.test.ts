import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Opened, openApp } from '../app.fixture.ts'
import type { ProblemBody } from '../http/problem-view.ts'
import { committed, council, head, lines, rosterWith, sent, tried, waited } from './import.fixture.ts'
import type { ImportDone, ImportView } from './view.ts'

let app: Opened
beforeAll(async () => {
  app = await openApp()
})
afterAll(() => app.close())

const whole = lines.join('\n')
const without = (line: number) => rosterWith({ [line]: () => [] })

describe('an import', () => {
  it('is tried, brought in once however often it is asked for, and the same file again changes nothing', async () => {
    const before = await head(app)
    const dry = await tried(app, whole)
    expect(dry).toMatchObject({ state: 'read', progress: { done: 4, of: 4 }, faults: [], notices: [] })
    expect(dry.plan?.counts).toMatchObject({ new: lines.length - 1, changed: 0, same: 0, gone: 0 })
    expect(dry.plan?.rows[0]).toMatchObject({
      kind: 'new',
      row: 2,
      council,
      councilName: 'Samordningsrådet',
      who: 'Leyla Midtskog',
      role: 'leder',
      organisation: 'Oslo universitetssykehus',
    })
    expect(dry.plan?.rows[0]?.changes).toContainEqual({ field: 'from', label: 'fra', becomes: '01.09.2024' })
    expect(await head(app)).toEqual(before)

    const key = randomUUID()
    const [one, two] = await Promise.all([
      committed<ImportDone>(app, dry, { key }),
      committed<ImportDone>(app, dry, { key }),
    ])
    expect(one).toMatchObject({ status: 200, body: { new: lines.length - 1, changed: 0, ended: 0 } })
    expect(two.body).toEqual(one.body)
    expect((await waited(app, dry.id)).state).toBe('committed')
    const after = await head(app)
    expect(after.position).toBe(before.position + one.body.events)

    const again = await tried(app, whole)
    expect(again.plan).toMatchObject({
      counts: { new: 0, changed: 0, same: lines.length - 1, gone: 0 },
      questions: [],
      differs: [],
    })
    expect((await committed<ImportDone>(app, again)).body).toEqual({
      new: 0,
      changed: 0,
      ended: 0,
      people: 0,
      events: 0,
    })
    expect(await head(app)).toEqual(after)
  })

  it('tells what changes, in the reader’s language, and brings in one act for each', async () => {
    const changed = rosterWith({ 2: (line) => line.replace(/,ja$/u, ',nei') })
    const dry = await tried(app, changed)
    const nn = await waited(app, dry.id, 'nn')
    expect(dry.plan?.counts).toMatchObject({ new: 0, changed: 1 })
    expect(nn.plan?.rows.find(({ kind }) => kind === 'changed')?.changes).toEqual([
      { field: 'timeSetAside', label: 'tid avsett', was: 'ja', becomes: 'nei' },
    ])
    expect((await committed<ImportDone>(app, dry)).body).toMatchObject({ changed: 1, events: 1 })
    expect((await committed(app, await tried(app, whole))).status).toBe(200)
  })

  it('ends only what is ticked among the gone', async () => {
    const dry = await tried(app, rosterWith({ 2: () => [], 3: () => [] }))
    expect(dry.plan?.gone.map(({ who, ends, ticked }) => [who, ends, ticked]).toSorted()).toEqual([
      ['Leyla Midtskog', '2026-11-21', false],
      ['Torbjørn Fjellgard', '2026-11-21', false],
    ])
    const leaving = dry.plan?.gone.find(({ who }) => who === 'Leyla Midtskog')?.holding
    const done = await committed<ImportDone>(app, dry, { body: { end: [leaving] } })
    expect(done).toMatchObject({ status: 200, body: { ended: 1, new: 0, events: 1 } })
    const left = await tried(app, without(2))
    expect(left.plan?.gone).toEqual([])
    expect(left.plan?.counts.same).toBe(lines.length - 2)
  })

  it('is refused with 409 where someone wrote in between, tried anew, and can then be brought in', async () => {
    const dry = await tried(app, rosterWith({ 2: () => [], 5: (line) => line.replace(/,ja$/u, ',nei') }))
    const { body: page } = await app.send<{ version: number }>(`/api/councils/${council}`)
    const calendar = await app.send(`/api/councils/${council}/calendars/2031`, {
      method: 'PUT',
      version: page.version,
      body: { dates: ['2031-02-03', '2031-09-01'], on: '2026-11-22' },
    })
    expect(calendar.status).toBe(200)
    const before = await head(app)
    const refused = await committed<ProblemBody>(app, dry)
    expect(refused.status).toBe(409)
    expect(refused.body.detail).toContain('Samordningsrådet er endret siden prøvekjøringen')
    expect(await head(app)).toEqual(before)
    expect((await committed<ImportDone>(app, dry)).body).toMatchObject({ changed: 1 })
  })

  it('asks who is who, and waits for the answer', async () => {
    const [, , , line = ''] = lines
    const cells = line.split(',')
    const other = [
      ...cells.slice(0, 3),
      'utdanningskoordinerende overlege',
      cells[4],
      'ny.adresse@example.org',
      '2020-01-01',
      '2020-12-31',
    ].join(',')
    const asked = await tried(app, [...lines.toSpliced(1, 1), `${other},,,,,,`].join('\n'))
    expect(asked).toMatchObject({ state: 'read', plan: { questions: [{ row: lines.length, who: cells[4] }] } })
    const refused = await committed<ProblemBody>(app, asked)
    expect(refused).toMatchObject({ status: 422, body: { detail: expect.stringContaining('hvem som er hvem') } })
    const [question] = asked.plan?.questions ?? []
    const [candidate] = question?.candidates ?? []
    const answered = await app.send<ImportView>(`/api/imports/${asked.id}/answers`, {
      method: 'PUT',
      body: { answers: { [question?.id ?? '']: candidate?.person } },
    })
    expect(answered.body.plan).toMatchObject({ questions: [], counts: { new: 1, people: 0 } })
    expect((await committed<ImportDone>(app, asked)).body).toMatchObject({ new: 1, people: 0 })
  })

  it('belongs to the account and the region, and is not for readers', async () => {
    const dry = await tried(app, whole)
    expect((await app.send(`/api/imports/${dry.id}`, { as: 'of-vest' })).status).toBe(404)
    expect((await app.send(`/api/imports/${dry.id}`, { as: 'reader' })).status).toBe(403)
    expect((await sent(app, whole, { as: 'reader' })).status).toBe(403)
    expect((await sent(app, whole, { as: null })).status).toBe(401)
    expect((await sent(app, whole, { query: '?council=helse-vest/samordningsraadet' })).status).toBe(404)
  })

  it('can be stopped, and then nothing of the file is left', async () => {
    const response = await sent(app, whole)
    const { id } = (await response.json()) as { readonly id: string }
    expect([response.status, response.headers.get('location')]).toEqual([202, `/api/imports/${id}`])
    expect((await app.send(`/api/imports/${id}`, { method: 'DELETE' })).status).toBe(204)
    const stopped = await waited(app, id)
    expect(stopped).toMatchObject({ state: 'stopped', faults: [] })
    expect(stopped.plan).toBeUndefined()
    const refused = await committed<ProblemBody>(app, stopped)
    expect([refused.status, refused.body.detail]).toEqual([
      409,
      'Importen er avbrutt. Velg filen på nytt for å prøve igjen.',
    ])
  })

  it('is forgotten when its account has begun three others', async () => {
    const first = await tried(app, whole)
    for (let others = 0; others < 3; others += 1) await tried(app, whole)
    expect((await app.send(`/api/imports/${first.id}`)).status).toBe(404)
  })
})

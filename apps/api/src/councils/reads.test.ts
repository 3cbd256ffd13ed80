import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Opened, openDemo } from '../app.fixture.ts'
import type { FindingView } from '../findings/view.ts'
import type { Matrix } from '../matrix/view.ts'
import type { CoordinationView } from '../national/view.ts'
import type { PersonRow } from '../people/view.ts'
import type { SearchIndex } from '../search/view.ts'
import type { Today } from '../today/view.ts'
import type { CouncilPage, CouncilRow } from './view.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openDemo()
})
afterAll(() => opened.close())

const read = async <View>(path: string): Promise<View> => (await opened.send<View>(path)).body
const council = '/api/councils/helse-soer-oest/samordningsraadet'

test('the councils stand with the joint ones first, then by shared part, in Norwegian order', async () => {
  const rows = await read<readonly CouncilRow[]>('/api/councils')
  expect(rows).toHaveLength(49)
  expect(rows.slice(0, 5).map(({ slug }) => slug)).toEqual(['samordningsraadet', 'lis1', 'fkm', 'fim', 'fki'])
  expect([...new Set(rows.map(({ group }) => group))]).toEqual(['joint', 'specialties', 'fim', 'fki', 'national'])
  const names = rows.filter(({ group }) => group === 'specialties').map(({ name }) => name)
  expect(names.at(0)).toBe('Anestesiologi')
  expect(names.slice(-2)).toEqual(['Øre-nese-halssykdommer', 'Øyesykdommer'])
})

describe('the page of samordningsrådet', () => {
  test('has 36 seats in order of the mandate, and the one that is vacant says since when', async () => {
    const page = await read<CouncilPage>(council)
    expect([page.seats, page.held]).toEqual([36, 35])
    expect(page.groups.slice(-3).map(({ label }) => label)).toEqual([
      'RegUt Helse Sør-Øst',
      'Helse Sør-Øst RHF',
      'tillitsvalgt',
    ])
    const vacant = page.groups.flatMap(({ seats }) => seats).find(({ status }) => status === 'vacant')
    expect(vacant).toMatchObject({ role: 'utdanningskoordinerende-overlege', vacantSince: '2026-11-01', holders: [] })
    expect(page.mandate).toMatchObject({ fullyAdopted: true, inForce: null, composition: 'stated' })
    expect(page.nextMeeting).toEqual({ date: '2026-12-03', number: '4/2026' })
  })

  test('shows the findings that are met only where they are asked for', async () => {
    const [without, having] = [await read<CouncilPage>(council), await read<CouncilPage>(`${council}?met=1`)]
    expect(without.met).toEqual([])
    expect(without.metCount).toBeGreaterThan(100)
    expect(having.met).toHaveLength(without.metCount)
  })

  test('on an earlier day stands as it stood then', async () => {
    const page = await read<CouncilPage>(`${council}?at=2026-10-15`)
    expect([page.at, page.held]).toEqual(['2026-10-15', 36])
  })

  test('is answered with the field where the day does not exist', async () => {
    const { status, body } = await opened.send<{ errors: readonly { pointer: string; detail: string }[] }>(
      `${council}?at=2026-02-31`,
    )
    expect([status, body.errors[0]?.pointer, body.errors[0]?.detail]).toEqual([
      422,
      '/at',
      '31.02.2026 finnes ikke. Skriv datoen som 2026-02-26.',
    ])
  })
})

test('what needs attention is folded by its remedy, gravest first, and the figures count the same findings', async () => {
  const today = await read<Today>('/api/today')
  expect(today.words).toBe('søndag 22. november 2026')
  expect(today.figures).toEqual({
    councils: 49,
    people: 497,
    withoutOpen: 27,
    vacant: 10,
    withoutConsent: 4,
    notEndorsed: 4,
    unknown: 5,
  })
  const folded = today.rows.find(({ status, count }) => status === 'vacant' && count > 1)
  expect(folded?.councils.length).toBeGreaterThan(1)
  expect(today.nextMeetings.map(({ date }) => date)).toEqual(today.nextMeetings.map(({ date }) => date).toSorted())
})

test('a remedy carries the address, the version’s stream and only the holes a person can fill', async () => {
  const { findings } = await read<CouncilPage>(council)
  const vacant = findings.find(({ status }) => status === 'vacant')
  expect(vacant?.remedies[0]).toMatchObject({
    act: 'ask',
    method: 'POST',
    path: `${council}/asks`,
    label: 'Be om representant',
    effect: 'asks',
    holes: [],
  })
  expect(vacant?.remedies[1]).toMatchObject({
    act: 'appoint-holding',
    path: `${council}/holdings`,
    holes: ['person', 'endorsedBy', 'endorsedOn'],
    stream: 'helse-soer-oest/samordningsraadet',
  })
  const everywhere = (await read<Today>('/api/today')).rows.flatMap((row): readonly FindingView[] => row.findings)
  for (const { remedies } of everywhere) for (const { path } of remedies) expect(path).not.toContain('{')
})

test('performing a finding’s remedy as it is sent makes the finding go away', async () => {
  const before = await read<CouncilPage>(council)
  const missing = before.findings.find(({ status }) => status === 'consent-missing')
  const remedy = missing?.remedies.find(({ effect }) => effect === 'clears')
  const done = await opened.send(remedy?.path ?? '', {
    method: remedy?.method ?? '',
    body: remedy?.with,
    version: before.version,
  })
  expect(done.status).toBe(200)
  const after = await read<CouncilPage>(council)
  expect(after.findings.map(({ id }) => id)).toEqual(
    before.findings.map(({ id }) => id).filter((id) => id !== missing?.id),
  )
})

test('every remedy without a hole can be performed on the version of the stream it names', async () => {
  const { rows } = await read<Today>('/api/today')
  for (const { finding } of rows)
    for (const { method, path, with: body, holes, stream } of finding.remedies.filter(
      (remedy) => remedy.effect === 'asks',
    )) {
      const { version } = await read<CouncilPage>(`/api/councils/${stream}`)
      expect(holes).toEqual([])
      expect([path, (await opened.send(path, { method, body, version })).status]).toEqual([path, 200])
    }
  const asked = (await read<Today>('/api/today')).rows.flatMap((row) => row.findings).filter((finding) => finding.asked)
  expect(asked.length).toBeGreaterThanOrEqual(
    rows.filter(({ finding }) => finding.remedies.some(({ effect }) => effect === 'asks')).length,
  )
})

test('the matrix has a column for each institution, and says each cell in words', async () => {
  const matrix = await read<Matrix>('/api/matrix')
  expect(matrix.columns).toHaveLength(14)
  expect(matrix.groups.map(({ id, rows }) => [id, rows.length])).toEqual([
    ['joint', 5],
    ['specialties', 24],
    ['fim', 10],
    ['fki', 8],
  ])
  const rows = matrix.groups.flatMap((group) => group.rows)
  for (const { cells } of rows) expect(cells).toHaveLength(14)
  const vacant = rows[0]?.cells.find(({ status }) => status === 'vacant')
  expect(vacant).toMatchObject({
    word: 'Ledig',
    citation: 'Mandatet, Sammensetning, roller og ansvar\u00A0·\u00A0N046',
    href: expect.stringMatching(/^\/raad\/helse-soer-oest\/samordningsraadet\?funn=.+N046/),
  })
  expect(rows.flatMap(({ cells }) => cells).some(({ word }) => word === 'Ingen kjent plass')).toBe(true)
  expect(matrix.mark).toBe('Øvingsdata, ikke mandatets ord')
})

test('a person’s page has what they hold and have held, and everyone can be searched for', async () => {
  const people = await read<readonly PersonRow[]>('/api/people')
  const collator = new Intl.Collator('nb')
  expect(people.map(({ name }) => name)).toEqual(people.map(({ name }) => name).toSorted(collator.compare))
  const busy = people.find(({ holdings }) => holdings.filter(({ current }) => current).length > 1)
  expect(await read<PersonRow>(`/api/people/${busy?.id}`)).toEqual(busy)
  expect((await opened.send('/api/people/00000000-0000-4000-8000-000000000000')).status).toBe(404)
  const index = await read<SearchIndex>('/api/search-index')
  expect(index.people).toHaveLength(people.length)
  expect(index.institutions).toHaveLength(14)
})

test('who coordinates nationally is read by all regions, and another region sees no council of this one', async () => {
  const own = await read<CoordinationView>('/api/national/coordination')
  const { body } = await opened.send<CoordinationView>('/api/national/coordination', { as: 'of-vest' })
  expect(body).toEqual(own)
  expect(own.version).toBeGreaterThan(0)
  const other = await opened.send<readonly CouncilRow[]>('/api/councils', { as: 'of-vest' })
  expect(other.body.map(({ region }) => region)).toEqual(['nasjonal', 'nasjonal'])
})

test('nothing unforeseen happened on the way', () => expect(opened.reported).toEqual([]))

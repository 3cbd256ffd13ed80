import { readRows } from '@samrad/roster-file'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Opened, openApp, openDemo } from '../app.fixture.ts'
import type { ActAnswer } from '../acts/view.ts'
import type { CouncilPage, CouncilRow } from '../councils/view.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened.close())

const council = '/api/councils/helse-soer-oest/samordningsraadet'
const data = '/open/v1/councils/samordningsraadet'
const addresses = ['/rad', '/rad/samordningsraadet', '/open/v1/councils.json', `${data}.json`, `${data}.csv`]
const version = async () => (await opened.send<CouncilPage>(council)).body.version

/** Everything that is said of the council in public, the workbook's cells too, as one text. */
const inPublic = async (): Promise<string> => {
  const texts = addresses.map(async (path) => JSON.stringify((await opened.send(path, { as: null })).body))
  const workbook = await opened.app.request(`${data}.xlsx`)
  const rows = await readRows(new Uint8Array(await workbook.arrayBuffer()))
  return [...(await Promise.all(texts)), JSON.stringify(rows)].join('\n')
}

describe('a name is published with a consent in force, and only then', () => {
  let holding = ''
  const consent = () => `${council}/holdings/${holding}/consent`
  const secrets = ['Hilde Sandnes', 'hilde.sandnes@example.org']

  test('a holder without consent is in no page and no file, and the seat is not called vacant', async () => {
    const body = {
      newPerson: { name: secrets[0], email: secrets[1], organisation: '983971768' },
      party: 'institution',
      orgNumber: '983971768',
      role: 'leder',
      from: '2026-11-22',
      endorsedBy: 'Klinikksjef Pernille Moe',
      endorsedOn: '2026-11-20',
    }
    const sent = await opened.send<ActAnswer>(`${council}/holdings`, { method: 'POST', body, version: await version() })
    expect(sent.status).toBe(201)
    holding = sent.body.holding ?? ''
    const shown = await inPublic()
    for (const secret of [...secrets, 'Pernille', holding]) expect(shown).not.toContain(secret)
    expect(shown).toContain('Navn er ikke publisert')
    expect(shown).toContain('1 av 36 plasser')
  })

  test('with the consent it stands in every one of them', async () => {
    const body = { on: '2026-11-22', wording: 'mandate-2026' }
    const given = await opened.send(consent(), { method: 'PUT', body, version: await version() })
    expect(given.status).toBe(200)
    for (const path of addresses.filter((each) => each.includes('samordningsraadet'))) {
      const said = JSON.stringify((await opened.send(path, { as: null })).body)
      expect([path, ...secrets.map((secret) => said.includes(secret))]).toEqual([path, true, true])
      for (const never of ['Pernille', holding]) expect(said).not.toContain(never)
    }
    const shown = await inPublic()
    const workbook = shown.split('\n').at(-1)
    for (const secret of secrets) expect(workbook).toContain(secret)
  })

  test('withdrawing takes it down at once, also for one who kept the page', async () => {
    const kept = await Promise.all(
      addresses.map(async (path) => (await opened.send(path, { as: null })).headers.get('etag')),
    )
    const withdrawn = await opened.send(consent(), { method: 'DELETE', version: await version() })
    expect(withdrawn.status).toBe(200)
    const shown = await inPublic()
    for (const secret of secrets) expect(shown).not.toContain(secret)
    for (const [index, path] of addresses.entries()) {
      if (!path.includes('samordningsraadet')) continue
      const headers = { 'if-none-match': kept[index] ?? '' }
      const { status } = await opened.send(path, { as: null, headers })
      expect([path, status]).toEqual([path, 200])
    }
  })
})

test('in the whole demo, whoever has not consented is named in no page and no file of that council', async () => {
  const demo = await openDemo()
  const { body: rows } = await demo.send<readonly CouncilRow[]>('/api/councils')
  let unpublished = 0
  for (const { id, slug } of rows) {
    const { body } = await demo.send<CouncilPage>(`/api/councils/${id}`)
    const holders = body.groups.flatMap(({ seats, unseated }) => [
      ...seats.flatMap((seat) => seat.holders),
      ...unseated,
    ])
    const open = `/open/v1/councils/${slug}`
    const sent = await Promise.all(
      [`/rad/${slug}`, `${open}.json`, `${open}.csv`].map((path) => demo.send<unknown>(path, { as: null })),
    )
    for (const { name = '', email = '', published } of holders) {
      const said = sent
        .map(({ body: text }) => JSON.stringify(text))
        .map((text) => [name, email].map((each) => text.includes(each)))
      expect([slug, name, said]).toEqual([slug, name, sent.map(() => [published, published])])
      if (!published) unpublished += 1
    }
  }
  expect(unpublished).toBeGreaterThan(3)
  await demo.close()
})

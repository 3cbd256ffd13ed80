import { randomUUID } from 'node:crypto'
import { acts } from '@samrad/mandate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Opened, openApp, type Received, type Sending } from '../app.fixture.ts'
import type { CouncilPage, LogEntry } from '../councils/view.ts'
import type { ProblemBody } from '../http/problem-view.ts'
import { actRoutes } from './act-routes.ts'
import { addressOf, inputOf } from './address.ts'
import type { ActAnswer } from './view.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened.close())

const council = '/api/councils/helse-soer-oest/samordningsraadet'
const page = async (): Promise<CouncilPage> => (await opened.send<CouncilPage>(council)).body
const post = <Body>(path: string, sending: Sending): Promise<Received<Body>> =>
  opened.send<Body>(path, { method: 'POST', ...sending })

const leader = (orgNumber: string, name: string) => ({
  newPerson: { name, email: `${name.split(' ')[0]?.toLowerCase()}@example.org`, organisation: orgNumber },
  party: 'institution',
  orgNumber,
  role: 'leder',
  from: '2026-11-22',
  endorsedBy: 'Klinikksjef Pernille Moe',
  endorsedOn: '2026-11-20',
})

test('every act has an address, and what stands in it can be read back', () => {
  expect(new Set(actRoutes.map(({ act }) => act))).toEqual(new Set(Object.keys(acts)))
  const input = { council: 'helse-vest/lis1', year: 2027, from: '2027-02-01', to: '2027-02-08' }
  const address = addressOf('move-date', input)
  expect(address).toEqual({
    method: 'PUT',
    path: '/api/councils/helse-vest/lis1/calendars/2027/dates/2027-02-01',
    with: { to: '2027-02-08' },
  })
  const route = actRoutes.find(({ act }) => act === 'move-date')
  const params = { region: 'helse-vest', council: 'lis1', year: '2027', date: '2027-02-01' }
  expect(route && { ...inputOf(route, params), ...address.with }).toEqual(input)
})

describe('a representative is appointed', () => {
  const key = randomUUID()
  const body = leader('983971768', 'Hilde Sandnes')
  let version = 0
  let first: Received<ActAnswer>

  test('together with the person, in one transaction, on the version that was seen', async () => {
    version = (await page()).version
    first = await post<ActAnswer>(`${council}/holdings`, { body, key, version })
    expect(first.status).toBe(201)
    expect(first.body.events.toSorted()).toEqual(['HoldingAppointed', 'HoldingEndorsed', 'PersonRegistered'])
    expect(first.headers.get('etag')).toBe(`"${first.body.version}"`)
    const shown = await page()
    expect(shown.version).toBe(first.body.version)
    const seat = shown.groups.find(({ id }) => id === '983971768')?.seats[0]
    expect(seat?.holders[0]).toMatchObject({ name: 'Hilde Sandnes', status: 'consent-missing', published: false })
  })

  test('the same request again gives the first answer, and nothing more happens', async () => {
    const again = await post<ActAnswer>(`${council}/holdings`, { body, key, version })
    expect(again.body).toEqual(first.body)
    expect((await page()).version).toBe(first.body.version)
  })

  test('the same key with another body is refused', async () => {
    const other = await post<ProblemBody>(`${council}/holdings`, {
      body: leader('983971768', 'Per Berg'),
      key,
      version,
    })
    expect([other.status, other.body.title]).toEqual([422, 'Nøkkelen er brukt'])
  })

  test('on an older version it is not done, and the newer one is named', async () => {
    const stale = await post<ProblemBody>(`${council}/holdings`, { body: leader('983971636', 'Nils Vik'), version })
    expect([stale.status, stale.body.version]).toEqual([412, first.body.version])
  })

  test('without a version, or without a key, it is not done', async () => {
    const without = await post<ProblemBody>(`${council}/holdings`, { body })
    expect([without.status, without.body.title]).toEqual([428, 'Utgaven mangler'])
    const keyless = await post<ProblemBody>(`${council}/holdings`, { body, version, key: null })
    expect([keyless.status, keyless.body.title]).toEqual([400, 'Nøkkelen mangler'])
  })

  test('the one who is already registered can be named by id, one who is not cannot', async () => {
    const { newPerson: _, ...rest } = leader('983971636', '')
    const now = (await page()).version
    const unknown = await post<ProblemBody>(`${council}/holdings`, {
      body: { ...rest, person: randomUUID() },
      version: now,
    })
    expect(unknown.body.errors?.[0]).toMatchObject({
      pointer: '/person',
      detail: 'Personen er ikke registrert i regionen.',
    })
    const known = await post<ActAnswer>(`${council}/holdings`, {
      body: { ...rest, person: first.body.person },
      version: now,
    })
    expect(known.status).toBe(201)
  })

  test('the consent is given and withdrawn, and the log tells it without sealed words', async () => {
    const path = `${council}/holdings/${first.body.holding}/consent`
    const consent = { on: '2026-11-22', wording: 'mandate-2026' }
    const given = await opened.send<ActAnswer>(path, { method: 'PUT', body: consent, version: (await page()).version })
    expect(given.body.events).toEqual(['ConsentGiven'])
    const withdrawn = await opened.send<ActAnswer>(path, { method: 'DELETE', version: given.body.version })
    expect(withdrawn.body.events).toEqual(['ConsentWithdrawn'])
    const { body } = await opened.send<readonly LogEntry[]>(`${council}/log`)
    expect(body.slice(0, 2).map(({ said, person, by }) => [said, person?.name, by])).toEqual([
      ['Samtykke trukket', 'Hilde Sandnes', 'Marte Lien'],
      ['Samtykke registrert', 'Hilde Sandnes', 'Marte Lien'],
    ])
    expect(JSON.stringify(body)).not.toContain('Pernille')
  })
})

test('an e-mail address is one person in the region, however it is written', async () => {
  const register = (email: string, language = 'nb') =>
    post<ProblemBody>('/api/people', {
      body: { name: 'Turid Sandmo', email },
      headers: { 'accept-language': language },
    })
  expect((await register('turid.sandmo@example.org')).status).toBe(201)
  const { status, body } = await register('Turid.Sandmo@EXAMPLE.org', 'nn')
  expect(status).toBe(422)
  expect(body.errors).toMatchObject([{ pointer: '/email', detail: expect.stringContaining('alt registrert') }])
})

describe('what the mandate does not allow is refused with its norm', () => {
  const { endorsedBy: _, ...unendorsed } = leader('983975259', 'Jonas Myrvang')

  test.each([
    ['nb', 'Mandatet, Forutsetninger\u00A0·\u00A0N035', 'forankret av', 'Skriv hvem i linjen som har forankret'],
    ['nn', 'Mandatet, Føresetnader\u00A0·\u00A0N035', 'forankra av', 'Skriv kven i linja som har forankra'],
  ])('an endorsement that is missing, in %s', async (language, citation, field, detail) => {
    const headers = { 'accept-language': language }
    const sending = { body: unendorsed, version: (await page()).version, headers }
    const { status, body, headers: sent } = await post<ProblemBody>(`${council}/holdings`, sending)
    expect(status).toBe(422)
    expect(sent.get('content-type')).toContain('application/problem+json')
    expect(body.norms).toEqual([{ id: 'N035', citation }])
    expect(body.errors?.[0]).toMatchObject({ pointer: '/endorsedBy', field })
    expect(body.detail).toContain(detail)
    expect((await page()).version).toBe(sending.version)
  })

  test('a «vedtak» in a reason, since the council recommends and does not decide', async () => {
    const body = { reason: 'Rådet vedtok å møtes sjeldnere.', on: '2026-11-22' }
    const sending = { method: 'PUT', body, version: (await page()).version }
    const refused = await opened.send<ProblemBody>(`${council}/deviations/N067/2026`, sending)
    expect(refused.status).toBe(422)
    expect(refused.body.norms?.[0]?.id).toBe('N038')
    expect(refused.body.errors?.[0]?.pointer).toBe('/reason')
    expect(refused.body.detail).toContain('Rådet anbefaler, det vedtar ikke.')
  })
})

describe('what cannot be read is named by its field, in the reader’s language', () => {
  const wrong = { ...leader('983971769', 'Siri Moe'), from: '2026-02-31', colour: 'blue' }

  test.each([
    ['nb', 'fra og med', '31.02.2026 finnes ikke.', '983971769 er ikke et organisasjonsnummer.'],
    ['nn', 'frå og med', '31.02.2026 finst ikkje.', '983971769 er ikkje eit organisasjonsnummer.'],
    ['en', 'from', '31.02.2026 does not exist.', '983971769 is not an organisation number.'],
  ])('in %s', async (lang, field, day, number) => {
    const sending = { body: wrong, version: (await page()).version }
    const { status, body } = await post<ProblemBody>(`${council}/holdings?lang=${lang}`, sending)
    expect(status).toBe(422)
    const faults = new Map(body.errors?.map((fault) => [fault.pointer, fault]))
    expect(faults.get('/from')?.field).toBe(field)
    expect(faults.get('/from')?.detail).toContain(day)
    expect(faults.get('/orgNumber')?.detail).toContain(number)
    expect(faults.has('/colour')).toBe(true)
  })

  test('malformed JSON, another content type and a body that is too large', async () => {
    const version = (await page()).version
    const asked = (body: string, headers = {}) => post<ProblemBody>(`${council}/asks`, { body, version, headers })
    expect((await asked('{"rule":')).status).toBe(400)
    expect((await asked('<rule/>', { 'content-type': 'application/xml' })).status).toBe(415)
    expect((await asked(JSON.stringify({ rule: 'x'.repeat(2 ** 20) }))).status).toBe(413)
  })
})

test('a mandate version is adopted under the name in its path, and its digest is reckoned here', async () => {
  const { mandateOf } = await import('@samrad/mandate')
  const mandate = { ...mandateOf('lis1'), version: '2027' }
  const path = '/api/mandates/helse-soer-oest/lis1/versions/2027'
  const adopted = await opened.send<ActAnswer>(path, { method: 'PUT', body: { mandate, on: '2026-11-22' } })
  expect(adopted.body.events).toEqual(['MandateVersionAdopted'])
  const other = await opened.send<ProblemBody>(path, {
    method: 'PUT',
    body: { mandate: { ...mandate, version: '2028' }, on: '2026-11-22' },
  })
  expect([other.status, other.body.errors?.[0]?.pointer]).toEqual([422, '/mandate/version'])
})

test('what was acknowledged is there after the store is opened again, and the demo is apart', async () => {
  const before = await page()
  opened = await opened.again()
  expect(opened.world.place()).toBe('ordinary')
  expect(await page()).toEqual(before)
})

test('nothing unforeseen happened on the way', () => expect(opened.reported).toEqual([]))

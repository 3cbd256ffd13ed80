import { type Language, languages, regions, register, roles, roleTitle } from '@samrad/mandate'
import { isUnreadable, readRows } from '@samrad/roster-file'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Opened, openApp } from '../app.fixture.ts'
import { coreRoutes } from '../app.ts'
import type { ImportView } from '../imports/view.ts'
import type { PersonRow } from '../people/view.ts'
import type { Reference } from '../reference/view.ts'

const north = regions['helse-nord']
const [unn, nordland] = north.institutions
const uko = 'utdanningskoordinerende-overlege'
const council = 'helse-nord/samordningsraadet'
const titles = Object.fromEntries(languages.map((language) => [language, roleTitle(north, uko, language)]))

const roster = [
  'virksomhet,orgnr,part,rolle,navn,e-post,fra,samtykke,forankret av,forankret dato,tid avsatt',
  `${unn?.name},,virksomhet,leder,Kari Øvelse,kari@example.org,2025-01-01,2025-01-01,Ola Leder,2025-01-01,ja`,
  `${unn?.name},,virksomhet,${titles['nb']},Ånen Prøve,aanen@example.org,2025-01-01,2025-01-01,Ola Leder,2025-01-01,ja`,
  `${nordland?.name},,virksomhet,${titles['nn']},Liv Døme,liv@example.org,2025-01-01,,,,`,
].join('\n')

let opened: Opened
let plans: readonly ImportView[]
let person = ''
const get = <Body>(path: string) => opened.send<Body>(path, { as: 'of-nord' })

/** The import as its screen shows it, once it is read. */
const readImport = async (id: string, language: Language): Promise<ImportView> => {
  for (;;) {
    const { body } = await get<ImportView>(`/api/imports/${id}?lang=${language}`)
    if (body.state !== 'reading') return body
    await new Promise((resolve) => setTimeout(resolve, 20))
  }
}

beforeAll(async () => {
  opened = await openApp('helse-nord')
  const sent = await opened.send<{ id: string }>(`/api/imports?council=${council}`, {
    as: 'of-nord',
    method: 'POST',
    body: roster,
    headers: { 'content-type': 'application/octet-stream' },
  })
  const { id } = sent.body
  plans = await Promise.all(languages.map((language) => readImport(id, language)))
  await opened.send(`/api/imports/${id}/commit`, { as: 'of-nord', method: 'POST', body: { end: [] } })
  person = (await get<readonly PersonRow[]>('/api/people')).body.find(({ name }) => name === 'Liv Døme')?.id ?? ''
})
afterAll(() => opened.close())

test('a roster with the region’s title is read as that role, and told by the title', () => {
  expect(plans[0]).toMatchObject({ faults: [], plan: { counts: { new: 3 } } })
  expect(plans.map(({ plan }) => plan?.rows.map(({ role }) => role))).toEqual(
    languages.map((language) => [roles.leder[language], titles[language], titles[language]]),
  )
})

/** What a reader of the region is sent from an address, sheets read cell by cell. */
const told = async (path: string, language: Language): Promise<string> => {
  const response = await opened.app.request(`${path}?lang=${language}&met=1`, { headers: { authorization: 'of-nord' } })
  if (!path.endsWith('.xlsx')) return response.text()
  const rows = await readRows(new Uint8Array(await response.arrayBuffer()))
  if (isUnreadable(rows)) throw new Error(JSON.stringify(rows.faults))
  return JSON.stringify(rows)
}

const addressOf = (path: string): string =>
  path
    .replace('{region}/{council}', council)
    .replace('{council}', 'samordningsraadet')
    .replace(/(imports)\/\{\w+\}/, `$1/${plans[0]?.id}`)
    .replace(/(people)\/\{\w+\}/, `$1/${person}`)

/** Every address that is read, but what speaks for no region: the rules as they stand, and the words of every region. */
const spoken = () =>
  coreRoutes(opened.world, () => {})
    .filter(({ method, path }) => method === 'GET' && !/^\/api\/(rules|reference)/.test(path))
    .map(({ path }) => addressOf(path))

describe.each(languages)('in %s', (language) => {
  const title = titles[language] ?? ''

  test('nothing that speaks for the region calls the role by the mandate’s word, but where the mandate is quoted', async () => {
    const quoted = register.map(({ text }) => text[language]).filter((text) => text.includes(roles[uko][language]))
    expect(quoted.length).toBeGreaterThan(1)
    const [speaking, otherwise]: [string[], string[]] = [[], []]
    for (const path of spoken()) {
      const all = (await told(path, language)).toLowerCase()
      const own = quoted.reduce((text, norm) => text.replaceAll(norm.toLowerCase(), ''), all)
      if (own.includes(roles[uko][language])) otherwise.push(path)
      if (own.includes(title)) speaking.push(path)
    }
    expect(otherwise).toEqual([])
    expect(speaking.toSorted()).toEqual([
      `/api/councils/${council}`,
      `/api/councils/${council}/held`,
      `/api/councils/${council}/roster.xlsx`,
      '/api/people',
      `/api/people/${person}`,
      '/api/today',
      '/open/v1/councils/samordningsraadet.csv',
      '/open/v1/councils/samordningsraadet.json',
      '/open/v1/councils/samordningsraadet.xlsx',
      '/rad/samordningsraadet',
    ])
  })

  test('forms choose the role by the region’s title, and no other region’s', async () => {
    const { body } = await get<Reference>(`/api/reference?lang=${language}`)
    expect(body.roles[uko]).toBe(roles[uko][language])
    expect(body.regions.map(({ id, roleTitles }) => [id, roleTitles?.[uko]])).toEqual([
      ['helse-soer-oest', undefined],
      ['helse-vest', undefined],
      ['helse-midt-norge', undefined],
      ['helse-nord', title],
    ])
  })
})

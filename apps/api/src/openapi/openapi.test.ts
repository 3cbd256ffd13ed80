import { acts } from '@samrad/mandate'
import { HtmlValidate } from 'html-validate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Opened, openApp } from '../app.fixture.ts'
import { coreRoutes } from '../app.ts'
import type { Document } from './documented.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened.close())

describe('the OpenAPI document', () => {
  test('holds every route that is not hidden, with its entry in the access table', async () => {
    const { body } = await opened.send<Document>('/openapi.json', { as: null })
    expect(body.openapi).toMatch(/^3\.1\./)
    for (const { method, path, access } of coreRoutes(opened.world, () => {}).filter(({ hidden }) => !hidden))
      expect(body.paths[path]?.[method.toLowerCase()]?.['x-access'].entry, `${method} ${path}`).toBe(access)
  })

  test('names every act’s body and the problem as components, and leaves no reference open', async () => {
    const { body } = await opened.send<Document>('/openapi.json', { as: null })
    const names = Object.keys(body.components.schemas)
    const expected = Object.keys(acts).map((name) =>
      name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase()),
    )
    expect(names).toEqual(
      expect.arrayContaining([
        ...expected.filter((name) => name !== 'WithdrawConsent' && name !== 'CancelDate'),
        'Problem',
        'ActAnswer',
      ]),
    )
    for (const [, name] of JSON.stringify(body).matchAll(/"#\/components\/schemas\/(\w+)"/g))
      expect(names).toContain(name)
  })

  test('says what every route answers with that answers JSON', async () => {
    const { body } = await opened.send<Document>('/openapi.json', { as: null })
    for (const { method, path, answers } of coreRoutes(opened.world, () => {})) {
      if (answers === undefined) continue
      const [done] = Object.values(body.paths[path]?.[method.toLowerCase()]?.responses ?? {})
      expect([method, path, done?.content?.['application/json']?.schema]).toEqual([method, path, expect.anything()])
    }
    expect(body.components.schemas['CouncilPage']?.properties?.['findings']).toMatchObject({
      type: 'array',
      items: { $ref: '#/components/schemas/FindingView' },
    })
  })

  test('says how dates, ids and organisation numbers are written', async () => {
    const { body } = await opened.send<Document>('/openapi.json', { as: null })
    const { properties = {} } = body.components.schemas['AppointHolding'] ?? {}
    expect(properties['from']).toMatchObject({ type: 'string', format: 'date' })
    expect(properties['orgNumber']).toMatchObject({ type: 'string', pattern: '^\\d{9}$' })
    expect(properties['person']).toMatchObject({ type: 'string', pattern: expect.stringMatching(/^\^\[0-9a-f\]/) })
  })

  test('names the fields in the reader’s language', async () => {
    const headers = { 'accept-language': 'nn' }
    const { body } = await opened.send<Document>('/openapi.json', { as: null, headers })
    expect(body.components.schemas['AppointHolding']?.properties?.['endorsedBy']?.title).toBe('forankra av')
  })
})

test.each(['nb', 'nn', 'en'])('the page is valid HTML in %s and loads nothing from elsewhere', async (lang) => {
  const { body, headers } = await opened.send<string>(`/docs?lang=${lang}`, { as: null })
  expect(headers.get('content-type')).toContain('text/html')
  expect(body).toContain(`<html lang="${lang}">`)
  const report = await new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] }).validateString(
    body,
  )
  const faults = report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line }) => `${line} ${ruleId}: ${message}`),
  )
  expect(faults).toEqual([])
  const ids = new Set([...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id))
  const links = [...body.matchAll(/ href="#([^"]+)"/g)].map(([, id]) => id)
  expect(links).toContain('shape-CouncilPage')
  for (const link of links) expect(ids).toContain(link)
  expect(body).not.toMatch(/(?:src|href)="(?:https?:)?\/\//)
  expect((await opened.send('/docs.css', { as: null })).status).toBe(200)
})

import { catalogue, languages } from '@samrad/mandate'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type Opened, openApp } from '../app.fixture.ts'
import type { SearchIndex } from '../search/view.ts'
import type { CataloguePage } from './view.ts'

let opened: Opened
beforeAll(async () => {
  opened = await openApp()
})
afterAll(() => opened.close())

test('everyone can read the page of every rule, also who is not signed in, in their own language', async () => {
  expect(catalogue.length).toBeGreaterThan(10)
  for (const language of languages)
    for (const { rule, words } of catalogue) {
      const headers = { 'accept-language': language }
      const { status, body } = await opened.send<CataloguePage>(`/api/rules/${rule.id}`, { as: null, headers })
      expect([status, body.path, body.title]).toEqual([200, rule.id, words[language].name])
    }
})

test('the page of all rules leads to each', async () => {
  const { body } = await opened.send<CataloguePage>('/api/rules', { as: null })
  const said = JSON.stringify(body)
  expect(catalogue.filter(({ rule }) => !said.includes(`"rule":"${rule.id}"`))).toEqual([])
})

test('a rule that is not there is not found', async () => {
  const { status } = await opened.send('/api/rules/composition/nobody')
  expect(status).toBe(404)
})

test('search finds a rule by its name and by the norms it answers', async () => {
  const { body } = await opened.send<SearchIndex>('/api/search-index')
  expect(body.rules.find(({ id }) => id === 'prerequisites/consent-in-force')).toEqual({
    id: 'prerequisites/consent-in-force',
    name: 'Samtykke til publisering',
    norms: ['N031'],
  })
})

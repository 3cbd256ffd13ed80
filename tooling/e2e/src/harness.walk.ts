import { expect, test } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { countClicks } from './count-clicks.ts'
import { views, viewsOf, type View } from './views.ts'

const page = (body: string) =>
  `data:text/html;charset=utf-8,${encodeURIComponent(`<!doctype html><html lang="nb"><title>Prøve</title><main><h1>Prøve</h1>${body}</main>`)}`

test('presses are counted across pages, a choice in a list as two, typing as none', async ({ page: tab }) => {
  await tab.goto(page('<button>En</button>'))
  const clicks = await countClicks(tab)
  await tab.getByRole('button').click()
  await tab.goto(
    page('<label>Navn <input></label><label>Rolle <select><option>a<option>b</select></label><button>To</button>'),
  )
  await tab.getByLabel('Navn').fill('Kari')
  await tab.getByLabel('Rolle').selectOption('b')
  await tab.getByRole('button').press('Enter')
  await expect.poll(clicks).toBe(4)
})

test('a page without fault is accessible, one with a fault or a sideways scroll is not', async ({ page: tab }) => {
  await tab.goto(page('<p>Samråd</p>'))
  await expectAccessible(tab)
  await tab.goto(page('<img src="data:,">'))
  await expect(expectAccessible(tab)).rejects.toThrow('image-alt')
  await tab.goto(page('<p style="width: 4000px">Bred</p>'))
  await expect(expectAccessible(tab)).rejects.toThrow('sideways')
})

test('the views meet every pair of language, theme and width', () => {
  const keys = ['language', 'theme', 'width'] as const
  const values = (key: keyof View) => [...new Set(views.map((view) => view[key]))]
  for (const [i, one] of keys.entries())
    for (const other of keys.slice(i + 1))
      for (const a of values(one))
        for (const b of values(other)) expect(views.some((view) => view[one] === a && view[other] === b)).toBe(true)
  for (const place of [0, 1])
    for (const key of keys)
      expect([...new Set(viewsOf(place).map((view) => view[key]))]).toHaveLength(values(key).length)
})

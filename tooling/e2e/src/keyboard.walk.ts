import { expect, type Locator, type Page } from '@playwright/test'
import { countClicks } from './count-clicks.ts'
import { signedIn as walk } from './own-server.ts'

/** Tabs until a thing has focus, as someone without a mouse does. */
const tabTo = async (page: Page, wanted: Locator, most = 120): Promise<void> => {
  for (let presses = 0; presses < most; presses += 1) {
    if (await wanted.evaluateAll((found) => found.includes(document.activeElement as HTMLElement))) return
    await page.keyboard.press('Tab')
  }
  throw new Error(`${most} presses of Tab did not lead to ${String(wanted)}`)
}

const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  for (const key of keys) await page.keyboard.press(key)
}

/** Opens what is searched for: Ctrl+K, some letters, Enter. */
const seek = async (page: Page, letters: string, found: string): Promise<void> => {
  await press(page, 'Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type(letters)
  await expect(page.getByRole('option', { selected: true })).toContainText(found)
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: found })).toBeFocused()
}

walk.beforeEach(async ({ page }) => {
  await page.goto('/admin/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

walk('a council is found with Ctrl+K, three letters and Enter', async ({ page }) => {
  const clicks = await countClicks(page)
  await seek(page, 'sam', 'Samordningsrådet')
  await expect(page).toHaveURL(/\/admin\/raad\/helse-soer-oest\/samordningsraadet$/)
  expect(clicks()).toBe(1)
})

walk('search closes with Esc and gives the focus back', async ({ page }) => {
  const search = page.getByRole('button', { name: 'Søk etter råd' })
  await tabTo(page, search)
  await press(page, 'Enter')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await press(page, 'Escape')
  await expect(page.getByRole('dialog')).toHaveCount(0)
  await expect(search).toBeFocused()
})

walk('the first Tab is a way past the menu', async ({ page }) => {
  await press(page, 'Tab')
  const skip = page.getByRole('link', { name: 'Hopp til innholdet' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await press(page, 'Tab')
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true)
})

walk('the matrix is one stop, walked with arrows, Home and End; Enter opens the finding', async ({ page }) => {
  await page.goto('/admin/matrise')
  const grid = page.getByRole('grid', { name: 'Råd og virksomheter' })
  const row = grid.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Samordningsrådet' }) })
  await tabTo(page, grid.locator('a, button, td, th'))
  await press(page, 'Control+Home')
  while (!(await row.evaluate((element) => element.contains(document.activeElement)))) await press(page, 'ArrowDown')
  await press(page, 'End')
  await expect(row.getByRole('gridcell').last()).toBeFocused()
  await press(page, 'Home')
  await expect(row.getByRole('link', { name: 'Samordningsrådet' })).toBeFocused()
  await press(page, 'ArrowRight', 'ArrowRight', 'ArrowLeft')
  await expect(row.getByRole('gridcell').first().getByRole('link')).toBeFocused()
  await expect(page.getByRole('tooltip')).toContainText('Samordningsrådet · Oslo universitetssykehus')
  const vacant = row.getByRole('link', { name: 'Ledig' })
  for (let steps = 0; steps < 14 && !(await vacant.evaluate((it) => it === document.activeElement)); steps += 1)
    await press(page, 'ArrowRight')
  await expect(page.getByRole('tooltip')).toContainText('Ledig')
  await press(page, 'Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Samordningsrådet' })).toBeFocused()
  await expect(page.getByRole('heading', { name: /^Ledig: / })).toBeInViewport()
})

walk('a remedy goes from finding to done with Tab and Enter', async ({ page }) => {
  await seek(page, 'sam', 'Samordningsrådet')
  const finding = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { level: 3, name: /^Samtykke mangler: / }) })
  await tabTo(page, finding.getByRole('button', { name: 'Registrer samtykke' }))
  await press(page, 'Enter')
  await expect(page.getByRole('form').getByRole('textbox').first()).toBeFocused()
  await tabTo(page, page.getByRole('form').getByRole('button', { name: 'Registrer samtykke' }))
  await press(page, 'Enter')
  await expect(finding).toHaveCount(0)
  await expect(page.getByText('Gjort: Registrer samtykke.')).toBeVisible()
})

walk('an end date is set in at most three presses from the start page', async ({ page }) => {
  const clicks = await countClicks(page)
  const people = await page.evaluate(async () => (await (await fetch('/api/people')).json()) as Sitting[])
  const { name } = people.find(({ holdings }) => holdings.length === 1 && holdings[0]?.current) ?? { name: '' }
  await seek(page, name, name)
  await tabTo(page, page.getByRole('button', { name: 'Avslutt' }))
  await press(page, 'Enter')
  const date = page.getByRole('form').getByLabel('Siste dag')
  await expect(date).toBeFocused()
  await page.keyboard.type('31.12.26')
  await expect(page.getByText('torsdag 31. desember 2026')).toBeVisible()
  await press(page, 'Enter')
  await expect(page.getByRole('main')).toContainText('–31.12.2026')
  expect(clicks()).toBeLessThanOrEqual(3)
  walk.info().annotations.push({ type: 'clicks', description: `end date: ${clicks()}` })
})

walk('language is chosen with the keys, and the whole screen follows', async ({ page }) => {
  await tabTo(page, page.getByRole('button', { name: 'Marte Lien' }))
  await press(page, 'Enter')
  await tabTo(page, page.getByRole('button', { name: 'Nynorsk' }))
  await press(page, 'Enter')
  await expect(page.locator('html')).toHaveAttribute('lang', 'nn')
  await expect(page.getByRole('heading', { name: 'Det vi ikkje veit' })).toBeVisible()
  await expect(page.getByRole('heading', { name: /^Ikkje forankra/ }).first()).toBeVisible()
  await press(page, 'Escape')
  await expect(page.getByRole('button', { name: 'Marte Lien' })).toBeFocused()
})

interface Sitting {
  readonly name: string
  readonly holdings: readonly { readonly current: boolean }[]
}

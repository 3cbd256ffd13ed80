import { expect, type Page } from '@playwright/test'
import { signedIn as walk } from './own-server.ts'

const council = '/admin/raad/helse-soer-oest/samordningsraadet'

/** Whether the skeleton can be seen so many milliseconds after it was set up; the browser's own clock is set, so nothing is waited for. */
const seenAfter = (page: Page, milliseconds: number): Promise<boolean> =>
  page
    .locator('.skeleton')
    .first()
    .evaluate((element, time) => {
      for (const animation of element.getAnimations()) {
        animation.pause()
        animation.currentTime = time
      }
      return getComputedStyle(element).visibility === 'visible'
    }, milliseconds)

walk('what is slow shows its shape after 300 ms, not before, and says that it is loading', async ({ page }) => {
  let resolve = () => {}
  const promise = new Promise<void>((done) => (resolve = done))
  await page.route('**/api/matrix', async (route) => {
    await promise
    await route.continue()
  })
  await page.goto('/admin/matrise')
  await page.locator('.skeleton').first().waitFor({ state: 'attached' })
  expect(await seenAfter(page, 250)).toBe(false)
  expect(await seenAfter(page, 350)).toBe(true)
  await expect(page.getByRole('status').filter({ hasText: 'Laster' })).toHaveCount(1)
  resolve()
  await expect(page.getByRole('grid')).toBeVisible()
  await expect(page.locator('.skeleton')).toHaveCount(0)
})

walk('without a connection that is said, and what was written is kept and can be saved later', async ({ page }) => {
  const form = page.getByRole('form', { name: 'Registrer delegering' })
  const open = () => page.getByRole('button', { name: 'Registrer delegering', exact: true }).first().click()
  await page.goto(council)
  await open()
  await form.getByLabel('Hvem').fill('Administrerende direktør Aud Tveiterås')
  await page.context().setOffline(true)
  await form.getByRole('button', { name: 'Registrer delegering' }).click()
  await expect(form.getByRole('alert')).toHaveText(
    /^Ingen forbindelse\. Det du har skrevet, er trygt på denne maskinen\.$/,
  )
  await expect(form.getByLabel('Hvem')).toHaveValue('Administrerende direktør Aud Tveiterås')
  await page.context().setOffline(false)
  await page.reload()
  await open()
  await expect(form.getByLabel('Hvem')).toHaveValue('Administrerende direktør Aud Tveiterås')
  await form.getByRole('button', { name: 'Registrer delegering' }).click()
  await expect(page.getByText('Gjort: Registrer delegering.')).toBeVisible()
  await expect(form).toHaveCount(0)
})

walk('a screen that cannot be fetched says so, and can be tried again', async ({ page }) => {
  await page.goto('/admin/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.context().setOffline(true)
  await page.getByRole('link', { name: 'Matrise', exact: true }).click()
  await expect(page.getByRole('alert')).toContainText('Ingen forbindelse.')
  await page.context().setOffline(false)
  await page.getByRole('button', { name: 'Prøv igjen' }).click()
  await expect(page.getByRole('grid')).toBeVisible()
})

for (const [path, said] of [
  ['/admin/raad?sok=zzz', 'Ingen råd passer med «zzz»'],
  ['/admin/personer?sok=zzz', 'Ingen personer passer med «zzz»'],
] as const)
  walk(`a search that finds nothing says so: ${path}`, async ({ page }) => {
    await page.goto(path)
    await expect(page.getByText(said)).toBeVisible()
    await page.getByRole('searchbox').fill('')
    await expect(page.getByText(said)).toHaveCount(0)
    await expect(page.getByRole('row').nth(1)).toBeVisible()
    await expect(page).not.toHaveURL(/sok=/)
  })

walk('an address that leads nowhere says so, and leads home', async ({ page }) => {
  await page.goto('/admin/finnes-ikke')
  await expect(page.getByRole('heading', { level: 1, name: 'Siden finnes ikke' })).toBeVisible()
  await page.getByRole('link', { name: 'Gå til I dag' }).click()
  await expect(page.getByRole('heading', { level: 1, name: 'Søndag 22. november 2026' })).toBeVisible()
  await page.goto('/admin/raad/helse-soer-oest/finnes-ikke')
  await expect(page.getByRole('heading', { level: 1, name: 'Finnes ikke' })).toBeVisible()
  await expect(page.getByRole('alert')).toContainText('eller det hører til en annen region')
})

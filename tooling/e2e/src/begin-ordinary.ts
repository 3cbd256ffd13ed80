import type { Page } from '@playwright/test'

/** Leaves the demo by «Start på ordentlig», as an administrator does: councils and mandates, and no people. */
export const beginOrdinary = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Øvingsdata' }).click()
  await page.getByRole('button', { name: 'Start på ordentlig' }).click()
  const begun = page.waitForResponse('**/api/demo/end')
  await page.getByRole('button', { name: 'Start på ordentlig' }).click()
  await begun
  await page.getByRole('button', { name: 'Øvingsdata' }).waitFor({ state: 'detached' })
  await page.getByRole('heading', { level: 1 }).waitFor()
}

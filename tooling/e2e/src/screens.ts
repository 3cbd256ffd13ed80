import { join } from 'node:path'
import type { Page } from '@playwright/test'

/** Something that can be seen: where it is, and what is pressed to see it. Presses go by what a thing is, not by its words. */
export interface Screen {
  readonly path: string
  readonly name?: string
  readonly open?: (page: Page) => Promise<unknown>
}

const council = '/admin/raad/helse-soer-oest/samordningsraadet'
const fixture = (file: string): string => join(import.meta.dirname, '../../fixtures', file)

const imported = (file: string) => async (page: Page) => {
  await page.locator('input[type=file]').setInputFiles(fixture(file))
  await page.locator('#council').selectOption('helse-soer-oest/samordningsraadet')
  await page.locator('main form button[type=submit]').click()
  await page.locator('main section h2').first().waitFor()
}

const remedy = async (page: Page) => {
  await page.locator('.finding .cite').first().click()
  await page.locator('.finding .row-actions button').first().click()
  await page.locator('.finding .row-actions .bare').first().click()
  await page.locator('.finding form').waitFor()
}

const searched = async (page: Page) => {
  await page.keyboard.press('Control+k')
  await page.getByRole('dialog').getByRole('combobox').fill('sam')
  await page.getByRole('option').first().waitFor()
}

const pressed =
  (...selectors: readonly string[]) =>
  async (page: Page) => {
    for (const selector of selectors) await page.locator(selector).first().click()
  }

/** Every screen of the admin, and what opens in it. */
export const adminScreens: readonly Screen[] = [
  { path: '/admin/' },
  { path: '/admin/', name: 'a panel', open: pressed('.practice') },
  { path: '/admin/', name: 'search', open: searched },
  { path: '/admin/raad' },
  { path: '/admin/raad?sok=zzz' },
  { path: council },
  { path: council, name: 'a remedy', open: remedy },
  { path: `${council}/mandat` },
  { path: `${council}/moeteplan` },
  { path: `${council}/logg` },
  { path: '/admin/raad/helse-soer-oest/medisinsk-genetikk' },
  { path: '/admin/raad/nasjonal/tka' },
  { path: '/admin/matrise' },
  { path: '/admin/matrise?som=liste' },
  { path: '/admin/personer' },
  { path: '/admin/personer', name: 'one person', open: pressed('tbody th a', 'main h3') },
  { path: '/admin/import' },
  { path: '/admin/import', name: 'faults', open: imported('samordningsraadet-unreadable.csv') },
  { path: '/admin/import', name: 'a plan', open: imported('samordningsraadet-planted.xlsx') },
  { path: '/admin/regler' },
  { path: '/admin/regler/organisation/meetings-a-year' },
  { path: '/admin/finnes-ikke' },
  { path: '/admin/raad/helse-soer-oest/finnes-ikke' },
]

/** Every page that needs no session. */
export const openPages: readonly Screen[] = [
  { path: '/logg-inn' },
  { path: '/logg-inn?steg=sendt' },
  { path: '/logg-inn?steg=brukt' },
  { path: '/logg-inn?steg=ut' },
  { path: '/logg-inn/lenke?token=x' },
  { path: '/rad' },
  { path: '/rad/samordningsraadet' },
  { path: '/rad/medisinsk-genetikk' },
  { path: '/rad/finnes-ikke' },
  { path: '/om/personvern' },
  { path: '/om/tilgjengelighet' },
  { path: '/docs' },
  { path: '/finnes-ikke' },
]

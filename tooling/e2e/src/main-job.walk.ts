import { join } from 'node:path'
import { expect, type Browser, type Locator } from '@playwright/test'
import { beginOrdinary } from './begin-ordinary.ts'
import { countClicks } from './count-clicks.ts'
import { onOwnServer as walk } from './own-server.ts'
import { signIn } from './sign-in.ts'

const roster = join(import.meta.dirname, '../../fixtures/samordningsraadet-planted.xlsx')
const name = 'Synnøve Håkegård'

/** The public page as a reader without JavaScript gets it. */
const published = async (browser: Browser, address: string): Promise<string> => {
  const context = await browser.newContext({ javaScriptEnabled: false, locale: 'nb-NO' })
  const page = await context.newPage()
  const answer = await page.goto(`${address}/rad/samordningsraadet`)
  expect(answer?.status()).toBe(200)
  const text = await page.getByRole('main').innerText()
  await context.close()
  return text
}

/** What a part of the job may cost at most. */
const most = { 'sign in': 1, import: 6, 'find in the matrix': 2, 'hold the seat': 2, consent: 2 } as const

walk(
  'the main job: import → matrix → finding → remedy → gone → on the public page',
  async ({ page, browser, server }) => {
    const clicks = await countClicks(page)
    const spent: string[] = []
    const part = async (title: keyof typeof most, work: () => Promise<void>): Promise<void> => {
      const before = clicks()
      await walk.step(title, work)
      const cost = clicks() - before
      spent.push(`${title} ${cost}`)
      expect.soft(cost, `clicks: ${title}`).toBeLessThanOrEqual(most[title])
    }
    const finding = (title: string): Locator =>
      page.getByRole('listitem').filter({ has: page.getByRole('heading', { level: 3, name: title }) })

    await part('sign in', () => signIn(page, server.signInLink))
    await beginOrdinary(page)

    await part('import', async () => {
      await page.getByRole('link', { name: 'Import', exact: true }).click()
      const asked = page.waitForEvent('filechooser')
      await page.getByLabel('Fil med representanter').click()
      await (await asked).setFiles(roster)
      await page.getByLabel('Råd', { exact: true }).selectOption('Samordningsrådet')
      await page.getByRole('button', { name: 'Les filen' }).click()
      await expect(page.getByRole('heading', { name: 'Nye' })).toBeVisible()
      await expect(page.getByRole('main')).toContainText('36 nye')
      await expect(page.getByRole('main')).toContainText('0 endret')
      await page.getByRole('button', { name: 'Lagre 36 endringer' }).click()
      await expect(page.getByText('36 endringer er lagret.')).toBeVisible()
    })
    expect(await published(browser, server.address)).not.toContain(name)

    await part('find in the matrix', async () => {
      await page.getByRole('link', { name: 'Se matrisen' }).click()
      const row = page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: 'Samordningsrådet' }) })
      await expect(row.getByRole('link', { name: 'Samtykke mangler' })).toHaveCount(3)
      await expect(row.getByRole('link', { name: 'Samtykke trukket' })).toHaveCount(1)
      await row.getByRole('link', { name: 'Ledig' }).click()
      await expect(page).toHaveTitle('Samordningsrådet · Samråd')
    })

    const vacancy = finding('Ledig: utdanningskoordinerende overlege, Sykehuset Østfold')
    await part('hold the seat', async () => {
      await expect(vacancy).toBeInViewport()
      await vacancy.getByRole('button', { name: 'Registrer representant' }).click()
      await page.getByRole('combobox', { name: 'Hvem' }).fill(name)
      await page.getByRole('combobox', { name: 'Hvem' }).press('Tab')
      await page.getByLabel('E-post').fill('synnoeve.haakegaard@example.org')
      await page.getByLabel('Forankret av').fill('Klinikkleder Håkon Tveitmo')
      await page.getByRole('form').getByRole('button', { name: 'Registrer representant' }).click()
      await expect(vacancy).toHaveCount(0)
    })
    expect(await published(browser, server.address)).not.toContain(name)

    const without = finding(`Samtykke mangler: ${name}, Sykehuset Østfold`)
    await part('consent', async () => {
      await without.getByRole('button', { name: 'Registrer samtykke' }).click()
      await page.getByRole('form').getByRole('button', { name: 'Registrer samtykke' }).click()
      await expect(without).toHaveCount(0)
    })
    expect(await published(browser, server.address)).toContain(name)

    walk.info().annotations.push({ type: 'clicks', description: `${spent.join(', ')}; ${clicks()} in all` })
    console.log(`Clicks in the main job: ${spent.join(', ')}`)
  },
)

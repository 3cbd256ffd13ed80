import { expect, test } from '@playwright/test'
import { session } from './session.ts'

test.use({ storageState: session })

const consent = /\/admin\/regler\/prerequisites\/consent-in-force$/

test('a rule is reached from the menu with the keys, and tells what the mandate says and what its examples answer', async ({
  page,
}) => {
  await page.goto('/admin/')
  await page.getByRole('navigation').getByRole('link', { name: 'Regler' }).focus()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1, name: 'Regler' })).toBeFocused()
  await page.getByRole('link', { name: 'Samtykke til publisering' }).focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(consent)
  await expect(page.getByRole('heading', { level: 1, name: 'Samtykke til publisering' })).toBeFocused()
  await expect(page.getByRole('region', { name: 'Mandatet sier' })).toContainText(
    'Den som skal representere en virksomhet, må ha samtykket til publisering.',
  )
  const examples = page.getByRole('region', { name: 'Eksempler' }).getByRole('listitem')
  await expect(examples.filter({ hasText: 'Mangler.' }).first()).toBeVisible()
  await expect(examples.filter({ hasText: 'I orden.' }).first()).toBeVisible()
  await expect(page.getByRole('region', { name: 'Mandater som har regelen' })).toContainText('Samordningsrådet')
})

test('a rule is found with Ctrl+K by the number of its norm', async ({ page }) => {
  await page.goto('/admin/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.keyboard.press('Control+k')
  await expect(page.getByRole('dialog').getByRole('combobox')).toBeFocused()
  await page.keyboard.type('n031')
  await expect(page.getByRole('option', { selected: true })).toContainText('Samtykke til publisering')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(consent)
})

test('a finding leads to the rule that found it', async ({ page }) => {
  await page.goto('/admin/raad/helse-soer-oest/samordningsraadet')
  const finding = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name: /^Samtykke mangler: / }) })
  await finding.first().getByRole('button', { name: 'Hvorfor?' }).click()
  await finding.first().getByRole('link', { name: 'Om regelen' }).click()
  await expect(page).toHaveURL(consent)
})

test('a silent option says that it is off, in the language that is chosen', async ({ page }) => {
  await page.goto('/admin/regler/composition/term-has-an-end?lang=nn')
  await expect(page.getByRole('main')).toContainText('Regelen er av til ein region slår han på.')
})

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, type Locator, type Page } from '@playwright/test'
import { signedIn as walk } from './own-server.ts'

const fixture = (file: string): string => join(import.meta.dirname, '../../fixtures', file)
const { faults } = JSON.parse(readFileSync(fixture('unreadable.json'), 'utf8')) as {
  readonly faults: readonly { readonly row: number; readonly column: string }[]
}

/** What is said, and where in the demo it is tried: each language changes councils of its own. */
const readers = [
  {
    locale: 'nb-NO',
    councils: { consent: 'nevrologi', again: 'geriatri', vacant: 'onkologi', endorsement: 'fki' },
    noSuchDate: '31.02.2027 finnes ikke. Skriv for eksempel 28.02.2027.',
    decision: 'Rådet anbefaler, det vedtar ikke.',
    endorse: 'Registrer forankring',
    by: 'Hvem',
    register: 'Registrer representant',
    endorsedBy: 'Forankret av',
    unendorsed: 'Skriv hvem i linjen som har forankret representanten',
    prerequisites: /Mandatet, Forutsetninger\s·\sN035/,
    consent: 'Registrer samtykke',
    date: 'Dato',
    stale: 'Du så en eldre utgave',
    staleHelp: 'er endret siden du åpnet det',
    lost: 'Ingen forbindelse. Det du har skrevet, er trygt på denne maskinen.',
    file: 'Fil med representanter',
    read: 'Les filen',
    row: 'Rad',
    column: 'kolonnen',
    nothingSaved: 'Ingenting er lagret.',
    encoding: 'Filen er lest som windows-1252.',
    truncated: 'Excel-filen er avkortet eller skadet.',
    done: 'Gjort: Registrer samtykke.',
  },
  {
    locale: 'nn-NO',
    councils: { consent: 'samordningsraadet', again: 'revmatologi', vacant: 'patologi', endorsement: 'karkirurgi' },
    noSuchDate: '31.02.2027 finst ikkje. Skriv til dømes 28.02.2027.',
    decision: 'Rådet tilrår, det vedtek ikkje.',
    endorse: 'Registrer forankring',
    by: 'Kven',
    register: 'Registrer representant',
    endorsedBy: 'Forankra av',
    unendorsed: 'Skriv kven i linja som har forankra representanten',
    prerequisites: /Mandatet, Føresetnader\s·\sN035/,
    consent: 'Registrer samtykke',
    date: 'Dato',
    stale: 'Du såg ei eldre utgåve',
    staleHelp: 'er endra sidan du opna det',
    lost: 'Inga tilkopling. Det du har skrive, er trygt på denne maskina.',
    file: 'Fil med representantar',
    read: 'Les fila',
    row: 'Rad',
    column: 'kolonnen',
    nothingSaved: 'Ingenting er lagra.',
    encoding: 'Fila er lesen som windows-1252.',
    truncated: 'Excel-fila er avkorta eller skadd.',
    done: 'Gjort: Registrer samtykke.',
  },
] as const

const at = (council: string): string => `/admin/raad/helse-soer-oest/${council}`

/** Opens the first remedy of a name in a council, and gives its form. */
const remedy = async (page: Page, council: string, name: string): Promise<Locator> => {
  await page.goto(at(council))
  await page.getByRole('listitem').getByRole('button', { name, exact: true }).first().click()
  return page.getByRole('form', { name })
}

/** How many lines a council's log has. */
const logged = async (page: Page, council: string): Promise<number> => {
  const answer = await page.request.get(`/api/councils/helse-soer-oest/${council}/log`)
  return ((await answer.json()) as readonly unknown[]).length
}

/** Someone else changes the council: asks about a finding, as the API lets any administrator do. */
const changedByAnother = async (page: Page, council: string): Promise<void> => {
  const view = (await (await page.request.get(`/api/councils/helse-soer-oest/${council}`)).json()) as {
    readonly version: number
    readonly findings: readonly { readonly remedies: readonly Remedy[] }[]
  }
  const asks = view.findings.flatMap(({ remedies }) => remedies).find(({ effect }) => effect === 'asks')
  const answer = await page.request.fetch(asks?.path ?? '', {
    method: asks?.method ?? '',
    data: asks?.with ?? {},
    headers: { 'idempotency-key': crypto.randomUUID(), 'if-match': `"${view.version}"` },
  })
  expect(answer.ok()).toBe(true)
}

interface Remedy {
  readonly effect: string
  readonly path: string
  readonly method: string
  readonly with: Readonly<Record<string, string>>
}

for (const reader of readers)
  walk.describe(reader.locale, () => {
    walk.use({ locale: reader.locale })
    const { councils } = reader

    walk('a date that does not exist is told, with one that does', async ({ page }) => {
      const form = await remedy(page, councils.consent, reader.consent)
      const date = form.getByLabel(reader.date)
      await date.fill('31.02.2027')
      await date.press('Tab')
      await expect(form.getByText(reader.noSuchDate)).toBeVisible()
      await expect(date).toHaveAttribute('aria-invalid', 'true')
      await form.getByRole('button', { name: reader.consent }).click()
      await expect(form.getByText(reader.noSuchDate)).toBeVisible()
      await expect(date).toHaveValue('31.02.2027')
    })

    walk('a decision is not taken in: the words stand, and the norm is cited', async ({ page }) => {
      const form = await remedy(page, councils.endorsement, reader.endorse)
      await form.getByLabel(reader.by).fill('Vedtak i rådet')
      await form.getByRole('button', { name: reader.endorse }).click()
      await expect(form).toContainText(reader.decision)
      await expect(form).toContainText(/·\sN038/)
      await expect(form.getByLabel(reader.by)).toHaveValue('Vedtak i rådet')
    })

    walk('nobody is appointed whom the line has not endorsed (N035)', async ({ page }) => {
      const before = await logged(page, councils.vacant)
      const form = await remedy(page, councils.vacant, reader.register)
      await form.getByRole('combobox').fill('Aud Tveiterås')
      await form.getByRole('combobox').press('Tab')
      await form.getByRole('button', { name: reader.register }).click()
      await expect(form).toContainText(reader.unendorsed)
      await expect(form).toContainText(reader.prerequisites)
      await expect(form.getByRole('combobox')).toHaveValue('Aud Tveiterås')
      expect(await logged(page, councils.vacant)).toBe(before)
    })

    walk('what someone else changed meanwhile is told, the words are kept, and can be saved', async ({ page }) => {
      const form = await remedy(page, councils.endorsement, reader.endorse)
      await form.getByLabel(reader.by).fill('Klinikksjef Aud Tveiterås')
      await changedByAnother(page, councils.endorsement)
      await form.getByRole('button', { name: reader.endorse }).click()
      await expect(form).toContainText(reader.stale)
      await expect(form).toContainText(reader.staleHelp)
      await expect(form.getByLabel(reader.by)).toHaveValue('Klinikksjef Aud Tveiterås')
      await form.getByRole('button', { name: reader.endorse }).click()
      await expect(form).toHaveCount(0)
    })

    walk('what was sent twice since the answer was lost, is done once', async ({ page }) => {
      const before = await logged(page, councils.again)
      const form = await remedy(page, councils.again, reader.consent)
      await page.route('**/consent', async (route) => {
        await route.fetch()
        await route.abort()
      })
      await form.getByRole('button', { name: reader.consent }).click()
      await expect(form).toContainText(reader.lost)
      expect(await logged(page, councils.again)).toBe(before + 1)
      await page.unroute('**/consent')
      await form.getByRole('button', { name: reader.consent }).click()
      await expect(page.getByText(reader.done)).toBeVisible()
      expect(await logged(page, councils.again)).toBe(before + 1)
    })

    const read = async (page: Page, file: Parameters<Locator['setInputFiles']>[0]): Promise<Locator> => {
      await page.goto('/admin/import')
      await page.getByLabel(reader.file).setInputFiles(file)
      await page.locator('#council').selectOption('Samordningsrådet')
      await page.getByRole('button', { name: reader.read }).click()
      return page.getByRole('main')
    }

    walk('a roster with faults is told by row and column, and nothing is saved', async ({ page }) => {
      const before = await logged(page, 'samordningsraadet')
      const main = await read(page, fixture('samordningsraadet-unreadable.csv'))
      for (const { row, column } of faults)
        await expect(main.getByText(`${reader.row} ${row}, ${reader.column} «${column}»: `)).toBeVisible()
      await expect(main.getByText(/·\sN038\)/)).toBeVisible()
      await expect(main.getByText(reader.nothingSaved)).toBeVisible()
      expect(await logged(page, 'samordningsraadet')).toBe(before)
    })

    walk('a windows-1252 file is read, and said so', async ({ page }) => {
      const main = await read(page, fixture('samordningsraadet-planted-windows-1252.csv'))
      await expect(main.getByText(reader.encoding)).toBeVisible()
      await expect(main.getByText('Torbjørn Fjellgard')).toBeVisible()
    })

    walk('half a workbook is told to be damaged', async ({ page }) => {
      const whole = readFileSync(fixture('samordningsraadet-planted.xlsx'))
      const half = { name: 'halv.xlsx', mimeType: '', buffer: whole.subarray(0, whole.length / 2) }
      const main = await read(page, half)
      await expect(main.getByText(reader.truncated)).toBeVisible()
    })
  })

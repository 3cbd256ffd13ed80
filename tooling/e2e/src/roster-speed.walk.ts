import { expect, type Page } from '@playwright/test'
import { signedIn as walk } from './own-server.ts'

interface Row {
  readonly id: string
  readonly name: string
}

/** Milliseconds from what a person does in the page until the answer has been painted. */
const painted = (page: Page, act: 'type' | 'sort', value: string): Promise<number> =>
  page.evaluate(
    ([kind, text]) =>
      new Promise<number>((done) => {
        const from = performance.now()
        const field = document.querySelector<HTMLInputElement>('input[type=search]')
        if (kind === 'type' && field) {
          field.value = text
          field.dispatchEvent(new InputEvent('input', { bubbles: true }))
        } else [...document.querySelectorAll<HTMLButtonElement>('thead button')].at(Number(text))?.click()
        requestAnimationFrame(() => setTimeout(() => done(performance.now() - from)))
      }),
    [act, value] as const,
  )

const middle = (times: readonly number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1] ?? 0

// The budget is 150 ms on a processor slowed four times, and is told in the annotation. A machine that does other things
// besides is slower than that; what fails here is a list that has grown slow by an order.
walk('2,500 people are filtered and sorted without a wait on a processor slowed four times', async ({ page }) => {
  await page.route('**/api/people', async (route) => {
    const answer = await route.fetch()
    const rows = (await answer.json()) as readonly Row[]
    const many = Array.from({ length: 2500 }, (_, at): Row => {
      const row = rows[at % rows.length] ?? { id: '', name: '' }
      return { ...row, id: `${row.id}-${at}`, name: `${row.name} ${at}` }
    })
    await route.fulfill({ response: answer, json: many })
  })
  await page.goto('/admin/personer')
  await expect(page.getByRole('main')).toContainText('2500 personer')
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: 4 })
  const filter: number[] = []
  const sort: number[] = []
  for (const text of ['s', 'sy', 'sør', 'ahus', '', 'li', '12']) filter.push(await painted(page, 'type', text))
  await painted(page, 'type', '')
  for (const column of ['1', '0', '1', '0', '1']) sort.push(await painted(page, 'sort', column))
  const said = `filter ${middle(filter).toFixed(0)} ms, sort ${middle(sort).toFixed(0)} ms`
  walk.info().annotations.push({ type: 'budget 150 ms', description: said })
  console.log(
    `2,500 people, CPU slowed 4×: ${said} (filter ${filter.map((time) => time.toFixed(0)).join(' ')}; sort ${sort.map((time) => time.toFixed(0)).join(' ')})`,
  )
  expect(middle(filter)).toBeLessThan(1500)
  expect(middle(sort)).toBeLessThan(1500)
})

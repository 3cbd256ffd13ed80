import AxeBuilder from '@axe-core/playwright'
import { expect, type Page } from '@playwright/test'

/**
 * Expects no axe violation on the page as it stands, and nothing that makes it scroll sideways.
 * With `where`, a fault is told with it and the walk goes on.
 */
export const expectAccessible = async (page: Page, where?: string): Promise<void> => {
  const expected = where === undefined ? expect : expect.soft
  const { violations } = await new AxeBuilder({ page }).analyze()
  const said = violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target }) => `${id}: ${help} — ${target.join(' ')}`),
  )
  expected(said, `${where ?? page.url()}: axe`).toEqual([])
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)
  expected(beyond, `${where ?? page.url()}: pixels that scroll sideways`).toBe(0)
}

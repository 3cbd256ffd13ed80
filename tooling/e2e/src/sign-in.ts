import type { Page } from '@playwright/test'

/** Signs in by a one-time link: the page it opens only shows, its button acts. Ends where the button leads. */
export const signIn = async (page: Page, link: string): Promise<void> => {
  await page.goto(link)
  await page.getByRole('main').getByRole('button').click()
  await page.waitForURL((url) => url.href !== link)
}

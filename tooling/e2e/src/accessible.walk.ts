import { expect, test, type Page } from '@playwright/test'
import { expectAccessible } from './accessible.ts'
import { listening } from './quiet.ts'
import { adminScreens, openPages, type Screen } from './screens.ts'
import { session } from './session.ts'
import { named, seenAs, views, viewsOf, type View } from './views.ts'

/** Words that a machine says by itself; none of them is a word of bokmål or nynorsk. */
const english =
  /\b(loading|errors?|not found|choose file|no file chosen|unknown|invalid|required|cancel|submit|undefined|null|NaN|forbidden|unauthori[sz]ed|bad request|something went wrong|failed|true|false)\b/i

const languageOf = (page: Page) => page.evaluate(() => document.documentElement.lang)

/** What is said to a reader, on screen or aloud, without what is code. */
const saidOn = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const said: (string | null | undefined)[] = []
    while (texts.nextNode())
      if (!texts.currentNode.parentElement?.closest('code, pre, script, style'))
        said.push(texts.currentNode.textContent)
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]'))
      said.push(...['aria-label', 'placeholder', 'title'].map((name) => element.getAttribute(name)))
    return said.filter(Boolean).join(' ')
  })

/** What holds on every screen in every view. Each fault names its screen, and the walk goes on to the next. */
const look = async (page: Page, { path, name, open }: Screen, view: View, heard: () => readonly string[]) => {
  await test.step(name ? `${path}, ${name}` : path, async () => {
    await page.goto(path)
    await page.locator('main h1').waitFor()
    await expect(page.locator('.skeleton')).toHaveCount(0)
    await open?.(page)
    const where = `${path} ${name ?? ''}`
    const heading = await page.locator('h1').allInnerTexts()
    expect.soft(heading, `${where}: one h1`).toHaveLength(1)
    expect.soft(await languageOf(page), `${where}: lang`).toBe(view.language)
    const title = (await page.title()).split(' · ')[0] ?? ''
    expect.soft(title && heading[0]?.includes(title), `${where}: title «${title}», heading «${heading[0]}»`).toBe(true)
    if (view.language !== 'en') expect.soft(english.exec(await saidOn(page))?.[0], `${where}: English`).toBeUndefined()
    await expectAccessible(page, where)
    expect.soft(heard(), `${where}: console`).toEqual([])
  })
}

// A trace of pages as large as the matrix takes longer than the walk; each fault names its screen.
test.use({ trace: 'off' })
test.describe.configure({ mode: 'parallel' })

for (const view of views)
  for (const [who, screens] of [
    ['an administrator', adminScreens],
    ['anyone', openPages],
  ] as const)
    test(`what ${who} sees is accessible: ${named(view)}`, async ({ browser, baseURL }) => {
      const context = await browser.newContext({
        ...seenAs(view),
        baseURL: baseURL ?? '',
        reducedMotion: 'reduce',
        ...(screens === adminScreens && { storageState: session }),
      })
      const page = await context.newPage()
      const heard = listening(page)
      for (const [place, screen] of screens.entries())
        if (viewsOf(place).includes(view)) await look(page, screen, view, heard)
      await context.close()
    })

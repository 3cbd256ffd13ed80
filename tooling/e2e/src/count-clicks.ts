import type { Page } from '@playwright/test'

/**
 * Counts what a person presses on a page from now on, across navigations: each press of mouse, pen or finger, each Enter and
 * Space that activates something, and two for a choice in a closed list (opened, chosen). Typing counts nothing.
 */
export const countClicks = async (page: Page): Promise<() => number> => {
  let clicks = 0
  await page.exposeFunction('samradPressed', (times: number) => (clicks += times))
  const listen = () => {
    const pressed = (times: number) =>
      (globalThis as unknown as { samradPressed: (n: number) => void }).samradPressed(times)
    document.addEventListener('pointerdown', ({ target }) => target instanceof HTMLSelectElement || pressed(1), true)
    document.addEventListener('click', ({ detail, isTrusted }) => isTrusted && detail === 0 && pressed(1), true)
    // Enter in a combobox with an option lit is no click to the browser, and one to the person.
    document.addEventListener(
      'keydown',
      ({ key, target }) =>
        key === 'Enter' && target instanceof Element && target.getAttribute('aria-activedescendant') && pressed(1),
      true,
    )
    document.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && pressed(2), true)
  }
  await page.addInitScript(listen)
  await page.evaluate(listen)
  return () => clicks
}

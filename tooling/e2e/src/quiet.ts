import type { Page } from '@playwright/test'

/** What a browser itself says of a thing that we have asked it for on purpose: a page or a read that is not there. */
const asked = /Failed to load resource.*\b404\b/

/**
 * Listens for what the reader never sees: errors in the console, a broken script, a breach of the content security policy.
 * Gives what has been heard since the last time it was asked.
 */
export const listening = (page: Page): (() => readonly string[]) => {
  let heard: string[] = []
  page.on('pageerror', (error) => heard.push(String(error)))
  page.on('console', (said) => {
    if (['error', 'warning'].includes(said.type()) && !asked.test(said.text())) heard.push(said.text())
  })
  return () => {
    const before = heard
    heard = []
    return before
  }
}

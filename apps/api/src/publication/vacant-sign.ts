import { html } from 'hono/html'
import type { Markup } from './layout.ts'

/** «Ledig»: the dashed ring of the look before its word, which stands in the open. */
export const vacantSign = (word: string): Markup =>
  html`<span class="vacant"
    ><svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <circle
        cx="8"
        cy="8"
        r="5.6"
        fill="none"
        stroke="currentColor"
        stroke-width="1.6"
        stroke-dasharray="2.6 2.4"
      ></circle></svg
    >${word}</span
  >`

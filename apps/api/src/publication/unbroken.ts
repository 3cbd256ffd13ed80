import { html } from 'hono/html'
import type { Markup } from './layout.ts'

const regionName = /(Helse [\p{L}-]+)/u

/** A text in which a region's name, «Helse Sør-Øst», is never broken over two lines. */
export const unbroken = (text: string): readonly (Markup | string)[] =>
  text.split(regionName).map((part, index) => (index % 2 === 1 ? html`<span class="whole">${part}</span>` : part))

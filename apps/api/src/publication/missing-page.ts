import { html } from 'hono/html'
import { type Frame, layout, type Markup } from './layout.ts'
import { words } from './words.ts'

/** What one sees who asks for a council that is not there: what may be wrong, and the way on. */
export const missingPage = (frame: Frame): Markup => {
  const { language } = frame
  const title = words.missing[language]
  return layout(
    frame,
    title,
    html`<h1>${title}</h1>
      <p class="lead">${words.missingMeans[language]}</p>
      <p><a href="/rad">${words.allCouncils[language]}</a></p>`,
  )
}

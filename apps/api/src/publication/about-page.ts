import { html } from 'hono/html'
import { type About, writeTo } from './about-words.ts'
import { type Frame, layout, type Markup } from './layout.ts'

/** A page about the pages, with where to write at its end. */
export const aboutPage = ({ title, lead, parts }: About, frame: Frame): Markup => {
  const { language, region } = frame
  const { contact } = region
  return layout(
    frame,
    title[language],
    html`<h1>${title[language]}</h1>
      <p class="lead">${lead[language]}</p>
      <div class="text">
        ${parts.map(
          ({ head, said }) =>
            html`<h2>${head[language]}</h2>
              ${said.map((text) => html`<p>${text[language]}</p>`)}`,
        )}
        ${
          contact === null
            ? ''
            : html`<p>
                ${writeTo[language]} RegUt ${region.name[language]}:
                <a href="mailto:${contact}">${contact}</a>
              </p>`
        }
      </div>`,
  )
}

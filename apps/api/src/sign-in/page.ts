import type { Language, Text } from '@samrad/mandate'
import { html } from 'hono/html'
import { languageNames, words } from './words.ts'

type Html = ReturnType<typeof html>

/** Eight seats, one open. */
const logo = html`<svg viewBox="0 0 24 24" width="26" height="26" aria-hidden="true">
  ${Array.from({ length: 8 }, (_, index) => {
    const angle = (index / 8) * 2 * Math.PI - Math.PI / 2
    const [x, y] = [12 + 8.4 * Math.cos(angle), 12 + 8.4 * Math.sin(angle)].map((each) => each.toFixed(2))
    return index === 0
      ? html`<circle cx="${x}" cy="${y}" r="2" fill="none" stroke="#6cace4" stroke-width="1.4" />`
      : html`<circle cx="${x}" cy="${y}" r="2.6" fill="currentColor" />`
  })}
</svg>`

/** One page of sign-in. */
export interface Page {
  readonly title: Text
  readonly language: Language
  /** The address of this page in another language. */
  readonly here: (language: Language) => string
  readonly body: Html
}

/** Innloggingssiden: the frame around every page. It has no script, and the languages lie outside `main`. */
export const signInPage = ({ title, language, here, body }: Page): Html =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title[language]} · Samråd</title>
        <link rel="stylesheet" href="/logg-inn.css" />
      </head>
      <body>
        <header><p>${logo} Samråd</p></header>
        <main>
          <h1>${title[language]}</h1>
          ${body}
        </main>
        <footer>
          <nav aria-label="${words.languages[language]}">
            <ul>
              ${Object.entries(languageNames).map(
                ([each, name]) =>
                  html`<li>
                    <a
                      href="${here(each as Language)}"
                      lang="${each}"
                      hreflang="${each}"
                      ${each === language ? html`aria-current="true"` : ''}
                      >${name}</a
                    >
                  </li>`,
              )}
            </ul>
          </nav>
        </footer>
      </body>
    </html>`

/** The field for an address and the button that asks for a link. What was written stands when it was no address. */
export const askForm = (language: Language, written?: string): Html =>
  html`<form method="post" action="/logg-inn">
    <label for="email">${words.email[language]}</label>
    ${written !== undefined && html`<p class="fault" id="fault">${words.notAnAddress[language]}</p>`}
    <input
      id="email"
      name="email"
      type="email"
      autocomplete="email"
      required
      ${written !== undefined && html`value="${written}" aria-invalid="true" aria-describedby="fault"`}
    />
    <button type="submit">${words.send[language]}</button>
  </form>`

/** The one button that uses a link. */
export const useForm = (language: Language, token: string): Html =>
  html`<form method="post" action="/logg-inn/lenke">
    <input type="hidden" name="token" value="${token}" />
    <button type="submit">${words.signIn[language]}</button>
  </form>`

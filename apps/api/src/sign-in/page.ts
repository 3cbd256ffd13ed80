import type { Language, Text } from '@samrad/mandate'
import { html, raw } from 'hono/html'
import { iconAddress } from '../publication/files.ts'
import { logo } from '../publication/logo.ts'
import { languageNames, words } from './words.ts'

type Html = ReturnType<typeof html>

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
        <link rel="icon" href="${iconAddress}" type="image/svg+xml" />
      </head>
      <body>
        <header><p>${raw(logo)} Samråd</p></header>
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

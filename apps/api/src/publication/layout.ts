import { type Language, languages, type Region, shortDate, type Text } from '@samrad/mandate'
import { html, raw } from 'hono/html'
import type { HtmlEscapedString } from 'hono/utils/html'
import { iconAddress, styleAddress } from './files.ts'
import { logo } from './logo.ts'
import type { Publication } from './publication.ts'
import { unbroken } from './unbroken.ts'
import { sayings, words } from './words.ts'

/** A piece of a page. */
export type Markup = HtmlEscapedString | Promise<HtmlEscapedString>

/** What every public page is told. */
export interface Frame {
  readonly language: Language
  /** The page's own address, without the language. */
  readonly path: string
  readonly publication: Publication
  /** The region whose page it is. */
  readonly region: Region
}

const languageNames: Readonly<Record<Language, string>> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' }

const languageLinks = ({ language, path }: Frame): readonly Markup[] =>
  languages
    .filter((other) => other !== language)
    .map(
      (other) =>
        html`<li><a href="${path}?lang=${other}" hreflang="${other}" lang="${other}">${languageNames[other]}</a></li>`,
    )

const mail = (contact: string, subject: string): string => `mailto:${contact}?subject=${encodeURIComponent(subject)}`

const foot = (frame: Frame): Markup => {
  const { language, publication, region } = frame
  const { contact } = region
  const title = words.report[language]
  return html`<footer class="foot">
    <div class="wide">
      <p>
        ${sayings.shownAsOf[language](shortDate(publication.at))} · RegUt
        ${unbroken(region.name[language])}${contact === null ? '' : html`, <a href="mailto:${contact}">${contact}</a>`}
      </p>
      <ul>
        <li><a href="/om/personvern">${words.privacy[language]}</a></li>
        <li><a href="/om/tilgjengelighet">${words.accessibility[language]}</a></li>
        ${contact === null ? '' : html`<li><a href="${mail(contact, `${title}: ${frame.path}`)}">${title}</a></li>`}
        ${languageLinks(frame)}
      </ul>
    </div>
  </footer>`
}

const practice = (language: Language): Markup =>
  html`<aside class="practice" aria-label="${words.practice[language]}">
    <p class="wide"><strong>${words.practice[language]}.</strong> ${words.practiceMeans[language]}</p>
  </aside>`

/** The whole document around a page's content: band, content and foot, in the reader's language, without script. */
export const layout = (frame: Frame, title: string, content: Markup): Markup => {
  const { language, path, publication, region } = frame
  const councils = sayings.councilsOf[language](region.name[language])
  const said = (text: Text): string => text[language]
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title === councils ? title : `${title} · ${councils}`}</title>
        <link rel="stylesheet" href="${styleAddress}" />
        <link rel="icon" href="${iconAddress}" type="image/svg+xml" />
        ${languages.map((other) => html`<link rel="alternate" hreflang="${other}" href="${path}?lang=${other}" />`)}
        <link rel="alternate" hreflang="x-default" href="${path}" />
      </head>
      <body>
        <a class="skip" href="#innhold">${said(words.toContent)}</a>
        <header class="bar">
          <div class="wide">
            <a class="brand" href="/rad">${raw(logo)} ${councils}</a>
            <nav aria-label="${councils}">
              <ul>
                <li><a href="/rad">${said(words.allCouncils)}</a></li>
                <li><a href="/rad#data">${said(words.openData)}</a></li>
                ${languageLinks(frame)}
              </ul>
            </nav>
          </div>
        </header>
        ${publication.practice ? practice(language) : ''}
        <main id="innhold" class="wide">${content}</main>
        ${foot(frame)}
      </body>
    </html>`
}

import type { Language, Text } from '@samrad/mandate'
import { html } from 'hono/html'
import type { ProblemBody } from './problem-view.ts'

const back: Text = { nb: 'Til oversikten over rådene', nn: 'Til oversikta over råda', en: 'To the list of councils' }

/** A problem as a page, for one who followed a link in a browser. */
export const problemPage = ({ title, detail }: ProblemBody, language: Language) =>
  html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title} · Samråd</title>
        <link rel="stylesheet" href="/docs.css" />
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p>${detail}</p>
          <p><a href="/rad">${back[language]}</a></p>
        </main>
      </body>
    </html>`

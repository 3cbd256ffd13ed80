import { iconAddress } from '../publication/files.ts'
import type { Language, Text } from '@samrad/mandate'
import { html } from 'hono/html'
import type { Document, DocumentedOperation } from './documented.ts'
import { answered, shapeList, shapesTitle } from './shapes.ts'

const words = {
  contents: { nb: 'Innhold', nn: 'Innhald', en: 'Contents' },
  access: { nb: 'Tilgang', nn: 'Tilgang', en: 'Access' },
  fields: { nb: 'Felter', nn: 'Felt', en: 'Fields' },
  field: { nb: 'Felt', nn: 'Felt', en: 'Field' },
  meaning: { nb: 'Betyr', nn: 'Tyder', en: 'Means' },
  must: { nb: 'må være med', nn: 'må vere med', en: 'required' },
  answers: { nb: 'Svar', nn: 'Svar', en: 'Answers' },
  problems: {
    nb: 'Når noe ikke lar seg gjøre',
    nn: 'Når noko ikkje lèt seg gjere',
    en: 'When something cannot be done',
  },
  document: { nb: 'Som OpenAPI 3.1', nn: 'Som OpenAPI 3.1', en: 'As OpenAPI 3.1' },
  readers: { nb: 'for', nn: 'for', en: 'for' },
} as const satisfies Readonly<Record<string, Text>>

const readerNames: Readonly<Record<string, Text>> = {
  administrator: { nb: 'administrator', nn: 'administrator', en: 'administrator' },
  reader: { nb: 'leser', nn: 'lesar', en: 'reader' },
  public: { nb: 'alle', nn: 'alle', en: 'everyone' },
}

const row = (name: string, meaning: string, required: boolean, language: Language) =>
  html`<tr>
    <th scope="row"><code>${name}</code></th>
    <td>${meaning}${required ? ` (${words.must[language]})` : ''}</td>
  </tr>`

const fieldRows = (operation: DocumentedOperation, { components }: Document, language: Language) => {
  const path = new Set(operation.parameters?.filter((each) => each.in === 'path').map(({ name }) => name))
  const parameters = (operation.parameters ?? []).map(({ name, in: where, description = '' }) =>
    row(name, description, path.has(name) || where === 'header', language),
  )
  const reference = Object.values(operation.requestBody?.content ?? {})[0]?.schema.$ref ?? ''
  const schema = components.schemas[reference.split('/').at(-1) ?? '']
  const fields = Object.entries(schema?.properties ?? {}).map(([name, { title = '', enum: options }]) =>
    row(name, options ? `${title}: ${options.join(', ')}` : title, schema?.required?.includes(name) ?? false, language),
  )
  return [...parameters, ...fields]
}

const section = (
  path: string,
  method: string,
  operation: DocumentedOperation,
  document: Document,
  language: Language,
) => {
  const { operationId, summary, responses, 'x-access': access } = operation
  const rows = fieldRows(operation, document, language)
  const readers = access.readers.includes('public') ? ['public'] : access.readers
  return html`<div>
    <h3 id="${operationId}">${summary}</h3>
    <p><code>${method.toUpperCase()} ${path}</code></p>
    <p>
      ${words.access[language]}: <code>${access.entry}</code>, ${words.readers[language]}
      ${readers.map((each) => readerNames[each]?.[language] ?? each).join(', ')}
    </p>
    ${
      rows.length > 0 &&
      html`<table>
        <caption>
          ${words.fields[language]}
        </caption>
        <thead>
          <tr>
            <th scope="col">${words.field[language]}</th>
            <th scope="col">${words.meaning[language]}</th>
          </tr>
        </thead>
        <tbody>
          ${rows}
        </tbody>
      </table>`
    }
    <p>
      ${words.answers[language]}:
      ${Object.entries(responses).map(([status, response], index) => {
        const shape = answered(response, language)
        return html`${index > 0 && ' · '}${status} ${response.description}${shape && html`: ${shape}`}`
      })}
    </p>
  </div>`
}

/** The document as a page that loads nothing but its own style sheet. */
export const documentationPage = (document: Document, language: Language) => {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  )
  const tags = [...new Set(operations.map(({ operation }) => operation.tags[0] ?? ''))]
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>API · Samråd</title>
        <link rel="icon" href="${iconAddress}" type="image/svg+xml" />
        <link rel="stylesheet" href="/docs.css" />
      </head>
      <body>
        <main>
          <h1>Samråd, API</h1>
          <p>${document.info.description}</p>
          <p><a href="/openapi.json">${words.document[language]}</a></p>
          <nav aria-label="${words.contents[language]}">
            <ul>
              ${tags.map((tag) => html`<li><a href="#${tag}">${tag}</a></li>`)}
              <li><a href="#shapes">${shapesTitle[language]}</a></li>
              <li><a href="#problems">${words.problems[language]}</a></li>
            </ul>
          </nav>
          ${tags.map(
            (tag) =>
              html`<h2 id="${tag}">${tag}</h2>
                ${operations
                  .filter(({ operation }) => operation.tags[0] === tag)
                  .map(({ path, method, operation }) => section(path, method, operation, document, language))}`,
          )}
          <h2 id="shapes">${shapesTitle[language]}</h2>
          ${shapeList(document, language)}
          <h2 id="problems">${words.problems[language]}</h2>
          <dl>
            ${document['x-problems'].map(
              ({ kind, status, title, detail }) =>
                html`<dt id="problem-${kind}">${status} ${title}</dt>
                  <dd>${detail}</dd>`,
            )}
          </dl>
        </main>
      </body>
    </html>`
}

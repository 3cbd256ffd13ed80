import type { Language, Text } from '@samrad/mandate'
import { html } from 'hono/html'
import type { Document, DocumentedField, DocumentedResponse, DocumentedShape } from './documented.ts'

const words = {
  list: { nb: 'liste av', nn: 'liste av', en: 'list of' },
  shapes: { nb: 'Hva svarene inneholder', nn: 'Kva svara inneheld', en: 'What the answers contain' },
  missing: {
    nb: 'Et felt med ? kan mangle.',
    nn: 'Eit felt med ? kan mangle.',
    en: 'A field with ? may be missing.',
  },
} as const satisfies Readonly<Record<string, Text>>

type Html = ReturnType<typeof html>

const nameIn = ({ $ref = '' }: DocumentedField): string => $ref.slice($ref.lastIndexOf('/') + 1)

/** What a field holds, where it holds more than one plain value. */
const inside = (field: DocumentedField, language: Language): Html | '' => {
  const { $ref, items, properties, anyOf = [] } = field
  if ($ref !== undefined) return html`<a href="#shape-${nameIn(field)}">${nameIn(field)}</a>`
  if (properties !== undefined) return html`(${fields(field, language)})`
  if (items !== undefined) {
    const each = inside(items, language)
    return each && html`${words.list[language]} ${each}`
  }
  return anyOf.map((one) => inside(one, language)).find((one) => one !== '') ?? ''
}

const fields = ({ properties = {}, required = [] }: DocumentedShape, language: Language): readonly Html[] =>
  Object.entries(properties).map(([name, field], index) => {
    const held = inside(field, language)
    return html`${index > 0 && ', '}<code>${name}${!required.includes(name) && '?'}</code>${held && html` ${held}`}`
  })

/** What a response holds, as a link to its shape; nothing where it is not JSON with a schema. */
export const answered = ({ content }: DocumentedResponse, language: Language): Html | '' => {
  const schema = content?.['application/json']?.schema
  return schema ? inside(schema, language) : ''
}

/** The heading of the shapes, for the list of contents. */
export const shapesTitle: Text = words.shapes

/** Every shape that an answer has or holds, with its fields. */
export const shapeList = ({ paths, components }: Document, language: Language): Html => {
  const operations = Object.values(paths).flatMap((methods) => Object.values(methods))
  const bodies = operations.flatMap(({ requestBody }) => Object.values(requestBody?.content ?? {}))
  const asked = new Set(bodies.map(({ schema }) => nameIn(schema)))
  const shapes = Object.entries(components.schemas).filter(([name]) => !asked.has(name))
  return html`<p>${words.missing[language]}</p>
    <dl>
      ${shapes.map(
        ([name, shape]) =>
          html`<dt id="shape-${name}">${name}</dt>
            <dd>${fields(shape, language)}</dd>`,
      )}
    </dl>`
}

import type { RemedyView } from '@samrad/api'
import { typedDate } from './typed-date.ts'

/** How a field of an act is filled in. */
export type FieldKind = 'text' | 'long' | 'date' | 'lines' | 'person' | 'email' | 'institution' | 'role'

/** A field of an act's form: its name in the act, its label's key, and what stands in it from the start. */
export interface Field {
  readonly name: string
  readonly label: string
  readonly kind: FieldKind
  readonly given?: string
}

/** What has been filled in, by field; dates as ISO. */
export type Values = Record<string, string>

/** How the fields that a person can fill are asked for. What is not here is not asked for. */
const kinds: Readonly<Record<string, FieldKind>> = {
  orgNumber: 'institution',
  role: 'role',
  person: 'person',
  endorsedBy: 'text',
  endorsedOn: 'date',
  by: 'text',
  manager: 'text',
  reason: 'long',
  date: 'date',
  dates: 'lines',
  on: 'date',
  from: 'date',
  to: 'date',
}

/** The days that a remedy fills in and a person may want otherwise. */
const open = ['on', 'from', 'to']

/** The fields of a remedy's form: the holes, then the days that are filled in. */
export const fieldsOf = (remedy: Pick<RemedyView, 'holes' | 'with' | 'effect'>): readonly Field[] => {
  const holes = remedy.holes.filter((name) => name in kinds)
  const given = remedy.effect === 'asks' ? [] : open.filter((name) => typeof remedy.with[name] === 'string')
  const today = open.map((name) => remedy.with[name]).find((day) => typeof day === 'string')
  return [...holes, ...given].map((name): Field => {
    const kind = kinds[name] ?? 'text'
    const value = remedy.with[name] ?? (name === 'endorsedOn' ? today : undefined)
    return { name, label: name, kind, ...(typeof value === 'string' && { given: value }) }
  })
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/[\n;]+/)
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const read = typedDate(line)
      return read.kind === 'date' ? read.iso : line
    })

/** What is sent for a remedy whose form has been filled in: method, path without holes, and the body or the query. */
export const asBody = (
  remedy: RemedyView,
  values: Values,
  organisation?: string,
): { readonly method: string; readonly path: string; readonly body?: unknown } => {
  const filled: Record<string, unknown> = { ...remedy.with }
  for (const { name, kind } of fieldsOf(remedy)) {
    if (kind === 'lines') filled[name] = linesOf(values[name] ?? '')
    else if (kind !== 'person') {
      // What is left empty is not sent, so that the answer says why it is needed. A day is: without one, some acts mean today.
      if (kind === 'date' || values[name]) filled[name] = values[name] ?? ''
      else Reflect.deleteProperty(filled, name)
    } else if (values['person']) filled['person'] = values['person']
    else {
      const { newName = '', newEmail = '' } = values
      filled['newPerson'] = {
        name: newName,
        ...(newEmail && { email: newEmail }),
        ...(organisation && { organisation }),
      }
    }
  }
  const path = remedy.path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = filled[name]
    Reflect.deleteProperty(filled, name)
    return typeof value === 'string' ? encodeURIComponent(value) : ''
  })
  if (remedy.method !== 'DELETE') return { method: remedy.method, path, body: filled }
  const query = new URLSearchParams(Object.entries(filled).map(([name, value]) => [name, String(value)]))
  return { method: 'DELETE', path: query.size > 0 ? `${path}?${query.toString()}` : path }
}

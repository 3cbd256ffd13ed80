import * as Schema from 'effect/Schema'
import { expect, test } from 'vitest'
import { ActionItem } from '../vocabulary/action-item.ts'
import { Deputy } from '../vocabulary/deputy.ts'
import { MandateDistribution } from '../vocabulary/mandate-distribution.ts'
import { MandatePublication } from '../vocabulary/mandate-publication.ts'
import { Matter } from '../vocabulary/matter.ts'
import { Meeting } from '../vocabulary/meeting.ts'
import { Office } from '../vocabulary/office.ts'
import { Statement } from '../vocabulary/statement.ts'
import { WorkingGroup } from '../vocabulary/working-group.ts'
import { catalogue } from './catalogue.ts'

const schemas = {
  publications: MandatePublication,
  distributions: MandateDistribution,
  matters: Matter,
  actionItems: ActionItem,
  meetings: Meeting,
  deputies: Deputy,
  offices: Office,
  statements: Statement,
  workingGroups: WorkingGroup,
} as const satisfies Readonly<Record<string, Schema.Codec<unknown, unknown>>>
type Kind = keyof typeof schemas

const told = (kind: Kind): readonly unknown[] =>
  catalogue.flatMap(({ examples }) =>
    examples.flatMap(({ facts }) => {
      const all = 'mandate' in facts ? facts.council : 'nation' in facts ? facts.nation : {}
      return (all as { readonly [K in Kind]?: readonly unknown[] })[kind] ?? []
    }),
  )

const read = (kind: Kind, value: unknown): unknown =>
  Schema.decodeUnknownSync(schemas[kind] as Schema.Codec<unknown>)(value, { onExcessProperty: 'error' })

test.each(Object.keys(schemas) as Kind[])('what the examples tell of %s is as its schema says, and no more', (kind) => {
  const values = told(kind)
  expect(values.length).toBeGreaterThan(1)
  expect(values.map((value) => read(kind, JSON.parse(JSON.stringify(value))))).toEqual(values)
  expect(() => read(kind, { ...(values[0] as object), more: 1 })).toThrow('more')
})

test.each([
  ['matters', { number: '0/2026' }],
  ['matters', { number: 'Kari Nordmann' }],
  ['matters', { kind: 'decision' }],
  ['meetings', { date: '2026-02-30' }],
  ['offices', { office: 'leder' }],
  ['distributions', { institution: '123456789' }],
  ['workingGroups', { perRegion: 1.5 }],
] as const)('%s with %j is refused', (kind, wrong) => {
  expect(() => read(kind, { ...(told(kind)[0] as object), ...wrong })).toThrow()
})

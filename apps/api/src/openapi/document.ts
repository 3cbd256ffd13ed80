import {
  access,
  fieldNames,
  type Language,
  type ProblemKind,
  problemDetails,
  problemTitles,
  type Text,
} from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { Hono } from 'hono'
import { describeRoute, type DescribeRouteOptions, generateSpecs, loadVendor, resolver } from 'hono-openapi'
import { problemStatus } from '../http/problem.ts'
import { ProblemBody } from '../http/problem-view.ts'
import type { Route } from '../http/route.ts'
import type { Document } from './documented.ts'

type Json = { readonly [key: string]: unknown }

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Unknown fields are refused, and every field has a name that a person reads. */
const strict =
  (language: Language) =>
  (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(strict(language))
    if (!isJson(value)) return value
    const inner = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, strict(language)(each)]))
    const { properties } = inner
    if (!isJson(properties)) return inner
    const named = Object.entries(properties).map(([key, each]) => {
      const title = fieldNames[key]?.[language]
      return [key, isJson(each) && title !== undefined ? { title, ...each } : each]
    })
    return { ...inner, properties: Object.fromEntries(named), additionalProperties: false }
  }

const both = (schema: Schema.Top) =>
  Schema.toStandardJSONSchemaV1(Schema.toStandardSchemaV1(schema as Schema.Codec<unknown>))

const pascal = (name: string): string => name.replaceAll(/(?:^|-)(\w)/g, (_, letter: string) => letter.toUpperCase())

const bodyName = ({ access: entry, path, writes }: Route): string =>
  pascal(writes ? entry : `${entry}-${path.split('/').at(-1)}`) + (path.includes('{org}') ? 'OfOrganisation' : '')

const words = {
  key: {
    nb: 'En UUID for handlingen; det samme sendt igjen gir det første svaret',
    nn: 'Ein UUID for handlinga; det same sendt igjen gir det første svaret',
    en: 'A UUID for the act; the same sent again gives the first answer',
  },
  version: {
    nb: 'Utgaven du så, for eksempel "12"; 0 der ingenting fantes',
    nn: 'Utgåva du såg, til dømes "12"; 0 der ingenting fanst',
    en: 'The version you saw, for example "12"; 0 where nothing was there',
  },
  done: { nb: 'Det er gjort', nn: 'Det er gjort', en: 'It is done' },
  read: { nb: 'Svaret', nn: 'Svaret', en: 'The answer' },
} as const satisfies Readonly<Record<string, Text>>

const header = (name: string, about: Text, language: Language) => ({
  name,
  in: 'header' as const,
  required: true,
  description: about[language],
  schema: { type: 'string' as const },
})

const possible = ({ writes, keyed, takes, access: entry }: Route): readonly ProblemKind[] => [
  ...(access[entry].includes('public') ? [] : (['sign-in', 'forbidden'] as const)),
  ...(writes || keyed ? (['malformed', 'not-found', 'conflict', 'refused'] as const) : (['not-found'] as const)),
  ...(takes ? (['too-large'] as const) : []),
  ...(writes?.version ? (['stale', 'no-version'] as const) : []),
]

const statusOf = ({ takes, writes, method }: Route): number => {
  if (takes) return 202
  if (writes) return method === 'POST' ? 201 : 200
  return method === 'DELETE' ? 204 : 200
}

const operation = (route: Route, language: Language): DescribeRouteOptions => {
  const { access: entry, summary, query = [], body, takes, keyed, writes, answers, gives = 'application/json' } = route
  const problems = possible(route).map((kind) => [
    problemStatus[kind],
    {
      description: problemTitles[kind][language],
      content: { 'application/problem+json': { schema: resolver(both(ProblemBody)) } },
    },
  ])
  return {
    summary: summary[language],
    tags: [route.path.split('/')[2] ?? route.path.split('/')[1] ?? ''],
    operationId: `${route.method.toLowerCase()}${pascal(route.path.replaceAll(/[^A-Za-z0-9]+/g, '-').replaceAll(/^-|-$/g, ''))}`,
    // What capacities may use the route, from the access table.
    ...({ 'x-access': { entry, readers: access[entry] } } as object),
    parameters: [
      ...query.map(({ name, about }) => ({
        name,
        in: 'query' as const,
        description: about[language],
        schema: { type: 'string' as const },
      })),
      ...(writes || keyed ? [header('Idempotency-Key', words.key, language)] : []),
      ...(writes?.version ? [header('If-Match', words.version, language)] : []),
    ],
    ...(body && {
      requestBody: {
        required: true,
        content: { 'application/json': { schema: resolver(both(body.annotate({ identifier: bodyName(route) }))) } },
      },
    }),
    ...(takes && {
      requestBody: { required: true, content: { [takes]: { schema: { type: 'string', format: 'binary' } } } },
    }),
    responses: {
      [statusOf(route)]: {
        description: (writes || statusOf(route) === 204 ? words.done : words.read)[language],
        ...(statusOf(route) !== 204 && {
          content: { [gives]: answers ? { schema: resolver(both(answers)) } : {} },
        }),
      },
      ...Object.fromEntries(problems),
    },
  }
}

const about = {
  nb: 'Leser og gjør det skjermene gjør. Hver handling svarer på mandatets regler, og et avslag viser til normen.',
  nn: 'Les og gjer det skjermane gjer. Kvar handling svarer på reglane i mandatet, og eit avslag viser til norma.',
  en: 'Reads and does what the screens do. Every act answers to the mandate’s rules, and a refusal cites its norm.',
}

/** The path as the generator reads it; an ending after a parameter stands apart while it does, or it would be part of the name. */
const documentedPath = (path: string): string => path.replaceAll(/\{(\w+)\}/g, ':$1').replace(/(:\w+)\./, '$1/.')

/** The OpenAPI 3.1 document of the routes, in a language; problems are listed with what each kind means. */
export const openApi = async (routes: readonly Route[], language: Language): Promise<Document> => {
  loadVendor('effect', {
    toJSONSchema: (schema) => {
      const standard = schema as ReturnType<typeof both>
      return strict(language)(standard['~standard'].jsonSchema.input({ target: 'draft-2020-12' })) as object
    },
  })
  const app = new Hono()
  for (const route of routes.filter(({ hidden }) => !hidden))
    app.on(route.method, documentedPath(route.path), describeRoute(operation(route, language)), (c) => c.body(null))
  const document = await generateSpecs(app, {
    excludeStaticFile: false,
    documentation: {
      openapi: '3.1.0',
      info: {
        title: 'Samråd',
        version: '1',
        description: about[language],
        license: { name: 'MIT', identifier: 'MIT' },
      },
    },
  })
  const paths = Object.fromEntries(
    Object.entries(document.paths).map(([path, each]) => [path.replace('}/.', '}.'), each]),
  )
  const kinds = Object.keys(problemStatus) as readonly ProblemKind[]
  const problems = kinds.map((kind) => ({
    kind,
    status: problemStatus[kind],
    title: problemTitles[kind][language],
    detail: problemDetails[kind][language],
  }))
  return { ...document, paths, 'x-problems': problems } as unknown as Document
}

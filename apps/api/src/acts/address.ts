import type { ActName } from '@samrad/mandate'
import { type ActRoute, actRoutes } from './act-routes.ts'

type Fields = Readonly<Record<string, unknown>>

/** The names of a path's parameters, in order. */
export const parametersOf = (path: string): readonly string[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name ?? '')

/** How a field is read from the path where it is more than one parameter, or not text. */
const joined: Readonly<Record<string, (params: Readonly<Record<string, string>>) => unknown>> = {
  council: ({ region, council }) => `${region}/${council}`,
  seat: ({ region, council, requirement, org }) => [region, council, requirement, org].filter(Boolean).join('/'),
  year: ({ year }) => (/^\d{4}$/.test(year ?? '') ? Number(year) : year),
}

const fieldOf = (route: ActRoute, parameter: string): string => {
  if (parameter === 'region') return 'council'
  if (parameter === 'requirement' || parameter === 'org') return 'seat'
  return Object.entries(route.named ?? {}).find(([, name]) => name === parameter)?.[0] ?? parameter
}

/** The input's fields that stand in the path. */
export const fieldsInPath = (route: ActRoute): readonly string[] => [
  ...new Set(parametersOf(route.path).map((parameter) => fieldOf(route, parameter))),
]

/** The part of an act's input that the path gives. */
export const inputOf = (route: ActRoute, params: Readonly<Record<string, string>>): Fields =>
  Object.fromEntries(
    fieldsInPath(route).map((field) => [field, joined[field]?.(params) ?? params[route.named?.[field] ?? field]]),
  )

const partsOf = (field: string, value: unknown, route: ActRoute): Readonly<Record<string, string>> => {
  const parts = String(value).split('/')
  if (field === 'council') return { region: parts[0] ?? '', council: parts[1] ?? '' }
  if (field === 'seat') return { requirement: parts[2] ?? '', ...(parts[3] && { org: parts[3] }) }
  return { [route.named?.[field] ?? field]: String(value) }
}

/** Where an act is asked for, with what the body then holds; a parameter that is not known yet stays as `{name}`. */
export interface Address {
  readonly method: ActRoute['method']
  readonly path: string
  readonly with: Fields
}

/** The address of an act whose input is known in part. */
export const addressOf = (act: ActName, input: Fields): Address => {
  const routes = actRoutes.filter((route) => route.act === act)
  const params = (route: ActRoute): Readonly<Record<string, string>> =>
    Object.assign({}, ...Object.entries(input).map(([field, value]) => partsOf(field, value, route)))
  const org = routes.find((route) => parametersOf(route.path).includes('org'))
  const route = org && 'org' in params(org) ? org : routes[0]
  if (route === undefined) throw new Error(`${act} has no address`)
  const known = params(route)
  const path = route.path.replaceAll(
    /\{(\w+)\}/g,
    (hole, name: string) => encodeURIComponent(known[name] ?? '') || hole,
  )
  const inPath = new Set(fieldsInPath(route))
  return {
    method: route.method,
    path,
    with: Object.fromEntries(Object.entries(input).filter(([field]) => !inPath.has(field))),
  }
}

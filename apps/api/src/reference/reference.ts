import {
  acts,
  fieldNames,
  type Language,
  languages,
  parties,
  regions,
  roles,
  specialties,
  statusWords,
  type Text,
} from '@samrad/mandate'
import { actRoutes } from '../acts/act-routes.ts'
import { fieldsInPath } from '../acts/address.ts'
import { spoken } from '../findings/names.ts'
import type { Reference } from './view.ts'

const said = <Key extends string>(
  table: Readonly<Record<Key, Text>>,
  language: Language,
): Readonly<Record<Key, string>> =>
  Object.fromEntries(Object.entries<Text>(table).map(([key, text]) => [key, text[language]])) as Record<Key, string>

/** The lists and words of a language. They change only with the program. */
export const reference = (language: Language): Reference => ({
  languages,
  regions: Object.values(regions).map(({ id, name, contact, rhf, institutions, roleTitles }) => ({
    id,
    name: name[language],
    contact,
    rhf: { orgNumber: rhf.orgNumber, name: rhf.name },
    institutions: institutions.map(({ orgNumber, name: full, shortName }) => ({
      orgNumber,
      name: spoken(full),
      fullName: full,
      shortName,
    })),
    ...(roleTitles && { roleTitles: said<string>(roleTitles, language) }),
  })),
  roles: said(roles, language),
  parties: said(parties, language),
  statuses: said(statusWords, language),
  fields: said(fieldNames, language),
  specialties: specialties.map(({ id, name, sharedPart }) => ({ id, name: name[language], sharedPart })),
  acts: actRoutes.map((route) => ({
    act: route.act,
    label: acts[route.act].words.label[language],
    method: route.method,
    path: route.path,
    fields: Object.keys(acts[route.act].act.input.fields).filter((field) => !fieldsInPath(route).includes(field)),
    kind: acts[route.act].act.kind,
    version: route.version !== false,
  })),
})

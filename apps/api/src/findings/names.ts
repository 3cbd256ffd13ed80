import {
  type Language,
  type Mandate,
  type Names,
  type Organisation,
  regions,
  roleTitle,
  specialties,
  type Text,
} from '@samrad/mandate'
import type { Picture } from '../councils/picture.ts'

const organisations: ReadonlyMap<string, Organisation> = new Map(
  Object.values(regions)
    .flatMap(({ institutions, rhf, otherActors }) => [...institutions, rhf, ...otherActors])
    .map((organisation) => [organisation.orgNumber, organisation]),
)

/** What an organisation is called in running text: its name without the legal form and the town. */
export const spoken = (name: string): string => name.replace(/ HF$/, '').replace(/ \([^)]*\)$/, '')

/** The organisation with this number, of any region. */
export const organisationOf = (orgNumber: string): Organisation | undefined => organisations.get(orgNumber)

/** What a council is called in running text: the short name, but the whole one where that is only its specialty. */
export const councilName = ({ kind, name, shortName }: Mandate, language: Language): string =>
  (kind === 'specialty' ? name : shortName)[language]

const specialtyNames = new Map<string, Text>(specialties.map(({ id, name }) => [id, name]))

/** What a specialty is called. */
export const specialtyName = (id: string, language: Language): string => specialtyNames.get(id)?.[language] ?? id

/** The names that a reader of this region may see. */
export const namesFor = (picture: Picture): Names => ({
  organisation: (orgNumber) => {
    const found = organisationOf(orgNumber)
    return found && spoken(found.name)
  },
  council: (id, language) => {
    const mandate = picture.byId.get(id)?.mandate
    return mandate && councilName(mandate, language)
  },
  specialty: specialtyName,
  person: (id) => picture.persons.get(id)?.name,
  role: (role, language) => roleTitle(picture.region, role, language),
})

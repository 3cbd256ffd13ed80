import {
  type Mandate,
  type MandateNames,
  mandateOf,
  type Names,
  regions,
  rulesById,
  specialties,
  wordsOf,
} from '@samrad/mandate'

const organisations: ReadonlyMap<string, string> = new Map(
  Object.values(regions)
    .flatMap(({ institutions, otherActors, rhf }) => [...institutions, ...otherActors, rhf])
    .map(({ orgNumber, name }) => [orgNumber, name]),
)

const specialtyNames = new Map(specialties.map(({ id, name }) => [id as string, name]))

/** What every organisation, specialty and rule of the library is called, and every council by the mandate that it is named by. */
export const names = {
  organisation: (orgNumber) => organisations.get(orgNumber),
  specialty: (id, language) => specialtyNames.get(id)?.[language],
  rule: (id, language) => (rulesById.has(id) ? wordsOf(id)[language].name : undefined),
  mandate: (id, language) => mandateOf(id)?.shortName[language],
  region: (id, language) => Object.values(regions).find((own) => own.id === id)?.name[language],
} as const satisfies MandateNames & Omit<Names, 'council' | 'role'>

/** What findings about these councils may speak of; people are left out. */
export const namesOf = (councils: readonly { readonly id: string; readonly mandate: Mandate }[]): Names => {
  const byId = new Map(councils.map(({ id, mandate }) => [id, mandate.shortName]))
  const { organisation, specialty } = names
  return { organisation, specialty, council: (id, language) => byId.get(id)?.[language] }
}

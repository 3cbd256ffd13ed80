import {
  type Mandate,
  type MandateNames,
  mandateOf,
  type Names,
  type Region,
  regions,
  roleTitle,
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

/** What a council is named by: its mandate, and the regions whose it is where that is known. */
interface Named {
  readonly id: string
  readonly mandate: Mandate
  readonly regions?: readonly Region[]
}

/** What findings about these councils may speak of, roles by the region's titles where all are one region's; people are left out. */
export const namesOf = (councils: readonly Named[]): Names => {
  const byId = new Map(councils.map(({ id, mandate }) => [id, mandate.shortName]))
  const { organisation, specialty } = names
  const owners = [...new Set(councils.flatMap(({ regions: own = [] }) => own))]
  return {
    organisation,
    specialty,
    council: (id, language) => byId.get(id)?.[language],
    role: (role, language) => roleTitle(owners, role, language),
  }
}

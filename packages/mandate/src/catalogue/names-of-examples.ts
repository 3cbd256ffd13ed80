import { regions } from '../mandates/regions/regions.ts'
import { specialties } from '../sources/specialties.ts'
import type { Example } from '../rule/example.ts'
import type { Names } from '../rule/say.ts'

const organisations = new Map(
  Object.values(regions)
    .flatMap(({ rhf, institutions, otherActors }) => [rhf, ...institutions, ...otherActors])
    .map(({ orgNumber, name }) => [orgNumber as string, name.replace(/ HF$/, '')]),
)

/** What an organisation is called in running text; its number where it is in no region. */
export const organisationName = (orgNumber: string): string => organisations.get(orgNumber) ?? orgNumber

/** What a specialty is called; its id where it is not in the register. */
export const specialtyName: NonNullable<Names['specialty']> = (id, language) =>
  specialties.find((own) => own.id === id)?.name[language] ?? id

/** The names in an example: organisations and specialties by the registers, the council by its mandate, and no person. */
export const namesIn = ({ facts }: Example): Names => ({
  organisation: organisationName,
  specialty: specialtyName,
  council: (_, language) => ('mandate' in facts ? facts.mandate.shortName[language] : undefined),
})

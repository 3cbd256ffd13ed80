import { regions } from '../mandates/regions/regions.ts'
import { kindNames } from '../files/mandate-words.ts'
import type { Example } from '../rule/example.ts'
import type { NationFacts, RegionFacts } from '../rule/facts.ts'
import type { Coordination } from '../vocabulary/coordination.ts'
import type { Language } from '../vocabulary/text.ts'
import { factWords } from './fact-words.ts'
import { ofCouncil, ofMandate, seatsIn } from './facts-of-council.ts'
import { ofWork } from './facts-of-work.ts'
import { organisationName } from './names-of-examples.ts'
import { dated, lasting, told } from './told.ts'

const ofCoordination = ({ periods }: Coordination, language: Language): readonly string[] => {
  const words = factWords[language]
  return periods.map((period) => {
    const region = Object.values(regions).find(({ id }) => id === period.region)?.name[language] ?? period.region
    return told(`${region} ${words.coordinates} ${lasting(words, period)}`)
  })
}

const ofRegion = ({ councils, specialties }: RegionFacts, language: Language): readonly string[] => {
  const words = factWords[language]
  const hospital = specialties.filter((own) => own.hospital).map(({ name }) => name[language])
  const named = councils.map(({ id, kind, specialty, established }) => {
    const [owner, slug = id] = id.split('/')
    const region = Object.values(regions).find((own) => own.id === owner)?.name[language] ?? owner
    const name = specialties.find((own) => own.id === specialty)?.name[language] ?? slug
    return `${name} (${kindNames[kind][language]}, ${region}, ${dated(words.established, established)})`
  })
  return [
    ...(hospital.length > 0 ? [told(`${words.specialties} ${hospital.join(', ')}`)] : []),
    ...(named.length > 0 ? [told(`${words.councils} ${named.join(', ')}`)] : [words.nothing]),
  ]
}

const ofNation = ({ coordination, workingGroups }: NationFacts, language: Language): readonly string[] => {
  const words = factWords[language]
  return [
    ...ofCoordination(coordination, language),
    ...(workingGroups ?? []).map((group) =>
      told(
        `${words.workingGroup} ${lasting(words, group)}`,
        `${group.perRegion} ${words.perRegion} (${group.regions.map(organisationName).join(', ') || words.nobody})`,
        ...group.members.map(({ person, orgNumber, ...member }, index) => {
          const isSame = group.members.findIndex((other) => other.person === person) < index
          return `${organisationName(orgNumber)} ${lasting(words, member)}${isSame ? ` (${words.samePerson})` : ''}`
        }),
      ),
    ),
  ]
}

/** Facts that read the same are one sentence, with how many there are. */
const counted = (facts: readonly string[]): readonly string[] =>
  [...new Set(facts)].map((fact) => {
    const times = facts.filter((other) => other === fact).length
    return times === 1 ? fact : `${times} × ${fact.charAt(0).toLowerCase()}${fact.slice(1)}`
  })

const knownIn = ({ facts }: Example, language: Language): readonly string[] => {
  const orNothing = (known: readonly string[]): readonly string[] =>
    known.length > 0 ? known : [factWords[language].nothing]
  if ('region' in facts) return ofRegion(facts.region, language)
  if ('nation' in facts) return orNothing(ofNation(facts.nation, language))
  const seats = seatsIn(facts.mandate, facts.council)
  return [
    ...ofMandate(facts.mandate, language),
    ...orNothing([
      ...ofCouncil(facts.council.council, seats, language),
      ...ofWork(facts.council, seats, language),
      ...(facts.council.coordination ? ofCoordination(facts.council.coordination, language) : []),
    ]),
  ]
}

/** What lies behind an example and is told only where it is not the same in all of a rule's: the council, and its mandate's adoptions. */
export const backgroundOf = ({ facts }: Example, language: Language): readonly string[] => {
  if (!('mandate' in facts)) return []
  const words = factWords[language]
  const { mandate, council } = facts
  return [
    told(kindNames[council.council.kind][language]),
    told(dated(words.established, council.council.established)),
    ...mandate.adoptions.map(({ by, on }) => told(by[language], dated(words.adopted, on ?? undefined))),
  ]
}

/** What is known in an example, a sentence for each fact. */
export const factsOf = (example: Example, language: Language): readonly string[] => counted(knownIn(example, language))

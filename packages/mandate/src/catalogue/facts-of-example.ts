import { regions } from '../mandates/regions/regions.ts'
import type { Example } from '../rule/example.ts'
import type { NationFacts, RegionFacts } from '../rule/facts.ts'
import type { Coordination } from '../vocabulary/coordination.ts'
import type { Language } from '../vocabulary/text.ts'
import { factWords } from './fact-words.ts'
import { ofCouncil, ofMandate, seatsIn } from './facts-of-council.ts'
import { ofWork } from './facts-of-work.ts'
import { organisationName } from './names-of-examples.ts'
import { lasting, told } from './told.ts'

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
  const named = councils.map(
    ({ id, specialty }) => specialties.find((own) => own.id === specialty)?.name[language] ?? id.split('/')[1] ?? id,
  )
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
        `${group.perRegion} ${words.perRegion}`,
        ...group.members.map((member) => `${organisationName(member.orgNumber)} ${lasting(words, member)}`),
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

/** What is known in an example, a sentence for each fact. */
export const factsOf = (example: Example, language: Language): readonly string[] => counted(knownIn(example, language))

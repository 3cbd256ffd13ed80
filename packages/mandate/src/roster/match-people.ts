import { PersonId } from '../vocabulary/person.ts'
import type { RosterPerson } from './roster.ts'
import { folded } from '../texts/nearest.ts'
import type { KnownPerson, PlanInput, SameNameQuestion } from './plan.ts'

/** Who a person of the file is in the store, or will be. */
export interface MatchedPerson {
  readonly id: PersonId
  readonly person: RosterPerson
  /** The person the store knows already; none for a new one. */
  readonly known?: KnownPerson
}

/** Everyone a file names, by key, and the questions only a person can answer. */
export interface MatchedPeople {
  readonly byKey: ReadonlyMap<string, MatchedPerson>
  readonly questions: readonly SameNameQuestion[]
}

/**
 * Knows people again: by e-mail whatever its case; else by name within the organisation, which is asked about unless
 * one of that name already holds one of the person's seats from the same day (`holdsAlready`).
 */
export const matchPeople = (
  { roster, people, idFor, answers }: PlanInput,
  holdsAlready: (person: RosterPerson, candidate: PersonId) => boolean,
): MatchedPeople => {
  const byKey = new Map<string, MatchedPerson>()
  const questions: SameNameQuestion[] = []
  const emails = new Map(people.flatMap((own) => (own.email ? [[own.email.trim().toLowerCase(), own] as const] : [])))
  const names = new Map<string, KnownPerson[]>()
  const know = (own: KnownPerson): unknown => names.get(nameOf(own))?.push(own) ?? names.set(nameOf(own), [own])
  people.forEach(know)
  // Those with an e-mail first: one without may turn out to be one of them.
  const inOrder = roster.people.toSorted((a, b) => Number(a.email === undefined) - Number(b.email === undefined))
  for (const person of inOrder) {
    const byEmail = person.email ? emails.get(person.key) : undefined
    const namesakes = (byEmail ? undefined : names.get(nameOf(person))) ?? []
    const answer = answers?.get(person.key)
    const same =
      byEmail || namesakes.find(({ id }) => holdsAlready(person, id)) || namesakes.find(({ id }) => id === answer)
    if (same) byKey.set(person.key, { id: same.id, person, known: same })
    else if (namesakes.length > 0 && answer !== 'new') {
      const candidates = namesakes.map(({ id }) => id).toSorted()
      questions.push({ key: person.key, name: person.name, rows: person.rows, candidates })
    } else {
      const id = PersonId.make(idFor(`person ${person.key}`))
      byKey.set(person.key, { id, person })
      know({ id, name: person.name, ...(person.organisation && { organisation: person.organisation }) })
    }
  }
  return { byKey, questions }
}

const nameOf = ({ name, organisation }: Pick<KnownPerson, 'name' | 'organisation'>): string =>
  `${folded(name)} | ${organisation ?? ''}`

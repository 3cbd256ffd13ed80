import * as Schema from 'effect/Schema'
import { personId, sealed } from '../../rule/example-facts.ts'
import { OrgNumber } from '../../vocabulary/org-number.ts'
import { Person, PersonId } from '../../vocabulary/person.ts'
import { Words } from '../../vocabulary/sealed.ts'
import { act, type ActExample, type ActWords, done, refuse } from '../act.ts'
import { founding } from '../event.ts'
import { happened, nothing } from '../example-given.ts'

export const PersonRegistered = founding<Person>()('PersonRegistered', Person, (person) => person)

/** Registrer person: an identity and nothing else; name and e-mail are sealed. Refused: a person who is there already. */
export const registerPerson = act({
  name: 'register-person',
  kind: 'person',
  input: Schema.Struct({
    person: PersonId,
    name: Words,
    email: Schema.optionalKey(Words),
    organisation: Schema.optionalKey(OrgNumber),
  }),
  stream: ({ person }) => `person/${person}`,
  guards: [],
  events: [PersonRegistered],
  decide: ({ person, name, email, organisation }, state) =>
    state === undefined
      ? done(PersonRegistered.of({ id: person, name, ...(email && { email }), ...(organisation && { organisation }) }))
      : refuse('person-exists', { field: 'person' }),
})

export const words: ActWords = {
  label: { nb: 'Registrer person', nn: 'Registrer person', en: 'Register a person' },
  refusals: {
    'person-exists': {
      nb: () => 'Personen er registrert allerede.',
      nn: () => 'Personen er alt registrert.',
      en: () => 'The person is registered already.',
    },
  },
}

const person = personId(1)

export const examples: readonly ActExample[] = [
  {
    title: { nb: 'Med navn og e-post', nn: 'Med namn og e-post', en: 'With name and e-mail' },
    given: nothing,
    when: { person, name: sealed, email: sealed, organisation: '983971636' },
    follows: { events: ['PersonRegistered'] },
  },
  {
    title: { nb: 'Med navn alene', nn: 'Med namn åleine', en: 'With a name alone' },
    given: nothing,
    when: { person, name: sealed },
    follows: { events: ['PersonRegistered'] },
  },
  {
    title: {
      nb: 'Personen er registrert fra før',
      nn: 'Personen er registrert frå før',
      en: 'The person is registered',
    },
    given: [happened('PersonRegistered', { id: person, name: sealed })],
    when: { person, name: sealed },
    follows: { refused: 'person-exists' },
  },
  {
    title: { nb: 'Et fødselsnummer i navnet', nn: 'Eit fødselsnummer i namnet', en: 'An identity number in the name' },
    given: nothing,
    when: { person, name: sealed },
    words: { name: 'Ola Øvelse 010170 12345' },
    follows: { refused: 'identity-number' },
  },
  {
    title: { nb: 'Ingen e-postadresse', nn: 'Inga e-postadresse', en: 'No e-mail address' },
    given: nothing,
    when: { person, name: sealed, email: sealed },
    words: { email: 'ola.oevelse' },
    follows: { refused: 'email' },
  },
]

import * as Schema from 'effect/Schema'
import { OrgNumber } from '../../vocabulary/org-number.ts'
import { Person, PersonId } from '../../vocabulary/person.ts'
import { Words } from '../../vocabulary/sealed.ts'
import { act, type ActWords, done, refuse } from '../act.ts'
import { founding } from '../event.ts'

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

import * as Schema from 'effect/Schema'
import { OrgNumber } from './org-number.ts'
import { Sealed } from './sealed.ts'
import { Uuid } from './uuid.ts'

/** Personens id: made outside the domain, and says nothing of the person. */
export const PersonId = Uuid.pipe(Schema.brand('PersonId'))
export type PersonId = typeof PersonId.Type

/** Person: an identity and nothing else; name and e-mail are sealed. What a person holds stands with the councils. */
export const Person = Schema.Struct({
  id: PersonId,
  name: Sealed,
  email: Schema.optionalKey(Sealed),
  organisation: Schema.optionalKey(OrgNumber),
})
export type Person = typeof Person.Type

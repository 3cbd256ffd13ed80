import * as Schema from 'effect/Schema'
import { expect, it } from 'vitest'
import { acts } from '../acts/acts.ts'
import { wordFields, Words } from './sealed.ts'

it('words are found also where they may be left out', () => {
  expect(
    wordFields({ a: Words, b: Schema.optionalKey(Words), c: Schema.String, d: Schema.optionalKey(Schema.String) }),
  ).toEqual(['a', 'b'])
  expect(wordFields(acts['register-person'].act.input.fields)).toEqual(['name', 'email'])
  expect(wordFields(acts['record-holding'].act.input.fields)).toEqual(['endorsedBy', 'delegatedBy'])
})

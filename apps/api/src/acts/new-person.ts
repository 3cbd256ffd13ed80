import { acts } from '@samrad/mandate'
import * as Schema from 'effect/Schema'

const { person: _, ...fields } = acts['register-person'].act.input.fields

/** Ny person: one who is registered in the same transaction as their first holding; the id is made here. */
export const NewPerson = Schema.Struct(fields)

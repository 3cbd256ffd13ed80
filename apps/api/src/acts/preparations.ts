import type { ActName, Language } from '@samrad/mandate'
import { digestOf } from '@samrad/store'
import { fieldFault } from '../http/faults.ts'
import { Problem } from '../http/problem.ts'

type Fields = Readonly<Record<string, unknown>>

/** A mandate version is named by its path; its digest is reckoned here, never taken from outside. */
const mandateVersion = ({ id, version, ...input }: Fields, language: Language): Fields => {
  const { mandate } = input
  if (typeof mandate !== 'object' || mandate === null) return input
  const named: Fields = { ...mandate }
  const other = [['id', id] as const, ['version', version] as const].filter(
    ([field, wanted]) => named[field] !== wanted,
  )
  if (other.length > 0)
    throw new Problem('fields', {
      errors: other.map(([field, wanted]) =>
        fieldFault('one-of', ['mandate', field], { mandate }, language, String(wanted)),
      ),
    })
  return { ...input, digest: digestOf(mandate) }
}

/** What some acts need done to path and body before they are an input. */
export const preparations: { readonly [Name in ActName]?: (input: Fields, language: Language) => Fields } = {
  'adopt-mandate-version': mandateVersion,
}

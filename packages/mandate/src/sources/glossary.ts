import type { Language, Text } from '../vocabulary/text.ts'
import { fieldTerms } from './glossary-field.ts'
import { houseTerms } from './glossary-house.ts'

/**
 * Ordliste: one term in the three languages, the same on every screen, page and file.
 *
 * The terms are written as in the project's list, with another form after a stroke and an abbreviation or what tells it
 * from others in parentheses. `exported` names what of the public face the term is called after, where there is one: the id
 * in PascalCase, or the house's own word. What begins with that name is part of it (`CouncilId`, `CouncilKind`). `not` are
 * the words that the same thing is often called by and that we never write, as regular expressions.
 */
export interface Term extends Text {
  readonly id: string
  readonly note?: string
  readonly exported?: string
  readonly not?: { readonly [Form in Language]?: readonly string[] }
}

/** Every term: those of the field, then those of the product. */
export const glossary = [...fieldTerms, ...houseTerms] as const

/** The id of a term; one that is not in the list is a type error. */
export type TermId = (typeof glossary)[number]['id']

const byId: ReadonlyMap<string, Term> = new Map(glossary.map((entry) => [entry.id, entry]))

/** The term with this id. */
export const term = (id: TermId): Term => byId.get(id) as Term

/** Every way a term may be written: each form without what stands in parentheses, then the abbreviations. */
export const formsOf = (entry: Term, language: Language): readonly string[] => {
  const written = entry[language].split(' / ')
  const abbreviations = [...entry[language].matchAll(/\(([A-ZÆØÅ][\wÆØÅæøå]*)\)/gu)].map(([, short]) => String(short))
  return [...written.map((form) => form.replaceAll(/\s*\([^)]*\)\s*/gu, ' ').trim()), ...abbreviations]
}

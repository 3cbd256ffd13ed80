import { cite } from '../sources/citation.ts'
import type { Language } from '../vocabulary/text.ts'
import { type ActName, acts } from './acts.ts'
import type { Refusal } from './refusal.ts'
import { refusals } from './refusals.ts'

/** A refusal in words, with the citation of its norm where it has one. */
export interface SaidRefusal {
  readonly detail: string
  readonly citation?: string
}

/** Says why an act was not done. The act's own words come before those that acts share. */
export const sayRefusal = (name: ActName, refusal: Refusal, language: Language): SaidRefusal => {
  const { words } = acts[name]
  const said = words.refusals?.[refusal.reason] ?? refusals[refusal.reason]
  if (said === undefined) throw new Error(`${name} has no words for ${refusal.reason}`)
  return {
    detail: said[language](refusal.values ?? {}),
    ...(refusal.norm && { citation: cite(refusal.norm, language) }),
  }
}

import type { Bump } from './bump.ts'

/** The least bump that says that a thing of one sort is new, that it says another thing, or that it is gone. */
export interface Raises {
  readonly new: Bump
  readonly other: Bump
  readonly gone: Bump
}

const answer: Raises = { new: 'major', other: 'major', gone: 'major' }
const addition: Raises = { new: 'minor', other: 'major', gone: 'major' }

/**
 * Hva som hever versjonen: *major* where somebody gets another answer for the same facts and date, *minor* where the library
 * answers for more. What is not held, words among it, raises nothing: a patch. A new part of what is itself new is not told.
 */
export const raises = {
  /** What is asked, and all that is found. One that is gone is asked again, and gone is no other answer. */
  example: { ...addition, gone: 'none' },
  rule: addition,
  /** Scope, needs and whether the documents are silent: who is judged, who is asked, and what can be turned on and off. */
  'rule-field': answer,
  'rule-norm': addition,
  /** A mandate must state every limit within its range, so a new limit makes files fall short that did not. */
  'rule-limit': answer,
  norm: addition,
  'norm-force': answer,
  mandate: addition,
  /** Kind, level, adoptions, in force, composition and the rest but words. */
  'mandate-field': answer,
  'mandate-rule': addition,
  region: addition,
  'region-field': answer,
  /** An institution has seats, so one more is one more that is vacant. */
  institution: answer,
  'other-actor': addition,
  'role-title': addition,
  refinement: addition,
} as const satisfies Readonly<Record<string, Raises>>

/** A sort of thing that a release answers for. */
export type Sort = keyof typeof raises

import type { Text } from '../vocabulary/text.ts'
import type { Way } from './way.ts'

/**
 * Lesemåte: our inference where a document does not settle a question, shown with the rule; a region can choose otherwise.
 *
 * `way` names the way of honouring the norm that rests on this reading alone, `null` where the way stands in the text
 * and the reading only fills it in. `on` is an ISO date.
 */
export interface Reading {
  readonly what: Text
  readonly why: Text
  readonly way: Way | null
  readonly by: string
  readonly on: string
}

/** A reading made by this project when the register was laid down. */
export const reading = (what: Text, why: Text, way: Way | null = null): Reading => ({
  what,
  why,
  way,
  by: 'Samråd',
  on: '2026-11-22',
})

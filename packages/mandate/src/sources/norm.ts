import type { Text } from '../vocabulary/text.ts'
import type { Part } from './part.ts'
import type { PlaceId } from './place.ts'
import type { Reading } from './reading.ts'
import type { Way } from './way.ts'

/**
 * Kraft: how strongly a norm binds. `must` required or laid down as what is done; `rule` «som hovedregel», a deviation
 * is allowed with a recorded reason; `may`; `never`; `fact`.
 */
export type Force = 'must' | 'rule' | 'may' | 'never' | 'fact'

/** Norm: one item of what the documents say, in our own words, and how the product honours it. */
export interface NormEntry {
  readonly at: PlaceId
  readonly text: Text
  readonly force: Force
  readonly ways: readonly Way[]
  /** What a way is, where the register says it; only ways that the norm has. */
  readonly notes: { readonly [W in Way]?: string }
  readonly readings: readonly Reading[]
  /** The part of the product that the norm's ways come with; `null` for a norm that is only reference. */
  readonly comesWith: Part | null
}

/** A section of the register: norms by id, in the order of the document. Its type keeps the ids as literals. */
export const section = <Id extends `N${number}`>(
  norms: Readonly<Record<Id, NormEntry>>,
): Readonly<Record<Id, NormEntry>> => norms

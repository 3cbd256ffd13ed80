import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { Text } from '../vocabulary/text.ts'
import type { CouncilFacts, NationFacts, RegionFacts } from './facts.ts'
import type { AnswerKind } from './finding.ts'

/** What an example is judged on, by the scope of its rule. */
export type ExampleFacts =
  | { readonly mandate: Mandate; readonly council: CouncilFacts }
  | { readonly region: RegionFacts }
  | { readonly nation: NationFacts }

/**
 * Eksempel: a case with its agreed answer. It stands in the rule's file, is shown in the catalogue, and is the rule's
 * test. `subject` is the id of the finding's subject; left out where the rule gives one finding.
 */
export interface Example {
  readonly title: Text
  readonly at: IsoDate
  readonly facts: ExampleFacts
  readonly subject?: string
  readonly answer: AnswerKind
  readonly norm: string
  /** True where a norm of force *rule* is departed from with a recorded reason. */
  readonly deviation?: true
}

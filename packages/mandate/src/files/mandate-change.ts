import type { CouncilKind, CouncilLevel } from '../vocabulary/council-kind.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Composition } from '../vocabulary/mandate.ts'
import type { Limits, Refinement } from '../vocabulary/refinement.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import type { Language, Text } from '../vocabulary/text.ts'
import type { LimitMove } from './limit-move.ts'

/** A value before and after; undefined where it was not there, or is not there any more. */
interface FromTo<Value> {
  readonly from: Value
  readonly to: Value
}

/** The parts of a seat's requirement that can change under the same id. */
export type SeatField = Exclude<keyof SeatRequirement, 'id'>

/**
 * Endring i et mandat: one thing that differs between two versions; textless, `sayMandateChange` gives the words. A limit
 * says whether it goes the stricter or the laxer way, by the direction that its rule declares.
 */
export type MandateChange =
  | ({ readonly change: 'id' } & FromTo<string>)
  | ({ readonly change: 'version' } & FromTo<string>)
  | ({ readonly change: 'kind' } & FromTo<CouncilKind>)
  | ({ readonly change: 'level' } & FromTo<CouncilLevel>)
  | ({ readonly change: 'specialty' } & FromTo<string | undefined>)
  | ({ readonly change: 'name' | 'short-name' | 'reading-mark'; readonly language: Language } & FromTo<string>)
  | ({ readonly change: 'source' } & FromTo<string>)
  | { readonly change: 'adoption-added' | 'adoption-removed'; readonly by: Text; readonly on: IsoDate | null }
  | ({ readonly change: 'adoption-day'; readonly by: Text } & FromTo<IsoDate | null>)
  | ({ readonly change: 'in-force' } & FromTo<IsoDate | null>)
  | ({ readonly change: 'composition' } & FromTo<Composition['kind']>)
  | { readonly change: 'seat-added' | 'seat-removed'; readonly seat: SeatRequirement }
  | {
      readonly change: 'seat-changed'
      readonly field: SeatField
      readonly from: SeatRequirement
      readonly to: SeatRequirement
    }
  | { readonly change: 'rule-on' | 'rule-off'; readonly rule: string; readonly limits: Limits }
  | ({ readonly change: 'limit'; readonly rule: string; readonly limit: string; readonly move: LimitMove } & FromTo<
      number | undefined
    >)
  | { readonly change: 'refinement-added' | 'refinement-removed'; readonly refinement: Refinement }
  | { readonly change: 'order'; readonly of: 'adoptions' | 'seats' | 'rules' | 'refinements' }

import type { CouncilKind } from '../vocabulary/council-kind.ts'
import type { Holding } from '../vocabulary/holding.ts'
import type { RoleId } from '../vocabulary/role.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'

/** A party, a role and an organisation, as a holding could have them. */
export type Place = Pick<Holding, 'party' | 'role' | 'orgNumber'>

/**
 * Hull eller overlapp: one place where the mandates ask for what cannot be, ask twice, or ask for nothing; textless,
 * `sayGap` gives the words. `mandate`, `region`, `rule` and `specialty` are ids.
 *
 * - `no-organisation` no organisation of the region gives the seat; `no-holding` no party, role and organisation fits it
 * - `unknown-organisation` the seat is only for an organisation that no region has
 * - `same-holding` one holding would be on two seats; `place` is one that does, `places` how many there are
 * - `two-limits` a rule is listed twice
 * - `seats-not-at-hand` a rule about seats, where nobody knows the seats; `seat-unjudged` a seat that no rule answers for
 * - `no-seats` the composition is stated or read, and gives no seat
 * - `no-seat-for-rule` a rule asks for somebody in a role that no seat of the mandate takes
 * - `rule-elsewhere` a rule that is not about this kind of council
 * - `elected-chair` an elected chair where the documents say who leads the meetings (N061, N127)
 * - `kind-without-mandate`, `specialty-without-mandate`, `two-mandates` for one council, `kind-nobody-has`
 * - `rule-in-no-mandate` a rule of the documents that judges nobody
 */
export type Gap =
  | {
      readonly gap: 'no-organisation' | 'no-holding'
      readonly mandate: string
      readonly region: string
      readonly seat: SeatRequirement
    }
  | {
      readonly gap: 'unknown-organisation'
      readonly mandate: string
      readonly seat: SeatRequirement
      readonly orgNumber: string
    }
  | {
      readonly gap: 'same-holding'
      readonly mandate: string
      readonly region: string
      readonly seats: readonly [SeatRequirement, SeatRequirement]
      readonly place: Place
      readonly places: number
    }
  | {
      readonly gap: 'two-limits' | 'seats-not-at-hand' | 'rule-elsewhere'
      readonly mandate: string
      readonly rule: string
    }
  | { readonly gap: 'elected-chair'; readonly mandate: string; readonly rule: string; readonly kind: CouncilKind }
  | { readonly gap: 'no-seats'; readonly mandate: string }
  | { readonly gap: 'no-seat-for-rule'; readonly mandate: string; readonly rule: string; readonly role: RoleId }
  | { readonly gap: 'seat-unjudged'; readonly mandate: string; readonly seat: SeatRequirement }
  | { readonly gap: 'kind-without-mandate'; readonly kind: CouncilKind }
  | { readonly gap: 'specialty-without-mandate'; readonly specialty: string }
  | { readonly gap: 'two-mandates'; readonly mandates: readonly string[] }
  | {
      readonly gap: 'kind-nobody-has'
      readonly mandate: string
      readonly kind: CouncilKind
      readonly specialty?: string
    }
  | { readonly gap: 'rule-in-no-mandate'; readonly rule: string }

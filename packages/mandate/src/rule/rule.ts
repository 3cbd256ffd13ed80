import type { NormId } from '../sources/register.ts'
import type { Council } from '../vocabulary/council.ts'
import type { Holding } from '../vocabulary/holding.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { OrgNumber } from '../vocabulary/org-number.ts'
import type { Seat } from '../vocabulary/seat.ts'
import type { Answer } from './answer.ts'
import type { CouncilFacts, FactPath, NationFacts, RegionFacts } from './facts.ts'

/**
 * A seat as it stands on the date: who hold it, who held it last before, who is the next to come, and whether a manager in
 * the line has been named for it by then.
 */
export interface SeatOnDate extends Omit<Seat, 'orgNumber'> {
  readonly orgNumber: OrgNumber | undefined
  readonly holders: readonly Holding[]
  readonly last: Holding | undefined
  readonly next: Holding | undefined
  readonly hasManager: boolean
}

/** A holding that is in force on the date, and the seat it is on where the composition is at hand. */
export interface HoldingOnDate {
  readonly holding: Holding
  readonly seat: SeatOnDate | undefined
}

/** What a rule about a council, its seats or its holdings may read besides its subject. */
export interface CouncilContext {
  readonly at: IsoDate
  readonly mandate: Mandate
  readonly facts: CouncilFacts
  readonly seats: readonly SeatOnDate[]
  readonly limit: (name: string) => number
}

/** What a rule reads, by its scope. */
export interface Scopes {
  readonly seat: { readonly subject: SeatOnDate; readonly context: CouncilContext }
  readonly holding: { readonly subject: HoldingOnDate; readonly context: CouncilContext }
  readonly council: { readonly subject: Council; readonly context: CouncilContext }
  readonly region: { readonly subject: RegionFacts; readonly context: { readonly at: IsoDate } }
  readonly nation: { readonly subject: NationFacts; readonly context: { readonly at: IsoDate } }
}
export type Scope = keyof Scopes

/**
 * Grense: a whole number that a mandate sets for a rule, from `least` to `most`. `stricter` says which way asks more, so that
 * laxer can be told; left out where neither does, and then every other number needs a reason.
 */
export interface Limit {
  readonly least: number
  readonly most: number
  readonly stricter?: 'more' | 'less'
}

/**
 * Regel: a pure function that answers one or more norms about a subject on a date. `needs` says which facts it reads;
 * `limits` names the numbers that a mandate must set for it. `silent` is a rule of which the documents say nothing: off in
 * every mandate until a region turns it on, and citing the norm that it fills in.
 */
export interface Rule<S extends Scope = Scope> {
  readonly id: string
  readonly norms: readonly NormId[]
  readonly scope: S
  readonly needs: readonly FactPath[]
  readonly limits?: Readonly<Record<string, Limit>>
  readonly silent?: true
  readonly decide: (subject: Scopes[S]['subject'], context: Scopes[S]['context']) => Answer | readonly Answer[]
}

/** A rule of any scope, as the catalogue holds them. */
export type AnyRule = { readonly [S in Scope]: Rule<S> }[Scope]

/** Defines a rule about one kind of subject. */
export const rule = <S extends Scope>(definition: Rule<S>): Rule<S> => definition

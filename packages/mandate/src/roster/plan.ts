import type { ActInput, ActName } from '../acts/acts.ts'
import type { Council } from '../vocabulary/council.ts'
import type { CouncilId } from '../vocabulary/council-id.ts'
import type { HoldingId } from '../vocabulary/holding.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { OrgNumber } from '../vocabulary/org-number.ts'
import type { PersonId } from '../vocabulary/person.ts'
import type { Sealed } from '../vocabulary/sealed.ts'
import type { SeatId } from '../vocabulary/seat.ts'
import type { ColumnId } from './columns.ts'
import type { RosterFault } from './fault.ts'
import type { Roster } from './roster.ts'

/** A person the store knows, with name and e-mail opened for whoever imports. */
export interface KnownPerson {
  readonly id: PersonId
  readonly name: string
  readonly email?: string
  readonly organisation?: OrgNumber
}

/**
 * What an import is planned against. `open` gives the words behind a sealed reference, nothing once they are erased;
 * `idFor` gives the same new UUID for the same key; `answers` says who a question's person is; `end` is what is ticked.
 */
export interface PlanInput {
  readonly roster: Roster
  readonly councils: readonly Council[]
  readonly people: readonly KnownPerson[]
  readonly at: IsoDate
  readonly open: (sealed: Sealed) => string | undefined
  readonly idFor: (key: string) => string
  readonly answers?: ReadonlyMap<string, PersonId | 'new'>
  readonly end?: ReadonlySet<HoldingId>
}

/** One thing that differs between the file and the store, as both write it. */
export interface Difference {
  readonly column: ColumnId
  readonly was?: string
  readonly is?: string
}

/** A row against the store. `changes` have acts; `differs` is what an import leaves as it is. */
export interface PlannedRow {
  readonly row: number
  readonly council: CouncilId
  readonly holding: HoldingId
  readonly person: PersonId
  readonly seat?: SeatId
  readonly state: 'new' | 'changed' | 'same'
  readonly changes: readonly Difference[]
  readonly differs: readonly Difference[]
}

/** A holding in force, or to come, that the file does not have; `to` is the last day it gets if it is ticked. */
export interface GoneHolding {
  readonly council: CouncilId
  readonly holding: HoldingId
  readonly person: PersonId
  readonly to: IsoDate
  readonly ticked: boolean
}

/** Spørsmål: someone of this name is known already, and nothing tells whether it is the same person. */
export interface SameNameQuestion {
  readonly key: string
  readonly name: string
  readonly rows: readonly number[]
  readonly candidates: readonly PersonId[]
}

/** An act with its input, as the import does it. */
export type PlannedAct = { readonly [Name in ActName]: { readonly act: Name; readonly input: ActInput<Name> } }[ActName]

/**
 * Importplan: what committing the file would do, and nothing has been done. `acts` are in the order they are to be done,
 * in one transaction; they are none while there is a fault or an open question. Planning again after they are done
 * gives no acts.
 */
export interface Plan {
  readonly rows: readonly PlannedRow[]
  readonly gone: readonly GoneHolding[]
  readonly questions: readonly SameNameQuestion[]
  readonly faults: readonly RosterFault[]
  readonly acts: readonly PlannedAct[]
}

/** An act with its input. */
export const planned = <Name extends ActName>(act: Name, input: ActInput<Name>): PlannedAct =>
  ({ act, input }) as unknown as PlannedAct

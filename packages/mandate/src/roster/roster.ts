import type { CouncilId } from '../vocabulary/council-id.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import { isoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { OrgNumber } from '../vocabulary/org-number.ts'
import type { Region } from '../vocabulary/region.ts'
import type { RoleId } from '../vocabulary/role.ts'
import type { SeatId } from '../vocabulary/seat.ts'
import type { RosterFault } from './fault.ts'
import type { RosterParty } from './words.ts'

/** What a roster file says, however it was read: headers as written, and trimmed text by header. */
export interface RosterSheet {
  readonly columns: readonly string[]
  /** The row the headers stand in, 1 where it is not said. */
  readonly headerRow?: number
  readonly rows: readonly { readonly row: number; readonly cells: Readonly<Record<string, string>> }[]
}

/** A council that a roster may speak of, the mandate that judges it, and the regions whose organisations sit in it. */
export interface RosterCouncil {
  readonly id: CouncilId
  readonly mandate: Mandate
  readonly regions: readonly Region[]
}

/** The day a holding is read to begin where `fra` is blank: open, so before any day that is asked about. */
export const openStart: IsoDate = isoDate('1900-01-01')

/**
 * Rad i en roster: one holding as a roster states it, words in clear, from one row.
 * `seat` is left out where the council's composition is not at hand. `person` is the key of the one who sits.
 */
export interface RosterHolding {
  readonly row: number
  readonly person: string
  readonly seat?: SeatId
  readonly party: RosterParty
  readonly orgNumber?: OrgNumber
  readonly role: RoleId
  readonly from: IsoDate
  readonly to?: IsoDate
  readonly consentOn?: IsoDate
  readonly consentWithdrawnOn?: IsoDate
  readonly endorsedBy?: string
  readonly endorsedOn?: IsoDate
  readonly delegatedBy?: string
  readonly timeSetAside?: boolean
}

/** A person as a roster names them. `key` is the normalised e-mail, else the name within the organisation. */
export interface RosterPerson {
  readonly key: string
  readonly name: string
  readonly email?: string
  readonly organisation?: OrgNumber
  readonly rows: readonly number[]
}

/** What a roster says of one council. */
export interface CouncilRoster {
  readonly council: RosterCouncil
  readonly holdings: readonly RosterHolding[]
}

/** Roster: what a file says, by council, with everyone it names; `faults` is every cell that must be mended. */
export interface Roster {
  readonly councils: readonly CouncilRoster[]
  readonly people: readonly RosterPerson[]
  readonly faults: readonly RosterFault[]
}

import type { PartyKind, RoleId, SeatStatus } from '@samrad/mandate'

/** Representasjon, as a person's page shows it. */
export interface PersonHolding {
  readonly holding: string
  readonly council: {
    readonly id: string
    readonly region: string
    readonly slug: string
    readonly name: string
    readonly version: number
  }
  readonly role: RoleId
  readonly roleName: string
  readonly party: PartyKind
  readonly organisation?: { readonly orgNumber: string; readonly name: string }
  readonly from: string
  readonly to?: string
  /** In force on the day asked about; what has ended, or begins later, is not. */
  readonly current: boolean
  readonly published: boolean
  readonly consentGiven?: string
  readonly consentWithdrawn?: string
  readonly status?: SeatStatus
  readonly statusWord?: string
}

/** Person, as a row of the list. */
export interface PersonRow {
  readonly id: string
  readonly name: string
  readonly email?: string
  readonly organisation?: { readonly orgNumber: string; readonly name: string }
  readonly holdings: readonly PersonHolding[]
}

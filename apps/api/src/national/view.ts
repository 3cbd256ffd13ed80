/** Koordineringen: which region's RegUt coordinated when; the version is the If-Match of the next period. */
export interface CoordinationView {
  readonly version: number
  readonly at: string
  /** Who coordinates on the day; nothing where it is not known. */
  readonly coordinates?: { readonly region: string; readonly name: string; readonly since: string }
  readonly periods: readonly {
    readonly region: string
    readonly name: string
    readonly from: string
    readonly to?: string
  }[]
}

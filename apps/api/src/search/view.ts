/** Søk: everything Ctrl+K can find; the browser ranks it, prefix first. */
export interface SearchIndex {
  readonly councils: readonly {
    readonly id: string
    readonly region: string
    readonly slug: string
    readonly name: string
    readonly fullName: string
  }[]
  readonly people: readonly { readonly id: string; readonly name: string; readonly about: string }[]
  readonly institutions: readonly { readonly orgNumber: string; readonly name: string; readonly shortName: string }[]
}

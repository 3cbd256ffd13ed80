import type { ActName, PartyKind, RoleId, StreamKind } from '@samrad/mandate'

/** Oppslag: the fixed words and lists that forms need, in the reader's language. */
export interface Reference {
  readonly languages: readonly string[]
  readonly regions: readonly {
    readonly id: string
    readonly name: string
    readonly contact: string | null
    readonly rhf: { readonly orgNumber: string; readonly name: string }
    readonly institutions: readonly {
      readonly orgNumber: string
      readonly name: string
      readonly fullName: string
      readonly shortName: string
    }[]
  }[]
  readonly roles: Readonly<Record<RoleId, string>>
  readonly parties: Readonly<Record<PartyKind, string>>
  readonly statuses: Readonly<Record<string, string>>
  readonly fields: Readonly<Record<string, string>>
  readonly specialties: readonly { readonly id: string; readonly name: string; readonly sharedPart: string | null }[]
  readonly acts: readonly {
    readonly act: ActName
    readonly label: string
    readonly method: string
    readonly path: string
    readonly fields: readonly string[]
    readonly kind: StreamKind
    /** Whether If-Match is asked for. */
    readonly version: boolean
  }[]
}

/** Økten, as the screens see it. */
export interface SessionView {
  readonly signedIn: boolean
  readonly reader: 'administrator' | 'reader' | 'public'
  readonly name?: string
  readonly email?: string
  readonly region?: { readonly id: string; readonly name: string }
  /** Which store is at work; `demo` shows «Øvingsdata» and offers «Start på ordentlig». */
  readonly place: 'demo' | 'ordinary'
  readonly today: string
  readonly language: 'nb' | 'nn' | 'en'
}

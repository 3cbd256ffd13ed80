/** Importens tilstand: being read, ready (`read`), stopped by faults, stopped by a person, brought in, or broken off. */
export type ImportState = 'reading' | 'read' | 'faults' | 'stopped' | 'committed' | 'failed'

/** Feil i filen, in words; `canIgnore` names the column that may be left out instead. */
export interface ImportFault {
  readonly row?: number
  readonly column?: string
  /** What the cell says, where it may be shown. */
  readonly value?: string
  readonly text: string
  readonly norm?: string
  readonly citation?: string
  readonly canIgnore?: string
}

/** Endring: one thing a row says otherwise than Samråd has it; a new row has only `becomes`. */
export interface ImportChange {
  readonly field: string
  readonly label: string
  readonly was?: string
  readonly becomes?: string
}

/** Whose seat is spoken of. */
export interface ImportPlace {
  readonly council: string
  readonly councilName: string
  readonly who: string
  readonly role: string
  readonly organisation?: string
}

/** Rad, held against what Samråd has. */
export interface ImportRow extends ImportPlace {
  readonly kind: 'new' | 'changed' | 'same'
  readonly row: number
  readonly changes: readonly ImportChange[]
}

/** A holding that the file does not have; it ends on `ends` (ISO) only if it is ticked. */
export interface ImportGone extends ImportPlace {
  readonly holding: string
  readonly from: string
  readonly ends: string
  readonly ticked: boolean
}

/** Spørsmål: someone of this name is known already; only a person can tell whether it is the same. */
export interface ImportQuestion {
  readonly id: string
  readonly row: number
  readonly who: string
  readonly candidates: readonly {
    readonly person: string
    readonly name: string
    readonly email?: string
    readonly organisation?: string
  }[]
}

/** What the file and Samråd say differently and the import leaves as it is. */
export interface ImportDifference {
  readonly row: number
  readonly who: string
  readonly field: string
  readonly label: string
  readonly samraad?: string
  readonly file?: string
}

/** Importplan, in the reader's language. */
export interface ImportPlanView {
  readonly rows: readonly ImportRow[]
  readonly counts: {
    readonly new: number
    readonly changed: number
    readonly same: number
    readonly gone: number
    readonly people: number
  }
  /** Councils that the import establishes. */
  readonly newCouncils: readonly { readonly council: string; readonly councilName: string }[]
  readonly gone: readonly ImportGone[]
  readonly questions: readonly ImportQuestion[]
  readonly differs: readonly ImportDifference[]
}

/** What was done: rows brought in, holdings ended, people registered, and events written. */
export interface ImportDone {
  readonly new: number
  readonly changed: number
  readonly ended: number
  readonly people: number
  readonly events: number
}

/** Import, as its screen shows it. */
export interface ImportView {
  readonly id: string
  readonly state: ImportState
  /** Steps of the reading: the store, the file, its rows, and the comparison. */
  readonly progress: { readonly done: number; readonly of: number }
  readonly notices: readonly string[]
  /** At most 500 of them. */
  readonly faults: readonly ImportFault[]
  readonly faultCount: number
  /** Columns that are left out. */
  readonly ignored: readonly string[]
  readonly plan?: ImportPlanView
  readonly done?: ImportDone
}

import type { FindingView, StatusKey } from '../findings/view.ts'

/** Gjøremål: findings that the same remedy would mend, as one row. */
export interface TodayRow {
  readonly key: string
  readonly status: StatusKey
  /** The gravest of them. */
  readonly finding: FindingView
  readonly count: number
  readonly councils: readonly {
    readonly id: string
    readonly region: string
    readonly slug: string
    readonly name: string
    readonly version: number
  }[]
  /** All of them, gravest first, at most 100. */
  readonly findings: readonly FindingView[]
}

/** I dag: what needs attention, and how the councils stand. */
export interface Today {
  readonly date: string
  /** The day in words: `søndag 22. november 2026`. */
  readonly words: string
  readonly rows: readonly TodayRow[]
  readonly figures: {
    readonly councils: number
    readonly withoutOpen: number
    /** Persons the region has registered; none where nothing has been imported yet. */
    readonly people: number
    readonly vacant: number
    readonly withoutConsent: number
    readonly notEndorsed: number
    readonly unknown: number
  }
  readonly nextMeetings: readonly {
    readonly council: string
    readonly region: string
    readonly slug: string
    readonly name: string
    readonly date: string
    readonly number: string
  }[]
}

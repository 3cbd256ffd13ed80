import { CouncilId, IsoDate, Slug } from '@samrad/mandate'
import * as Schema from 'effect/Schema'
import { FindingView, StatusKey } from '../findings/view.ts'
import { Count } from '../http/answer-fields.ts'

/** Gjøremål: findings that the same remedy would mend, as one row. */
export const TodayRow = Schema.Struct({
  key: Schema.String,
  status: StatusKey,
  /** The gravest of them. */
  finding: FindingView,
  count: Count,
  councils: Schema.Array(
    Schema.Struct({ id: CouncilId, region: Slug, slug: Slug, name: Schema.String, version: Count }),
  ),
  /** All of them, gravest first, at most 100. */
  findings: Schema.Array(FindingView),
}).annotate({ identifier: 'TodayRow' })
export type TodayRow = typeof TodayRow.Encoded

/** I dag: what needs attention, and how the councils stand. */
export const Today = Schema.Struct({
  date: IsoDate,
  /** The day in words: `søndag 22. november 2026`. */
  words: Schema.String,
  rows: Schema.Array(TodayRow),
  figures: Schema.Struct({
    councils: Count,
    withoutOpen: Count,
    /** Persons the region has registered; none where nothing has been imported yet. */
    people: Count,
    vacant: Count,
    withoutConsent: Count,
    notEndorsed: Count,
    unknown: Count,
  }),
  nextMeetings: Schema.Array(
    Schema.Struct({
      council: CouncilId,
      region: Slug,
      slug: Slug,
      name: Schema.String,
      date: IsoDate,
      number: Schema.String,
    }),
  ),
}).annotate({ identifier: 'Today' })
export type Today = typeof Today.Encoded

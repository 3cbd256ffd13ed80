import {
  type Change,
  type Finding,
  type Language,
  mandateChanges,
  type Rehearsed,
  sayChange,
  sayGap,
  sayMandateChange,
} from '@samrad/mandate'
import { writtenFinding } from '../check/written-finding.ts'
import { names as everyName } from '../names.ts'
import { gapsBrought } from './gaps-brought.ts'
import { namesIn, rowIn } from './names.ts'
import { norms } from './asked.ts'
import type { Trial } from './runs.ts'
import { warningsOf } from './warnings.ts'

/** A rehearsal as `--json` writes it; no person is named. `differences` are from the mandate that each region goes by today. */
export const inJson = (rehearsed: Rehearsed, trial: Trial, language: Language): object => {
  const { person: _person, ...names } = namesIn(trial)
  const { after, runs } = trial
  const written = (change: Change, finding: Finding | undefined) =>
    finding && {
      ...writtenFinding(finding, rowIn(trial, change), change.date, language, names),
      subject: {
        id: finding.subject.id,
        ...writtenFinding(finding, rowIn(trial, change), change.date, language, names).subject,
      },
    }
  return {
    mandate: after.id,
    version: after.version,
    regions: runs.map(({ region, before }) => ({
      region,
      version: before.version,
      differences: mandateChanges(before, after).map((change) => ({
        ...change,
        said: sayMandateChange(change, language, everyName),
      })),
    })),
    gaps: gapsBrought(trial).map((gap) => ({ ...gap, said: sayGap(gap, language, everyName) })),
    dates: rehearsed.dates,
    changes: rehearsed.changes.map((change) => {
      const { kind, council, date, rule, norm, before, after: becomes } = change
      const said = sayChange(change, language, names)
      return {
        kind,
        council,
        date,
        rule,
        norm,
        before: written(change, before),
        after: written(change, becomes),
        said: said && {
          change: said.change,
          title: said.title,
          reason: said.reason,
          ...(said.was && { was: said.was }),
        },
      }
    }),
    councils: rehearsed.councils,
    rules: rehearsed.rules,
    total: rehearsed.total,
    warnings: warningsOf(trial, language),
    notAsked: norms(trial),
  }
}

import { type Language, sayRosterNotice } from '@samrad/mandate'
import { faultViews } from './fault-view.ts'
import type { Import } from './imports.ts'
import { planView } from './plan-view.ts'
import { steps } from './run-import.ts'
import type { ImportView } from './view.ts'

const mostFaults = 500

/** The import as its screen shows it, in the reader's language. */
export const importView = (own: Import, language: Language): ImportView => {
  const faults = faultViews(own, language)
  return {
    id: own.id,
    state: own.state,
    progress: { done: own.steps, of: steps },
    notices: own.notices.map((notice) => sayRosterNotice(notice, language)),
    faults: faults.slice(0, mostFaults),
    faultCount: faults.length,
    ignored: own.choices.ignore,
    ...(own.dry && own.read && { plan: planView(own.dry, own.read.roster, language) }),
    ...(own.done && { done: own.done }),
  }
}

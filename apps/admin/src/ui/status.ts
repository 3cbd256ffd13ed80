import type { StatusKey } from '@samrad/api'
import type { SymbolName } from './symbol.tsx'

/** How loudly a status speaks; a colour class of the same name. */
export type Tone = 'ok' | 'want' | 'grave' | 'unknown' | 'na' | 'done' | 'quiet'

/** What a status looks like: its symbol and its tone. Its word comes with the data or from the texts. */
export interface Sign {
  readonly symbol: SymbolName
  readonly tone: Tone
}

/** What each status of a seat, a holding or a finding looks like; `na` where an institution has no seat. */
export const signs: Readonly<Record<StatusKey | 'na', Sign>> = {
  'in-order': { symbol: 'in-order', tone: 'ok' },
  vacant: { symbol: 'vacant', tone: 'want' },
  'consent-missing': { symbol: 'half', tone: 'want' },
  'consent-withdrawn': { symbol: 'withdrawn', tone: 'grave' },
  'delegation-missing': { symbol: 'triangle', tone: 'want' },
  'not-endorsed': { symbol: 'triangle', tone: 'want' },
  'time-not-set-aside': { symbol: 'clock', tone: 'want' },
  unknown: { symbol: 'unknown', tone: 'unknown' },
  'falls-short': { symbol: 'triangle', tone: 'want' },
  deviation: { symbol: 'deviation', tone: 'want' },
  met: { symbol: 'done', tone: 'done' },
  'not-applicable': { symbol: 'na', tone: 'na' },
  na: { symbol: 'na', tone: 'na' },
}

import type { SeatStatus } from '@samrad/mandate'
import type { SymbolName } from './symbol.tsx'

/** How loudly a status speaks; a colour class of the same name. */
export type Tone = 'ok' | 'want' | 'grave' | 'unknown' | 'na' | 'done' | 'quiet'

/** What each status of a seat looks like. Its word comes with the data or from the texts. */
export const seatSigns: Readonly<Record<SeatStatus | 'na', { readonly symbol: SymbolName; readonly tone: Tone }>> = {
  'in-order': { symbol: 'in-order', tone: 'ok' },
  vacant: { symbol: 'vacant', tone: 'want' },
  'consent-missing': { symbol: 'half', tone: 'want' },
  'consent-withdrawn': { symbol: 'withdrawn', tone: 'grave' },
  'delegation-missing': { symbol: 'triangle', tone: 'want' },
  'not-endorsed': { symbol: 'triangle', tone: 'want' },
  'time-not-set-aside': { symbol: 'clock', tone: 'want' },
  unknown: { symbol: 'unknown', tone: 'unknown' },
  na: { symbol: 'na', tone: 'na' },
}

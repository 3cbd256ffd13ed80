import type { IsoDate } from './iso-date.ts'

/** Periode: from one day to another, both included; no `to` means open. */
export interface Period {
  readonly from: IsoDate
  readonly to?: IsoDate
}

/** Whether the period covers the day. */
export const covers = (period: Period, day: IsoDate): boolean =>
  period.from <= day && (period.to === undefined || day <= period.to)

/** Whether two periods share a day. */
export const overlap = (a: Period, b: Period): boolean =>
  (a.to === undefined || b.from <= a.to) && (b.to === undefined || a.from <= b.to)

import type { Council, Finding, IsoDate } from '@samrad/mandate'
import { clears, row } from './plain-finding.ts'

const dates = ['dates']
const date = ['date']
const reason = ['reason']

/** N066: the dates of the year that has begun are fixed, by the day. */
export const calendarFinding = (council: Council, at: IsoDate, every: boolean): Finding | undefined => {
  const year = Number(at.slice(0, 4))
  const calendar = council.calendars.find((own) => own.year === year)
  const subject: Finding['subject'] = { kind: 'council', id: council.id, council: council.id }
  const isFixed = calendar !== undefined && calendar.fixedOn <= at
  if (isFixed && calendar.dates.some(({ date: day }) => day.startsWith(`${year}-`)))
    return every
      ? row(council, at, 'organisation/calendar-is-fixed', 'N066', 'met', subject, { values: { year } })
      : undefined
  const begun = `${year}-01-01` as IsoDate
  return row(council, at, 'organisation/calendar-is-fixed', 'N066', 'falls-short', subject, {
    values: { year },
    since: council.established > begun ? council.established : begun,
    remedies: isFixed
      ? [clears('add-date', { council: council.id, year }, date)]
      : calendar === undefined
        ? [clears('fix-calendar', { council: council.id, year, on: at }, dates)]
        : [],
  })
}

/**
 * N067: as many meetings as the mandate says, no fewer and no more, or a reason recorded for the year, which makes it met
 * whatever the dates. One more date clears it only where one is lacking.
 */
export const meetingsFinding = (
  council: Council,
  at: IsoDate,
  perYear: number,
  every: boolean,
): Finding | undefined => {
  const rule = 'organisation/meetings-a-year'
  const year = Number(at.slice(0, 4))
  const subject: Finding['subject'] = { kind: 'council', id: council.id, council: council.id }
  const calendar = council.calendars.find((own) => own.year === year && own.fixedOn <= at)
  const stated = council.deviations.some((own) => own.norm === 'N067' && own.year === year && own.on <= at)
  if (calendar === undefined) {
    if (stated)
      return every ? row(council, at, rule, 'N067', 'met', subject, { values: { year }, deviation: true }) : undefined
    return row(council, at, rule, 'N067', 'unknown', subject, {
      values: { year },
      missing: { fact: 'calendars', from: 'regut' },
    })
  }
  const days = new Set<string>()
  for (const { cancelled, date: day } of calendar.dates)
    if (cancelled === undefined && day.startsWith(`${year}-`)) days.add(day)
  const count = days.size
  if (count === perYear || stated) {
    if (!every) return undefined
    const values = { year, meetings: count, perYear }
    return row(council, at, rule, 'N067', 'met', subject, count === perYear ? { values } : { values, deviation: true })
  }
  const deviate = clears('state-deviation', { council: council.id, norm: 'N067', year, on: at }, reason)
  return row(council, at, rule, 'N067', 'falls-short', subject, {
    values: { year, meetings: count, perYear },
    since: calendar.fixedOn,
    remedies: count === perYear - 1 ? [clears('add-date', { council: council.id, year }, date), deviate] : [deviate],
  })
}

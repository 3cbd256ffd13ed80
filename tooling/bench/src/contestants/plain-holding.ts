import type { Council, Finding, IsoDate } from '@samrad/mandate'
import { asks, clears, type Holding, row } from './plain-finding.ts'

type Subject = Finding['subject']

const by = ['by']

/** N027: time said not to be set aside; not said is unknown. */
export const timeFinding = (council: Council, at: IsoDate, holding: Holding, subject: Subject): Finding => {
  const rule = 'prerequisites/time-set-aside'
  const remedies = [
    asks(council, rule, subject, at),
    clears('state-time', { council: council.id, holding: holding.id, setAside: true }),
  ]
  const since = holding.from
  return holding.timeSetAside === false
    ? row(council, at, rule, 'N027', 'falls-short', subject, { since, remedies })
    : row(council, at, rule, 'N027', 'unknown', subject, {
        since,
        missing: { fact: 'holdings.timeSetAside', from: 'institution' },
        remedies,
      })
}

/** N031: held without a consent in force; it has lasted since the last one was withdrawn, or the holding began. */
export const consentFinding = (council: Council, at: IsoDate, holding: Holding, subject: Subject): Finding => {
  const rule = 'prerequisites/consent-in-force'
  let last: IsoDate | undefined
  for (const { withdrawn } of holding.consents)
    if (withdrawn !== undefined && withdrawn <= at && (last === undefined || withdrawn > last)) last = withdrawn
  return row(council, at, rule, 'N031', 'falls-short', subject, {
    values: last === undefined ? undefined : { withdrawn: last },
    since: last !== undefined && last > holding.from ? last : holding.from,
    remedies: [
      clears('give-consent', { council: council.id, holding: holding.id, on: at, wording: 'mandate-2026' }),
      asks(council, rule, subject, at),
    ],
  })
}

/** N035: not endorsed in the institution's line by the day: no one named, no day, or a later day. */
export const endorsementFinding = (council: Council, at: IsoDate, holding: Holding, subject: Subject): Finding => {
  const rule = 'prerequisites/endorsed-in-line'
  const on = holding.endorsement?.on
  const lacks = holding.endorsement?.by === undefined ? 'by' : on === undefined ? 'on' : 'later'
  return row(council, at, rule, 'N035', 'falls-short', subject, {
    values: on === undefined ? { lacks } : { lacks, on },
    since: holding.from,
    remedies: [
      clears('endorse-holding', { council: council.id, holding: holding.id, on: at }, by),
      asks(council, rule, subject, at),
    ],
  })
}

/** N138: another person than the leader, without authority delegated by the day. */
export const delegationFinding = (council: Council, at: IsoDate, holding: Holding, subject: Subject): Finding => {
  const rule = 'composition/authority-is-delegated'
  const delegatedOn = holding.delegation?.on
  return row(council, at, rule, 'N138', 'falls-short', subject, {
    values: delegatedOn === undefined ? undefined : { delegatedOn },
    since: holding.from,
    remedies: [
      clears('delegate-authority', { council: council.id, holding: holding.id }, by),
      asks(council, rule, subject, at),
    ],
  })
}

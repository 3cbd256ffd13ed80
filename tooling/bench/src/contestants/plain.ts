import { addDays, type Council, type CouncilFacts, type Finding, type IsoDate, type Mandate } from '@samrad/mandate'
import { calendarFinding, meetingsFinding } from './plain-council.ts'
import { asks, clears, type Holding, holdingSubject, row, seatSubject } from './plain-finding.ts'
import { consentFinding, delegationFinding, endorsementFinding, timeFinding } from './plain-holding.ts'
import { type Place, placesOf, seated } from './plain-seats.ts'

const appointed = ['holding', 'person']
const appointedInLine = ['holding', 'person', 'endorsedBy', 'endorsedOn']
const manager = ['manager']
const nothing = {}
const delegated = 'composition/authority-is-delegated'

const vacancy = (council: Council, at: IsoDate, { requirement, id, orgNumber, ended, begins }: Place): Finding => {
  const { party, role, norm } = requirement
  const subject = seatSubject(council, requirement, id, orgNumber)
  const rule = 'composition/seat-is-held'
  const seat = {
    council: council.id,
    party,
    role,
    ...(orgNumber === undefined ? {} : { orgNumber }),
    from: at,
    ...(begins === undefined || requirement.several ? {} : { to: addDays(begins, -1) }),
  }
  return row(council, at, rule, norm, 'falls-short', subject, {
    since: ended === undefined ? undefined : addDays(ended, 1),
    remedies: [
      asks(council, rule, subject, at),
      clears('appoint-holding', seat, party === 'institution' ? appointedInLine : appointed),
    ],
  })
}

const unmanaged = (council: Council, at: IsoDate, { requirement, id, orgNumber }: Place): Finding => {
  const subject = seatSubject(council, requirement, id, orgNumber)
  const rule = 'prerequisites/responsible-manager'
  return row(council, at, rule, 'N018', 'falls-short', subject, {
    remedies: [
      clears('name-responsible-manager', { council: council.id, seat: id, on: at }, manager),
      asks(council, rule, subject, at),
    ],
  })
}

const inForceOn = (consents: Holding['consents'], at: IsoDate): boolean => {
  for (const { given, withdrawn } of consents)
    if (given <= at && (withdrawn === undefined || withdrawn > at)) return true
  return false
}

const endorsedBy = (endorsement: Holding['endorsement'], at: IsoDate): boolean =>
  endorsement?.by !== undefined && endorsement.on !== undefined && endorsement.on <= at

const delegatedBy = (delegation: Holding['delegation'], at: IsoDate): boolean =>
  delegation !== undefined && (delegation.on === undefined || delegation.on <= at)

/**
 * Den enkle løkka: what a person writes who knows the norms (N018, N027, N031, N035, N138, the seats', N066, N067) and
 * wants nothing else: no rules, no catalogue; one pass over a council's holdings and one over its seats. Written from the
 * norms, not from the rules, and so the oracle of the rules too. With `every` it also writes the rows that ask nothing.
 */
export const plain = (mandate: Mandate, facts: CouncilFacts, at: IsoDate, every = false): readonly Finding[] => {
  const { council } = facts
  const found: Finding[] = []
  const asked = new Map(mandate.rules.map(({ rule, limits }) => [rule, limits]))
  const time = asked.has('prerequisites/time-set-aside')
  const consent = asked.has('prerequisites/consent-in-force')
  const endorsement = asked.has('prerequisites/endorsed-in-line')
  const delegation = asked.has(delegated)
  const rows = placesOf(mandate, facts)

  for (const holding of council.holdings) {
    const seat = seated(rows, holding, at)
    if (holding.from > at || (holding.to !== undefined && holding.to < at)) continue
    const institution = holding.party === 'institution'
    const delegate = holding.role === 'delegert'
    const idle = time && institution && holding.timeSetAside !== true
    const unconsented = consent && institution && !inForceOn(holding.consents, at)
    const unendorsed = endorsement && institution && !endorsedBy(holding.endorsement, at)
    const undelegated = delegation && delegate && !delegatedBy(holding.delegation, at)
    if (!(every || idle || unconsented || unendorsed || undelegated)) continue
    const subject = holdingSubject(council, holding, seat?.id)
    if (idle) found.push(timeFinding(council, at, holding, subject))
    if (unconsented) found.push(consentFinding(council, at, holding, subject))
    if (unendorsed) found.push(endorsementFinding(council, at, holding, subject))
    if (undelegated) found.push(delegationFinding(council, at, holding, subject))
    if (!every) continue
    const answer = institution ? 'met' : 'not-applicable'
    if (time && !idle) found.push(row(council, at, 'prerequisites/time-set-aside', 'N027', answer, subject, nothing))
    if (consent && !unconsented)
      found.push(row(council, at, 'prerequisites/consent-in-force', 'N031', answer, subject, nothing))
    if (endorsement && !unendorsed)
      found.push(row(council, at, 'prerequisites/endorsed-in-line', 'N035', answer, subject, nothing))
    if (delegation && !undelegated)
      found.push(row(council, at, delegated, 'N138', delegate ? 'met' : 'not-applicable', subject, nothing))
  }

  const held = asked.has('composition/seat-is-held')
  const managed = asked.has('prerequisites/responsible-manager')
  const managers = new Set<string>()
  if (managed) for (const { seat, on } of council.managers) if (on <= at) managers.add(seat)
  for (const places of rows)
    for (const place of places) {
      const { requirement, id, orgNumber } = place
      const institution = requirement.party === 'institution'
      if (held) {
        if (!place.held) found.push(vacancy(council, at, place))
        else if (every) {
          const subject = seatSubject(council, requirement, id, orgNumber)
          found.push(row(council, at, 'composition/seat-is-held', requirement.norm, 'met', subject, nothing))
        }
      }
      if (managed) {
        if (institution && !managers.has(id)) found.push(unmanaged(council, at, place))
        else if (every) {
          const subject = seatSubject(council, requirement, id, orgNumber)
          const answer = institution ? 'met' : 'not-applicable'
          found.push(row(council, at, 'prerequisites/responsible-manager', 'N018', answer, subject, nothing))
        }
      }
    }

  if (asked.has('organisation/calendar-is-fixed')) {
    const finding = calendarFinding(council, at, every)
    if (finding !== undefined) found.push(finding)
  }
  if (asked.has('organisation/meetings-a-year')) {
    const perYear = asked.get('organisation/meetings-a-year')?.['perYear'] ?? 4
    const finding = meetingsFinding(council, at, perYear, every)
    if (finding !== undefined) found.push(finding)
  }
  return found
}

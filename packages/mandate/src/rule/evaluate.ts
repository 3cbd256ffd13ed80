import { norm as entryOf } from '../sources/register.ts'
import type { IsoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import type { Answer } from './answer.ts'
import type { CouncilFacts, FactPath, NationFacts, RegionFacts } from './facts.ts'
import type { Finding, Subject } from './finding.ts'
import { onDate } from './on-date.ts'
import type { AnyRule, HoldingOnDate, Rule, SeatOnDate } from './rule.ts'

/** The rules that exist, by id. */
export type Catalogue = ReadonlyMap<string, AnyRule>

/** On which date, and which facts the source can answer for; all of them where it is not said. */
export interface Question {
  readonly at: IsoDate
  readonly provided?: readonly FactPath[]
}

const answerable = (rule: Pick<AnyRule, 'needs'>, provided: readonly FactPath[] | undefined): boolean =>
  provided === undefined || rule.needs.every((path) => provided.includes(path))

const toFindings = (rule: AnyRule, subject: Subject, answers: Answer | readonly Answer[]): readonly Finding[] =>
  (Array.isArray(answers) ? (answers as readonly Answer[]) : [answers as Answer]).map((answer) => {
    const norm = answer.norm ?? rule.norms[0]
    if (norm === undefined) throw new Error(`${rule.id} cites no norm`)
    return {
      rule: rule.id,
      norm,
      force: entryOf(norm).force,
      answer: answer.answer,
      subject: answer.about === undefined ? subject : { ...subject, id: `${subject.id}/${answer.about}` },
      values: answer.values ?? {},
      ...(answer.since !== undefined && { since: answer.since }),
      ...(answer.missing && { missing: answer.missing }),
      ...(answer.deviation && { deviation: answer.deviation }),
      remedies: answer.remedies ?? [],
    }
  })

const ofSeat = (seat: SeatOnDate, council: CouncilFacts['council']): Subject => ({
  kind: 'seat',
  id: seat.id,
  council: council.id,
  seat: seat.id,
  party: seat.requirement.party,
  role: seat.requirement.role,
  ...(seat.orgNumber !== undefined && { orgNumber: seat.orgNumber }),
})

const ofHolding = ({ holding, seat }: HoldingOnDate, council: CouncilFacts['council']): Subject => ({
  kind: 'holding',
  id: holding.id,
  council: council.id,
  ...(seat && { seat: seat.id }),
  party: holding.party,
  role: holding.role,
  ...(holding.orgNumber !== undefined && { orgNumber: holding.orgNumber }),
  holding: holding.id,
  person: holding.person,
})

const withAsked = (finding: Finding, { council }: CouncilFacts, at: IsoDate): Finding => {
  const asked = council.asks
    .filter((ask) => ask.rule === finding.rule && ask.subject === finding.subject.id && ask.on <= at)
    .reduce<IsoDate | undefined>((last, ask) => (last === undefined || ask.on > last ? ask.on : last), undefined)
  return asked === undefined || finding.answer === 'met' ? finding : { ...finding, asked }
}

/**
 * Judges one council by a mandate on a date: every rule that the mandate lists, about every subject of its scope. The
 * same facts give the same findings in the same order, whatever the order of the facts. Refused, as an error: a mandate
 * that lists a rule that does not exist, or leaves out a limit that a rule needs.
 */
export const evaluateCouncil = (
  catalogue: Catalogue,
  mandate: Mandate,
  facts: CouncilFacts,
  { at, provided }: Question,
): readonly Finding[] => {
  const { seats, holdings } = onDate(mandate, facts, at)
  const findings = mandate.rules.flatMap(({ rule: id, limits }) => {
    const rule = catalogue.get(id)
    if (rule === undefined) throw new Error(`mandate ${mandate.id} lists no rule we have: ${id}`)
    if (!answerable(rule, provided)) return []
    const limit = (name: string): number => {
      const value = limits?.[name]
      if (value === undefined) throw new Error(`mandate ${mandate.id} sets no ${name} for ${id}`)
      return value
    }
    const context = { at, mandate, facts, seats, limit }
    switch (rule.scope) {
      case 'seat':
        return seats.flatMap((seat) => toFindings(rule, ofSeat(seat, facts.council), rule.decide(seat, context)))
      case 'holding':
        return holdings.flatMap((held) => toFindings(rule, ofHolding(held, facts.council), rule.decide(held, context)))
      case 'council': {
        const subject: Subject = { kind: 'council', id: facts.council.id, council: facts.council.id }
        return toFindings(rule, subject, rule.decide(facts.council, context))
      }
      default:
        throw new Error(`${id} is not about a council`)
    }
  })
  return findings.map((finding) => withAsked(finding, facts, at))
}

/** Judges a region by every rule about regions. */
export const evaluateRegion = (
  rules: readonly Rule<'region'>[],
  facts: RegionFacts,
  { at, provided }: Question,
): readonly Finding[] =>
  rules
    .filter((rule) => answerable(rule, provided))
    .flatMap((rule) => toFindings(rule, { kind: 'region', id: facts.region.id }, rule.decide(facts, { at })))

/** Judges the national coordination by every rule about it. */
export const evaluateNation = (
  rules: readonly Rule<'nation'>[],
  facts: NationFacts,
  { at }: Question,
): readonly Finding[] =>
  rules.flatMap((rule) => toFindings(rule, { kind: 'nation', id: 'nasjonal' }, rule.decide(facts, { at })))

/** The norms of the given rules that a source with these facts cannot be asked about, in the order of the register. */
export const notAsked = (rules: readonly AnyRule[], provided: readonly FactPath[]): readonly string[] =>
  [...new Set(rules.filter((rule) => !answerable(rule, provided)).flatMap((rule) => rule.norms))].toSorted()

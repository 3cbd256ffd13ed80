import Engine from 'publicodes'
import type { Answered, Contestant } from './contestant.ts'
import { engineFacts, type HoldingFacts, type SeatFacts, type YearFacts } from './engine-facts.ts'

type Model = Readonly<Record<string, Record<string, unknown> | string | number>>
type Situation = Readonly<Record<string, string | number>>
/** A model's rule, with the norm and answer that it gives where it is true. */
type Goal = readonly [rule: string, norm: string, answer: string]

const all = (...conditions: readonly (string | object)[]): Record<string, unknown> => ({
  'toutes ces conditions': conditions,
})
const any = (...conditions: readonly string[]): Record<string, unknown> => ({ 'une de ces conditions': conditions })

const holdingModel: Model = {
  day: 0,
  institution: 'non',
  delegate: 'non',
  'time refused': 'non',
  'time unsaid': 'non',
  'consent from': 0,
  'consent end': 0,
  endorsed: 'non',
  'endorsed on': 0,
  'delegated on': 0,
  'no time': all('institution', 'time refused'),
  'time not known': all('institution', 'time unsaid'),
  'no consent': all('institution', any('consent from > day', 'consent end <= day')),
  'no endorsement': all('institution', any('endorsed = non', 'endorsed on > day')),
  'no delegation': all('delegate', 'delegated on > day'),
}
const holdingGoals: readonly Goal[] = [
  ['no time', 'N027', 'falls-short'],
  ['time not known', 'N027', 'unknown'],
  ['no consent', 'N031', 'falls-short'],
  ['no endorsement', 'N035', 'falls-short'],
  ['no delegation', 'N138', 'falls-short'],
]

const seatModel: Model = {
  institution: 'non',
  held: 'non',
  managed: 'non',
  vacant: 'held = non',
  'no manager': all('institution', 'managed = non'),
}

const yearModel: Model = {
  day: 0,
  'fixed on': 0,
  'dated on': 0,
  meetings: 0,
  'per year': 0,
  'deviation on': 0,
  'not fixed': 'fixed on > day',
  'not dated': 'dated on > day',
  'no reason': 'deviation on > day',
  'not counted': all('not fixed', 'no reason'),
  'other number': all('fixed on <= day', 'no reason', 'meetings != per year'),
}
const yearGoals: readonly Goal[] = [
  ['not dated', 'N066', 'falls-short'],
  ['not counted', 'N067', 'unknown'],
  ['other number', 'N067', 'falls-short'],
]

const said = (truth: boolean): string => (truth ? 'oui' : 'non')

const aboutHolding = (holding: HoldingFacts, day: number): Situation => ({
  day,
  institution: said(holding.party === 'institution'),
  delegate: said(holding.role === 'delegert'),
  'time refused': said(holding.time === 'no'),
  'time unsaid': said(holding.time === 'unsaid'),
  'consent from': holding.consentFrom,
  'consent end': holding.consentEnd,
  endorsed: said(holding.endorsedBy),
  'endorsed on': holding.endorsedOn,
  'delegated on': holding.delegatedOn,
})

const aboutSeat = ({ party, held, managed }: SeatFacts): Situation => ({
  institution: said(party === 'institution'),
  held: said(held),
  managed: said(managed),
})

const aboutYear = (year: YearFacts, day: number): Situation => ({
  day,
  'fixed on': year.fixedOn,
  'dated on': year.datedOn,
  meetings: year.meetings,
  'per year': year.perYear,
  'deviation on': year.deviationOn,
})

/**
 * publicodes: one model for each scope (holding, seat, council), parsed once; a situation for each subject, and an
 * evaluation for each norm in it. It has no lists: what is joined or looked up in a list is reckoned before.
 */
export const publicodes = (): Contestant => {
  const [holdingEngine, seatEngine, yearEngine] = [holdingModel, seatModel, yearModel].map((model) => new Engine(model))
  const judge = (engine: Engine | undefined, situation: Situation, goals: readonly Goal[], id: string): Answered[] => {
    engine?.setSituation(situation)
    return goals.flatMap(([rule, norm, answer]) =>
      engine?.evaluate(rule).nodeValue === true ? [{ norm, answer, subject: { id } }] : [],
    )
  }
  return {
    run: (cases, date) => {
      const { at, holdings, seats, years } = engineFacts(cases, date)
      return [
        ...holdings.flatMap((one) => judge(holdingEngine, aboutHolding(one, at), holdingGoals, one.id)),
        ...seats.flatMap((one) =>
          judge(
            seatEngine,
            aboutSeat(one),
            [
              ['vacant', one.norm, 'falls-short'],
              ['no manager', 'N018', 'falls-short'],
            ],
            one.id,
          ),
        ),
        ...years.flatMap((one) => judge(yearEngine, aboutYear(one, at), yearGoals, one.id)),
      ]
    },
  }
}

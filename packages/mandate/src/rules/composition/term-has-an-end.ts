import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { atRegut, bare, holdingId, judged, leader, mandateWith } from '../../rule/example-facts.ts'
import { asks } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import type { Holding } from '../../vocabulary/holding.ts'
import { addDays, dayNumber, firstDayOf, type IsoDate, isoDate, yearOf } from '../../vocabulary/iso-date.ts'

const id = 'composition/term-has-an-end'

/** The last day that can be written. */
const lastOfAll = '9999-12-31' as IsoDate

/** The last day of a term of whole years. 29 February counts as 1 March in a year that has none. */
const lastDay = (from: IsoDate, years: number): IsoDate => {
  const year = yearOf(from) + Math.floor(years)
  return year > 9999 ? lastOfAll : addDays(`${firstDayOf(year).slice(0, 4)}${from.slice(4)}` as IsoDate, -1)
}

const fullYears = (from: IsoDate, at: IsoDate): number =>
  yearOf(at) - yearOf(from) - (at.slice(4) < from.slice(4) ? 1 : 0)

/**
 * The documents set no term. Where a region sets one, whoever represents an institution sits for `years` whole years and is
 * then endorsed anew (N035). `warnDays` days before the last day it falls short unless the next holder is known.
 */
export const termHasAnEnd = rule({
  id,
  norms: ['N035'],
  scope: 'holding',
  needs: ['holdings'],
  limits: { years: { least: 1, most: 40, stricter: 'less' }, warnDays: { least: 0, most: 365, stricter: 'more' } },
  silent: true,
  decide: ({ holding, seat }, { at, facts, limit }) => {
    const { party, from, to } = holding
    if (party !== 'institution') return notApplicable
    const years = limit('years')
    const warnDays = limit('warnDays')
    const term = lastDay(from, years)
    const ends = to !== undefined && to < term ? to : term
    const daysLeft = dayNumber(ends) - dayNumber(at)
    const values = { ends, daysLeft, warnDays, sat: fullYears(from, at), years }
    if (daysLeft > warnDays || (daysLeft >= 0 && seat?.next !== undefined)) return met({ values })
    const since = daysLeft < 0 ? addDays(ends, 1) : addDays(ends, -Math.floor(warnDays))
    const ask = { council: facts.council.id, rule: id, subject: holding.id, on: at }
    return fallsShort({ values, since, remedies: [asks(ask)] })
  },
})

const isOver = (daysLeft: unknown): boolean => Number(daysLeft) < 0

export const nb: RuleWords = {
  name: 'Funksjonstid',
  how: 'Den som representerer en virksomhet, sitter så mange hele år som regionen har satt. Før tiden er ute, skal linjen si hvem som sitter videre.',
  limits: { years: 'Funksjonstid i år', warnDays: 'Dager før tiden er ute' },
  met: ({ values, date }) => `Siste dag i funksjonstiden er ${date(values['ends'])}.`,
  'not-applicable': 'Funksjonstiden gjelder bare dem som representerer en virksomhet.',
  'falls-short': {
    title: ({ values, person, place }) =>
      `${isOver(values['daysLeft']) ? 'Funksjonstiden er ute' : 'Funksjonstiden går ut'}: ${person}, ${place}`,
    reason: ({ values, date }) =>
      isOver(values['daysLeft'])
        ? `Siste dag var ${date(values['ends'])}.`
        : `Siste dag er ${date(values['ends'])}. Ingen er meldt inn etter det.`,
    mend: ({ where }) => `Linjen ${where} forankrer en ny periode for den som sitter, eller melder inn en ny.`,
  },
  buttons: { ask: 'Spør virksomheten' },
}

export const nn: RuleWords = {
  name: 'Funksjonstid',
  how: 'Den som representerer ei verksemd, sit så mange heile år som regionen har sett. Før tida er ute, skal linja seie kven som sit vidare.',
  limits: { years: 'Funksjonstid i år', warnDays: 'Dagar før tida er ute' },
  met: ({ values, date }) => `Siste dag i funksjonstida er ${date(values['ends'])}.`,
  'not-applicable': 'Funksjonstida gjeld berre dei som representerer ei verksemd.',
  'falls-short': {
    title: ({ values, person, place }) =>
      `${isOver(values['daysLeft']) ? 'Funksjonstida er ute' : 'Funksjonstida går ut'}: ${person}, ${place}`,
    reason: ({ values, date }) =>
      isOver(values['daysLeft'])
        ? `Siste dag var ${date(values['ends'])}.`
        : `Siste dag er ${date(values['ends'])}. Ingen er meld inn etter det.`,
    mend: ({ where }) => `Linja ${where} forankrar ein ny periode for den som sit, eller melder inn ein ny.`,
  },
  buttons: { ask: 'Spør verksemda' },
}

export const en: RuleWords = {
  name: 'Term of office',
  how: 'Whoever represents an institution sits for as many whole years as the region has set. Before the term is over, the line says who is to sit next.',
  limits: { years: 'Term of office in years', warnDays: 'Days before the term ends' },
  met: ({ values, date }) => `The last day of the term is ${date(values['ends'])}.`,
  'not-applicable': 'The term is only for those who represent an institution.',
  'falls-short': {
    title: ({ values, person, place }) =>
      `${isOver(values['daysLeft']) ? 'The term is over' : 'The term is about to end'}: ${person}, ${place}`,
    reason: ({ values, date }) =>
      isOver(values['daysLeft'])
        ? `The last day was ${date(values['ends'])}.`
        : `The last day is ${date(values['ends'])}. Nobody has been reported for the time after.`,
    mend: ({ where }) => `The line ${where} endorses a new term for the holder, or reports a new one.`,
  },
  buttons: { ask: 'Ask the institution' },
}

const fourYears = mandateWith(id, [leader], { years: 4, warnDays: 90 })
/** From 1 March 2022, and so with 28 February 2026 as the last day of four years. */
const since2022: Holding = { ...bare, from: isoDate('2022-03-01') }
const next: Holding = { ...bare, id: holdingId(3), from: isoDate('2027-06-01') }
const sinceLeapDay = judged(mandateWith(id, [leader], { years: 3, warnDays: 90 }), {
  holdings: [{ ...bare, from: isoDate('2024-02-29') }, next],
})
const sitting = (...holdings: readonly Holding[]): Example['facts'] =>
  judged(fourYears, { holdings, established: isoDate('2022-01-01') })

export const examples: readonly Example[] = [
  {
    title: { nb: '91 dager før siste dag', nn: '91 dagar før siste dag', en: '91 days before the last day' },
    at: isoDate('2025-11-29'),
    facts: sitting(since2022),
    answer: 'met',
    norm: 'N035',
  },
  {
    title: {
      nb: '90 dager før siste dag, også når representasjonen varer lenger',
      nn: '90 dagar før siste dag, også når representasjonen varer lenger',
      en: '90 days before the last day, also where the representation lasts longer',
    },
    at: isoDate('2025-11-30'),
    facts: sitting({ ...since2022, to: isoDate('2030-12-31') }),
    answer: 'falls-short',
    norm: 'N035',
  },
  {
    title: {
      nb: '90 dager før siste dag, og den neste er meldt inn',
      nn: '90 dagar før siste dag, og den neste er meld inn',
      en: '90 days before the last day, and the next is reported',
    },
    at: isoDate('2025-11-30'),
    facts: sitting(since2022, next),
    subject: bare.id,
    answer: 'met',
    norm: 'N035',
  },
  {
    title: {
      nb: 'Siste dag i funksjonstiden, og ingen er meldt inn',
      nn: 'Siste dag i funksjonstida, og ingen er meld inn',
      en: 'The last day of the term, and nobody is reported',
    },
    at: isoDate('2026-02-28'),
    facts: sitting(since2022),
    answer: 'falls-short',
    norm: 'N035',
  },
  {
    title: {
      nb: 'Siste dag i funksjonstiden, og den neste er meldt inn',
      nn: 'Siste dag i funksjonstida, og den neste er meld inn',
      en: 'The last day of the term, and the next is reported',
    },
    at: isoDate('2026-02-28'),
    facts: sitting(since2022, next),
    answer: 'met',
    norm: 'N035',
  },
  {
    title: {
      nb: 'Det har gått fire år, og den samme sitter fortsatt',
      nn: 'Det har gått fire år, og den same sit framleis',
      en: 'Four years have passed, and the same person still sits',
    },
    at: isoDate('2026-03-01'),
    facts: sitting(since2022, next),
    answer: 'falls-short',
    norm: 'N035',
  },
  {
    title: { nb: 'Det har gått fem år', nn: 'Det har gått fem år', en: 'Five years have passed' },
    at: isoDate('2027-03-01'),
    facts: sitting(since2022),
    answer: 'falls-short',
    norm: 'N035',
  },
  {
    title: {
      nb: 'Perioden er kortere enn funksjonstiden og går mot slutten',
      nn: 'Perioden er kortare enn funksjonstida og går mot slutten',
      en: 'The representation is shorter than the term, and is about to end',
    },
    at: isoDate('2026-06-01'),
    facts: sitting({ ...bare, to: isoDate('2026-06-30') }),
    answer: 'falls-short',
    norm: 'N035',
  },
  {
    title: {
      nb: 'Tre år fra skuddårsdagen, siste dag',
      nn: 'Tre år frå skotårsdagen, siste dag',
      en: 'Three years from a leap day, the last day',
    },
    at: isoDate('2027-02-28'),
    facts: sinceLeapDay,
    answer: 'met',
    norm: 'N035',
  },
  {
    title: {
      nb: 'Tre år fra skuddårsdagen, dagen etter siste dag',
      nn: 'Tre år frå skotårsdagen, dagen etter siste dag',
      en: 'Three years from a leap day, the day after the last',
    },
    at: isoDate('2027-03-01'),
    facts: sinceLeapDay,
    answer: 'falls-short',
    norm: 'N035',
  },
  {
    title: { nb: 'RegUt sitter for seg selv', nn: 'RegUt sit for seg sjølv', en: 'RegUt sits for itself' },
    at: isoDate('2036-01-01'),
    facts: sitting(atRegut),
    answer: 'not-applicable',
    norm: 'N035',
  },
]

import { fallsShort, met, unknown } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { atRegut, judged, mandateWith, neighbour, region, today, yesterday } from '../../rule/example-facts.ts'
import { clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { coordinatingOn, type CoordinationPeriod } from '../../vocabulary/coordination.ts'
import { isoDate } from '../../vocabulary/iso-date.ts'

const id = 'national/tka-is-chaired'

/**
 * TKA is led by the HR director of the region that coordinates (N127): the chair follows from the day, and is never
 * chosen. Where periods overlap, who coordinates is not settled, and the chair not known. Reading: a vacancy in that seat
 * breaks two norms, that the seat is held (N129) and that TKA is led; whoever fills the seat mends both.
 */
export const tkaIsChaired = rule({
  id,
  norms: ['N127'],
  scope: 'council',
  needs: ['coordination', 'holdings'],
  decide: (council, { at, facts, seats }) => {
    const [period, other] = facts.coordination ? coordinatingOn(facts.coordination, at) : []
    if (period && other)
      return unknown('coordination', 'rhf', { values: { region: period.region, other: other.region } })
    const region = facts.regions.find((own) => own.id === period?.region)
    if (region === undefined) return unknown('coordination', 'rhf')
    const { orgNumber } = region.rhf
    const seat = seats.find((own) => own.requirement.role === 'hr-po-direktoer' && own.orgNumber === orgNumber)
    const values = { region: region.id, orgNumber }
    if (seat?.holders.length) return met({ values })
    const place = { council: council.id, party: 'rhf', role: 'hr-po-direktoer', orgNumber, from: at }
    return fallsShort({ values, remedies: [clears('appoint-holding', place, ['holding', 'person'])] })
  },
})

export const nb: RuleWords = {
  name: 'TKA har leder',
  how: 'HR-/PO-direktøren i regionen som koordinerer, leder TKA. Hvem det er, følger av datoen.',
  met: ({ at }) => `HR-/PO-direktøren i den koordinerende regionen leder TKA ${at}.`,
  'falls-short': {
    title: 'TKA har ingen leder',
    reason: 'Plassen til HR-/PO-direktøren i den koordinerende regionen er ledig.',
    mend: 'Plassen er ledig, se «Ledig: HR-/PO-direktør». Når RHF-et har meldt inn HR-/PO-direktøren, er begge funnene borte.',
  },
  unknown: {
    title: 'Vet ikke: hvem som leder TKA',
    reason: ({ at, values }) =>
      values['other'] ? `Mer enn én region koordinerer ${at}.` : `Vi vet ikke hvilken region som koordinerer ${at}.`,
    mend: 'RHF-ene sier hvem som koordinerer. Registrer eller rett perioden.',
  },
}

export const nn: RuleWords = {
  name: 'TKA har leiar',
  how: 'HR-/PO-direktøren i regionen som koordinerer, leier TKA. Kven det er, følgjer av datoen.',
  met: ({ at }) => `HR-/PO-direktøren i den koordinerande regionen leier TKA ${at}.`,
  'falls-short': {
    title: 'TKA har ingen leiar',
    reason: 'Plassen til HR-/PO-direktøren i den koordinerande regionen er ledig.',
    mend: 'Plassen er ledig, sjå «Ledig: HR-/PO-direktør». Når RHF-et har meldt inn HR-/PO-direktøren, er begge funna borte.',
  },
  unknown: {
    title: 'Veit ikkje: kven som leier TKA',
    reason: ({ at, values }) =>
      values['other'] ? `Meir enn éin region koordinerer ${at}.` : `Vi veit ikkje kva region som koordinerer ${at}.`,
    mend: 'RHF-a seier kven som koordinerer. Registrer eller rett perioden.',
  },
}

export const en: RuleWords = {
  name: 'TKA has a chair',
  how: 'The HR director of the region that coordinates leads TKA. Who that is follows from the date.',
  met: ({ at }) => `The HR director of the coordinating region leads TKA on ${at}.`,
  'falls-short': {
    title: 'TKA has no chair',
    reason: 'The seat of the HR director of the coordinating region is vacant.',
    mend: 'The seat is vacant, see “Vacant: HR director”. Once the RHF has reported its HR director, both findings are gone.',
  },
  unknown: {
    title: 'Not known: who leads TKA',
    reason: ({ at, values }) =>
      values['other']
        ? `More than one region coordinates on ${at}.`
        : `We do not know which region coordinates on ${at}.`,
    mend: 'The RHFs say who coordinates. Record or mend the period.',
  },
}

const hrDirectors = mandateWith(id, [
  { id: 'hr-po-direktoer', norm: 'N129', party: 'rhf', role: 'hr-po-direktoer', per: 'region' },
])
const director = { ...atRegut, party: 'rhf', role: 'hr-po-direktoer', orgNumber: region.rhf.orgNumber } as const
const coordinated = (...periods: readonly CoordinationPeriod[]) => ({
  regions: [region, neighbour],
  coordination: { periods },
})
const period = (owner: typeof region.id, to?: typeof today): CoordinationPeriod => ({
  region: owner,
  from: isoDate('2026-01-01'),
  ...(to && { to }),
})
const coordinatedBy = (owner: typeof region.id, to?: typeof today) => coordinated(period(owner, to))

export const examples: readonly Example[] = [
  {
    title: {
      nb: 'HR-/PO-direktøren i den koordinerende regionen sitter i TKA',
      nn: 'HR-/PO-direktøren i den koordinerande regionen sit i TKA',
      en: 'The HR director of the coordinating region sits in TKA',
    },
    at: today,
    facts: judged(hrDirectors, { holdings: [director] }, coordinatedBy(region.id)),
    answer: 'met',
    norm: 'N127',
  },
  {
    title: {
      nb: 'En annen region koordinerer, og dens HR-/PO-direktør mangler',
      nn: 'Ein annan region koordinerer, og HR-/PO-direktøren der manglar',
      en: 'Another region coordinates, and its HR director is missing',
    },
    at: today,
    facts: judged(hrDirectors, { holdings: [director] }, coordinatedBy(neighbour.id)),
    answer: 'falls-short',
    norm: 'N127',
  },
  {
    title: {
      nb: 'Vi vet ikke hvem som koordinerer dagen etter siste periode',
      nn: 'Vi veit ikkje kven som koordinerer dagen etter siste periode',
      en: 'The day after the last period we do not know who coordinates',
    },
    at: today,
    facts: judged(hrDirectors, { holdings: [director] }, coordinatedBy(region.id, yesterday)),
    answer: 'unknown',
    norm: 'N127',
  },
  {
    title: {
      nb: 'To regioner koordinerer samme dag',
      nn: 'To regionar koordinerer same dag',
      en: 'Two regions coordinate on the same day',
    },
    at: today,
    facts: judged(hrDirectors, { holdings: [director] }, coordinated(period(region.id), period(neighbour.id))),
    answer: 'unknown',
    norm: 'N127',
  },
  {
    title: {
      nb: 'De samme to, ført opp i motsatt rekkefølge',
      nn: 'Dei same to, førte opp i motsett rekkjefølgje',
      en: 'The same two, listed the other way',
    },
    at: today,
    facts: judged(hrDirectors, { holdings: [director] }, coordinated(period(neighbour.id), period(region.id))),
    answer: 'unknown',
    norm: 'N127',
  },
]

import { fallsShort, met, unknown } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { neighbour, region, today, tomorrow, yesterday } from '../../rule/example-facts.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { coordinatingOn, type CoordinationPeriod } from '../../vocabulary/coordination.ts'
import { isoDate } from '../../vocabulary/iso-date.ts'

/**
 * Exactly one of the four RegUts coordinates on any known day (N123). Days nobody has entered are unknown, not
 * wrong, and one RegUt that is listed twice is one.
 */
export const oneCoordinates = rule({
  id: 'national/one-coordinates',
  norms: ['N123'],
  scope: 'nation',
  needs: ['coordination'],
  decide: ({ coordination }, { at }) => {
    const [first, second] = coordinatingOn(coordination, at)
    if (first === undefined) return unknown('coordination', 'rhf')
    return second === undefined
      ? met({ values: { region: first.region }, since: first.from })
      : fallsShort({ values: { region: first.region, other: second.region }, since: second.from })
  },
})

export const nb: RuleWords = {
  name: 'Ett RegUt koordinerer',
  how: 'På hver dag vi kjenner, har nøyaktig ett av de fire RegUt-ene den koordinerende rollen.',
  met: ({ at }) => `Ett RegUt koordinerer ${at}.`,
  'falls-short': {
    title: 'Mer enn ett RegUt koordinerer',
    reason: ({ at }) => `Periodene overlapper ${at}.`,
    mend: 'Rett periodene, slik at én slutter dagen før den neste begynner.',
  },
  unknown: {
    title: 'Vet ikke: hvilket RegUt som koordinerer',
    reason: ({ at }) => `Ingen periode er registrert for ${at}.`,
    mend: 'RHF-ene sier hvilket RegUt som koordinerer. Registrer perioden.',
  },
}

export const nn: RuleWords = {
  name: 'Eitt RegUt koordinerer',
  how: 'På kvar dag vi kjenner, har nøyaktig eitt av dei fire RegUt-a den koordinerande rolla.',
  met: ({ at }) => `Eitt RegUt koordinerer ${at}.`,
  'falls-short': {
    title: 'Meir enn eitt RegUt koordinerer',
    reason: ({ at }) => `Periodane overlappar ${at}.`,
    mend: 'Rett periodane, slik at éin sluttar dagen før den neste tek til.',
  },
  unknown: {
    title: 'Veit ikkje: kva RegUt som koordinerer',
    reason: ({ at }) => `Ingen periode er registrert for ${at}.`,
    mend: 'RHF-a seier kva RegUt som koordinerer. Registrer perioden.',
  },
}

export const en: RuleWords = {
  name: 'One RegUt coordinates',
  how: 'On every day that we know of, exactly one of the four RegUts has the coordinating role.',
  met: ({ at }) => `One RegUt coordinates on ${at}.`,
  'falls-short': {
    title: 'More than one RegUt coordinates',
    reason: ({ at }) => `The periods overlap on ${at}.`,
    mend: 'Mend the periods, so that one ends the day before the next begins.',
  },
  unknown: {
    title: 'Not known: which RegUt coordinates',
    reason: ({ at }) => `No period is recorded for ${at}.`,
    mend: 'The RHFs say which RegUt coordinates. Record the period.',
  },
}

const first = { region: region.id, from: isoDate('2026-01-01') }
const coordinated = (...periods: readonly CoordinationPeriod[]): Example['facts'] => ({
  nation: { coordination: { periods } },
})

export const examples: readonly Example[] = [
  {
    title: {
      nb: 'Siste dag av den ene perioden, dagen før den neste',
      nn: 'Siste dag av den eine perioden, dagen før den neste',
      en: 'The last day of one period, the day before the next',
    },
    at: today,
    facts: coordinated({ ...first, to: today }, { region: neighbour.id, from: tomorrow }),
    answer: 'met',
    norm: 'N123',
  },
  {
    title: { nb: 'To perioder deler en dag', nn: 'To periodar deler ein dag', en: 'Two periods share a day' },
    at: today,
    facts: coordinated({ ...first, to: today }, { region: neighbour.id, from: today }),
    answer: 'falls-short',
    norm: 'N123',
  },
  {
    title: {
      nb: 'Ingen har registrert hvem som koordinerer etter siste dag',
      nn: 'Ingen har registrert kven som koordinerer etter siste dag',
      en: 'Nobody has entered who coordinates after the last day',
    },
    at: today,
    facts: coordinated({ ...first, to: yesterday }),
    answer: 'unknown',
    norm: 'N123',
  },
  {
    title: {
      nb: 'De samme to, ført opp i motsatt rekkefølge',
      nn: 'Dei same to, førte opp i motsett rekkjefølgje',
      en: 'The same two, listed the other way',
    },
    at: today,
    facts: coordinated({ region: neighbour.id, from: today }, { ...first, to: today }),
    answer: 'falls-short',
    norm: 'N123',
  },
  {
    title: {
      nb: 'Det samme RegUt har to perioder som overlapper',
      nn: 'Det same RegUt har to periodar som overlappar',
      en: 'The same RegUt has two periods that overlap',
    },
    at: today,
    facts: coordinated({ ...first, to: today }, { ...first, from: today }),
    answer: 'met',
    norm: 'N123',
  },
]

import {
  clears,
  type Example,
  fallsShort,
  isoDate,
  type Mandate,
  met,
  notApplicable,
  rule,
  type RuleWords,
  samordningsraadet,
  yearOf,
} from '@samrad/mandate'
import { council } from './council.ts'
import { region } from './region.ts'

const id = `${region.id}/next-year-is-fixed`

/**
 * The dates are fixed for one calendar year at a time (N066). By when is not stated; the region says by 1 December of the
 * year before.
 */
export const nextYearIsFixed = rule({
  id,
  norms: ['N066'],
  scope: 'council',
  needs: ['calendars'],
  decide: ({ id: council, calendars }, { at }) => {
    const year = yearOf(at) + 1
    const due = isoDate(`${yearOf(at)}-12-01`)
    if (at < due) return notApplicable
    if (calendars.some((calendar) => calendar.year === year && calendar.fixedOn <= at)) return met({ values: { year } })
    return fallsShort({
      values: { year },
      since: due,
      remedies: [clears('fix-calendar', { council, year, on: at }, ['dates'])],
    })
  },
})

const nb: RuleWords = {
  name: 'Neste års møteplan er fastsatt',
  how: 'Fra 1. desember skal møtedatoene for neste år være fastsatt.',
  met: ({ values }) => `Møteplanen for ${values['year']} er fastsatt.`,
  'not-applicable': 'Gjelder fra 1. desember.',
  'falls-short': {
    title: ({ values, council }) => `Møteplan for ${values['year']} mangler: ${council}`,
    reason: 'Det er etter 1. desember, og ingen datoer er fastsatt for neste år.',
    mend: 'Fastsett neste års møtedatoer.',
  },
}

const nn: RuleWords = {
  name: 'Møteplanen for neste år er fastsett',
  how: 'Frå 1. desember skal møtedatoane for neste år vere fastsette.',
  met: ({ values }) => `Møteplanen for ${values['year']} er fastsett.`,
  'not-applicable': 'Gjeld frå 1. desember.',
  'falls-short': {
    title: ({ values, council }) => `Møteplan for ${values['year']} manglar: ${council}`,
    reason: 'Det er etter 1. desember, og ingen datoar er fastsette for neste år.',
    mend: 'Fastset møtedatoane for neste år.',
  },
}

const en: RuleWords = {
  name: 'Next year’s meetings are fixed',
  how: 'From 1 December the meeting dates of the next year are to be fixed.',
  met: ({ values }) => `The meetings of ${values['year']} are fixed.`,
  'not-applicable': 'From 1 December.',
  'falls-short': {
    title: ({ values, council }) => `No meetings fixed for ${values['year']}: ${council}`,
    reason: 'It is past 1 December, and no dates are fixed for the next year.',
    mend: 'Fix next year’s meeting dates.',
  },
}

export const words = { nb, nn, en }

const mandate: Mandate = { ...samordningsraadet, rules: [{ rule: id }] }
const fixed = { year: 2027, fixedOn: isoDate('2026-12-01'), dates: [{ date: isoDate('2027-02-10') }] }

export const examples: readonly Example[] = [
  {
    title: { nb: 'Siste dag før fristen', nn: 'Siste dagen før fristen', en: 'The last day before it is due' },
    at: isoDate('2026-11-30'),
    facts: { mandate, council: { council: council(), regions: [region] } },
    answer: 'not-applicable',
    norm: 'N066',
  },
  {
    title: { nb: 'Fastsatt på fristen', nn: 'Fastsett på fristen', en: 'Fixed on the day it is due' },
    at: isoDate('2026-12-01'),
    facts: { mandate, council: { council: council({ calendars: [fixed] }), regions: [region] } },
    answer: 'met',
    norm: 'N066',
  },
  {
    title: { nb: 'Ikke fastsatt på fristen', nn: 'Ikkje fastsett på fristen', en: 'Not fixed on the day it is due' },
    at: isoDate('2026-12-01'),
    facts: { mandate, council: { council: council(), regions: [region] } },
    answer: 'falls-short',
    norm: 'N066',
  },
]

import { fallsShort, met, unknown } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { calendar, judged, mandateWith, sealed, today, tomorrow } from '../../rule/example-facts.ts'
import type { Values } from '../../rule/finding.ts'
import { clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { type Calendar, calendarOn, standingDates } from '../../vocabulary/calendar.ts'
import { isoDate, yearOf } from '../../vocabulary/iso-date.ts'

const id = 'organisation/meetings-a-year'

/**
 * As a rule the council meets a certain number of times a year (N067). Reading: the standing dates in the year
 * are counted, each day once, in the calendar that was fixed last; fewer or more is a deviation that needs a recorded reason.
 */
export const meetingsAYear = rule({
  id,
  norms: ['N067'],
  scope: 'council',
  needs: ['calendars', 'deviations'],
  limits: { perYear: { least: 1, most: 52 } },
  decide: (council, { at, limit }) => {
    const year = yearOf(at)
    const calendar = calendarOn(council.calendars, year, at)
    const reasoned = council.deviations.some((own) => own.norm === 'N067' && own.year === year && own.on <= at)
    // A reason that is recorded holds whatever the calendar will say.
    if (calendar === undefined)
      return reasoned ? met({ values: { year }, deviation: true }) : unknown('calendars', 'regut', { values: { year } })
    const days = standingDates(calendar).filter((date) => yearOf(date) === year)
    const values = { year, meetings: new Set(days).size, perYear: limit('perYear') }
    if (values.meetings === values.perYear) return met({ values })
    if (reasoned) return met({ values, deviation: true })
    const reason = clears('state-deviation', { council: council.id, norm: 'N067', year, on: at }, ['reason'])
    const add = clears('add-date', { council: council.id, year }, ['date'])
    return fallsShort({
      values,
      since: calendar.fixedOn,
      remedies: values.meetings === values.perYear - 1 ? [add, reason] : [reason],
    })
  },
})

const isAsMainRule = ({ meetings, perYear }: Values): boolean => meetings !== undefined && meetings === perYear

export const nb: RuleWords = {
  name: 'Møter i året',
  how: 'Vi teller datoene som står i årets møteplan. Færre eller flere enn hovedregelen er et avvik, og et avvik trenger en begrunnelse.',
  limits: { perYear: 'Møter i året' },
  met: ({ values }) =>
    isAsMainRule(values)
      ? `${values['meetings']} møter i ${values['year']}, som hovedregelen sier.`
      : `Avviket fra hovedregelen i ${values['year']} er begrunnet.`,
  'falls-short': {
    title: ({ council }) => `Avviker fra hovedregelen: ${council}`,
    reason: ({ values }) => `${values['meetings']} møter i ${values['year']}, mot ${values['perYear']} som hovedregel.`,
    mend: 'Rett møteplanen, eller begrunn avviket.',
  },
  unknown: {
    title: ({ values, council }) => `Vet ikke: møter i ${values['year']}, ${council}`,
    reason: 'Møteplanen er ikke fastsatt, så vi kan ikke telle.',
    mend: 'RegUt fastsetter møteplanen.',
  },
}

export const nn: RuleWords = {
  name: 'Møte i året',
  how: 'Vi tel datoane som står i møteplanen for året. Færre eller fleire enn hovudregelen er eit avvik, og eit avvik treng ei grunngiving.',
  limits: { perYear: 'Møte i året' },
  met: ({ values }) =>
    isAsMainRule(values)
      ? `${values['meetings']} møte i ${values['year']}, som hovudregelen seier.`
      : `Avviket frå hovudregelen i ${values['year']} er grunngitt.`,
  'falls-short': {
    title: ({ council }) => `Avvik frå hovudregelen: ${council}`,
    reason: ({ values }) => `${values['meetings']} møte i ${values['year']}, mot ${values['perYear']} som hovudregel.`,
    mend: 'Rett møteplanen, eller grunngi avviket.',
  },
  unknown: {
    title: ({ values, council }) => `Veit ikkje: møte i ${values['year']}, ${council}`,
    reason: 'Møteplanen er ikkje fastsett, så vi kan ikkje telje.',
    mend: 'RegUt fastset møteplanen.',
  },
}

export const en: RuleWords = {
  name: 'Meetings a year',
  how: "We count the dates that stand in the year's meeting schedule. Fewer or more than the main rule is a deviation, and a deviation needs a reason.",
  limits: { perYear: 'Meetings a year' },
  met: ({ values }) =>
    isAsMainRule(values)
      ? `${values['meetings']} meetings in ${values['year']}, as the main rule says.`
      : `The deviation from the main rule in ${values['year']} has a reason.`,
  'falls-short': {
    title: ({ council }) => `Departs from the main rule: ${council}`,
    reason: ({ values }) =>
      `${values['meetings']} meetings in ${values['year']}, against ${values['perYear']} as the main rule.`,
    mend: 'Mend the meeting schedule, or state the reason.',
  },
  unknown: {
    title: ({ values, council }) => `Not known: meetings in ${values['year']}, ${council}`,
    reason: 'The meeting schedule is not fixed, so we cannot count.',
    mend: 'RegUt fixes the meeting schedule.',
  },
}

const four = mandateWith(id, undefined, { perYear: 4 })
const reason = { norm: 'N067', year: 2026, reason: sealed, on: today }
const cancelFirst = ({ dates, ...rest }: Calendar): Calendar => ({
  ...rest,
  dates: dates.map((date, index) => (index === 0 ? { ...date, cancelled: true } : date)),
})

const withDates = (...days: readonly string[]): Calendar => {
  const { dates, ...rest } = calendar(2026, 3)
  return { ...rest, dates: [...dates, ...days.map((day) => ({ date: isoDate(day) }))] }
}

export const examples: readonly Example[] = [
  {
    title: { nb: 'Tre møter er for få', nn: 'Tre møte er for få', en: 'Three meetings are too few' },
    at: today,
    facts: judged(four, { calendars: [calendar(2026, 3)] }),
    answer: 'falls-short',
    norm: 'N067',
  },
  {
    title: { nb: 'Fire møter', nn: 'Fire møte', en: 'Four meetings' },
    at: today,
    facts: judged(four, { calendars: [calendar(2026, 4)] }),
    answer: 'met',
    norm: 'N067',
  },
  {
    title: { nb: 'Fem møter er for mange', nn: 'Fem møte er for mange', en: 'Five meetings are too many' },
    at: today,
    facts: judged(four, { calendars: [calendar(2026, 5)] }),
    answer: 'falls-short',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Et avlyst møte telles ikke',
      nn: 'Eit avlyst møte blir ikkje talt',
      en: 'A cancelled meeting is not counted',
    },
    at: today,
    facts: judged(four, { calendars: [cancelFirst(calendar(2026, 5))] }),
    answer: 'met',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Avviket er begrunnet i dag',
      nn: 'Avviket er grunngitt i dag',
      en: 'The deviation has a reason as of today',
    },
    at: today,
    facts: judged(four, { calendars: [calendar(2026, 3)], deviations: [reason] }),
    answer: 'met',
    norm: 'N067',
    deviation: true,
  },
  {
    title: {
      nb: 'Avviket begrunnes først i morgen',
      nn: 'Avviket blir først grunngitt i morgon',
      en: 'The reason comes only tomorrow',
    },
    at: today,
    facts: judged(four, { calendars: [calendar(2026, 3)], deviations: [{ ...reason, on: tomorrow }] }),
    answer: 'falls-short',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Begrunnelsen gjelder et annet år',
      nn: 'Grunngivinga gjeld eit anna år',
      en: 'The reason is for another year',
    },
    at: today,
    facts: judged(four, { calendars: [calendar(2026, 5)], deviations: [{ ...reason, year: 2025 }] }),
    answer: 'falls-short',
    norm: 'N067',
  },
  {
    title: { nb: 'Ingen møteplan å telle i', nn: 'Ingen møteplan å telje i', en: 'No meeting schedule to count in' },
    at: today,
    facts: judged(four, {}),
    answer: 'unknown',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Avviket er begrunnet før møteplanen er fastsatt',
      nn: 'Avviket er grunngitt før møteplanen er fastsett',
      en: 'The deviation has a reason before the meeting schedule is fixed',
    },
    at: today,
    facts: judged(four, { deviations: [reason] }),
    answer: 'met',
    norm: 'N067',
    deviation: true,
  },
  {
    title: {
      nb: 'Den fjerde datoen er i et annet år',
      nn: 'Den fjerde datoen er i eit anna år',
      en: 'The fourth date is of another year',
    },
    at: today,
    facts: judged(four, { calendars: [withDates('2027-01-10')] }),
    answer: 'falls-short',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Den fjerde datoen er ført opp to ganger',
      nn: 'Den fjerde datoen er ført opp to gonger',
      en: 'The fourth date is listed twice',
    },
    at: today,
    facts: judged(four, { calendars: [withDates('2026-12-10', '2026-12-10')] }),
    answer: 'met',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Møteplanen er fastsatt to ganger; den siste gjelder',
      nn: 'Møteplanen er fastsett to gonger; den siste gjeld',
      en: 'The meeting schedule is fixed twice; the last one counts',
    },
    at: today,
    facts: judged(four, { calendars: [calendar(2026, 3), calendar(2026, 4, today), calendar(2026, 5, tomorrow)] }),
    answer: 'met',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Et avvik fra en annen norm er begrunnet',
      nn: 'Eit avvik frå ei anna norm er grunngitt',
      en: 'A deviation from another norm has a reason',
    },
    at: today,
    facts: judged(four, { calendars: [calendar(2026, 3)], deviations: [{ ...reason, norm: 'N066' }] }),
    answer: 'falls-short',
    norm: 'N067',
  },
]

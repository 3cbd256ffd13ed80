import { fallsShort, met } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { calendar, judged, mandateWith, today, tomorrow } from '../../rule/example-facts.ts'
import { clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { calendarOn } from '../../vocabulary/calendar.ts'
import { firstDayOf, isoDate, yearOf } from '../../vocabulary/iso-date.ts'

const id = 'organisation/calendar-is-fixed'

/**
 * The dates are fixed for one calendar year at a time (N066). Reading: by whom and by when is not stated, so only a year
 * that has begun without any fixed date falls short. Dates that were cancelled were fixed.
 */
export const calendarIsFixed = rule({
  id,
  norms: ['N066'],
  scope: 'council',
  needs: ['calendars'],
  decide: (council, { at }) => {
    const year = yearOf(at)
    const calendar = calendarOn(council.calendars, year, at)
    if (calendar?.dates.some(({ date }) => yearOf(date) === year)) return met({ values: { year } })
    const since = firstDayOf(year)
    return fallsShort({
      values: { year },
      since: council.established > since ? council.established : since,
      // A year that has a calendar cannot be fixed again, also where it is fixed later than the day we ask about.
      remedies: calendar
        ? [clears('add-date', { council: council.id, year }, ['date'])]
        : council.calendars.some((own) => own.year === year)
          ? []
          : [clears('fix-calendar', { council: council.id, year, on: at }, ['dates'])],
    })
  },
})

export const nb: RuleWords = {
  name: 'Møteplanen er fastsatt',
  how: 'Møtedatoene fastsettes for ett kalenderår om gangen. Er året begynt uten at noen dato er fastsatt, mangler møteplanen.',
  met: ({ values }) => `Møteplanen for ${values['year']} er fastsatt.`,
  'falls-short': {
    title: ({ values, council }) => `Møteplan for ${values['year']} mangler: ${council}`,
    reason: ({ values }) => `Året ${values['year']} er begynt, og ingen datoer er fastsatt.`,
    mend: 'Fastsett årets møtedatoer.',
  },
}

export const nn: RuleWords = {
  name: 'Møteplanen er fastsett',
  how: 'Møtedatoane blir fastsette for eitt kalenderår om gongen. Er året i gang utan at nokon dato er fastsett, manglar møteplanen.',
  met: ({ values }) => `Møteplanen for ${values['year']} er fastsett.`,
  'falls-short': {
    title: ({ values, council }) => `Møteplan for ${values['year']} manglar: ${council}`,
    reason: ({ values }) => `Året ${values['year']} er i gang, og ingen datoar er fastsette.`,
    mend: 'Fastset møtedatoane for året.',
  },
}

export const en: RuleWords = {
  name: 'The meeting schedule is fixed',
  how: 'Meeting dates are fixed for one calendar year at a time. If the year has begun and no date is fixed, the meeting schedule is missing.',
  met: ({ values }) => `The meeting schedule for ${values['year']} is fixed.`,
  'falls-short': {
    title: ({ values, council }) => `Meeting schedule for ${values['year']} missing: ${council}`,
    reason: ({ values }) => `The year ${values['year']} has begun, and no dates are fixed.`,
    mend: "Fix the year's meeting dates.",
  },
}

const listed = mandateWith(id)
const four = calendar(2026, 4)

export const examples: readonly Example[] = [
  {
    title: { nb: 'Årets datoer er fastsatt i dag', nn: 'Datoane for året er fastsette i dag', en: 'Fixed today' },
    at: today,
    facts: judged(listed, { calendars: [calendar(2026, 4, today)] }),
    answer: 'met',
    norm: 'N066',
  },
  {
    title: {
      nb: 'Årets datoer fastsettes i morgen',
      nn: 'Datoane for året blir fastsette i morgon',
      en: 'Fixed tomorrow',
    },
    at: today,
    facts: judged(listed, { calendars: [calendar(2026, 4, tomorrow)] }),
    answer: 'falls-short',
    norm: 'N066',
  },
  {
    title: {
      nb: 'Bare fjorårets og neste års datoer er fastsatt',
      nn: 'Berre datoane for i fjor og neste år er fastsette',
      en: 'Only last year’s and next year’s dates are fixed',
    },
    at: today,
    facts: judged(listed, { calendars: [calendar(2025, 4), calendar(2027, 4, today)] }),
    answer: 'falls-short',
    norm: 'N066',
  },
  {
    title: { nb: 'Ingen datoer er fastsatt', nn: 'Ingen datoar er fastsette', en: 'No dates are fixed' },
    at: today,
    facts: judged(listed, {}),
    answer: 'falls-short',
    norm: 'N066',
  },
  {
    title: { nb: 'Møteplanen er tom', nn: 'Møteplanen er tom', en: 'The meeting schedule is empty' },
    at: today,
    facts: judged(listed, { calendars: [calendar(2026, 0)] }),
    answer: 'falls-short',
    norm: 'N066',
  },
  {
    title: {
      nb: 'Alle datoene var fastsatt og er avlyst',
      nn: 'Alle datoane var fastsette og er avlyste',
      en: 'All the dates were fixed, and are cancelled',
    },
    at: today,
    facts: judged(listed, {
      calendars: [{ ...four, dates: four.dates.map((date) => ({ ...date, cancelled: true as const })) }],
    }),
    answer: 'met',
    norm: 'N066',
  },
  {
    title: {
      nb: 'Rådet ble opprettet i mai; møteplanen har manglet siden da',
      nn: 'Rådet vart oppretta i mai; møteplanen har mangla sidan då',
      en: 'The council was established in May; the meeting schedule has been missing since then',
    },
    at: today,
    facts: judged(listed, { established: isoDate('2026-05-01') }),
    answer: 'falls-short',
    norm: 'N066',
  },
]

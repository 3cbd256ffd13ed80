import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { calendar, judged, mandateWith, today } from '../../rule/example-facts.ts'
import { asks } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { calendarOn, standingDates } from '../../vocabulary/calendar.ts'
import { isoDate, yearOf } from '../../vocabulary/iso-date.ts'

// A template: it works as it stands. Copy it to the chapter of the mandate that it belongs to, under the rule's own name,
// and go from the top down. Comments like this one are for you, and go; the others stay. What examples are built of is in
// src/rule/example-facts.ts, days and years are reckoned in src/vocabulary/iso-date.ts.

// chapter/file-name, and the exported rule is the file name in camelCase. The meaning of a rule never changes under its id.
const id = 'organisation/no-meeting-in-july'

// In one or two sentences: what the norm wants, and why this reading. The norms stand in src/sources/register, and so do the
// readings that the rule's page shows; a silent rule has none there, and its `how` says what it does.
/** The dates are fixed for one calendar year at a time (N066). Reading: which dates is not stated; a region may rule out July. */
export const noMeetingInJuly = rule({
  id,
  norms: ['N066'],
  // What one answer is about: seat, holding, council, region or nation.
  scope: 'council',
  // The facts that it reads. Where a source has none of them, the rule is not asked.
  needs: ['calendars'],
  // True where the documents say nothing of it: off until a region turns it on. Leave the line out where a norm says it.
  silent: true,
  // A whole number that the mandate sets goes here, with how low and high it can be, and which way is stricter if one is:
  // limits: { days: { least: 0, most: 365, stricter: 'more' } }. It is read as limit('days'). Three things go with it:
  // `values` holds it under its own name, beside the number that is counted, and does so where the answer is met too:
  // { daysBefore, days }; the words call it something in each language, limits: { days: 'Dager før møtet' }; and the
  // examples have the counted number under, at and over it, with mandateWith(id, undefined, { days: 14 }).
  decide: (council, { at }) => {
    const year = yearOf(at)
    const own = calendarOn(council.calendars, year, at)
    if (own === undefined) return notApplicable
    // What is told in another order must get the same answer: a test shuffles every list. So sort, then take the first.
    const [date] = standingDates(own)
      .filter((day) => yearOf(day) === year && day.slice(5, 7) === '07')
      .toSorted()
    if (date === undefined) return met({ values: { year } })
    return fallsShort({
      // What the words below speak of. Never a name: the words get names last, and only for who may see them.
      values: { year, date },
      since: own.fixedOn,
      // What can be done: `asks` someone who can, or `clears` it with an act, filled in as far as we know, as in
      // clears('fix-calendar', { council: council.id, year, on: at }, ['dates']), the last being what a person fills in.
      remedies: [asks({ council: council.id, rule: id, subject: council.id, on: at })],
    })
  },
})

// The same words in all three languages, one for each answer that the rule can give.
export const nb: RuleWords = {
  name: 'Ingen møter i juli',
  how: 'Møteplanen for året har ingen møter i juli.',
  met: ({ values }) => `Møteplanen for ${values['year']} har ingen møter i juli.`,
  'not-applicable': 'Møteplanen for året er ikke fastsatt.',
  'falls-short': {
    title: ({ values, date, council }) => `Møte i juli, ${date(values['date'])}: ${council}`,
    reason: ({ values, date }) => `Møtet ${date(values['date'])} er i juli.`,
    mend: 'RegUt flytter møtet til en annen måned.',
  },
  buttons: { ask: 'Be om en annen dato' },
}

export const nn: RuleWords = {
  name: 'Ingen møte i juli',
  how: 'Møteplanen for året har ingen møte i juli.',
  met: ({ values }) => `Møteplanen for ${values['year']} har ingen møte i juli.`,
  'not-applicable': 'Møteplanen for året er ikkje fastsett.',
  'falls-short': {
    title: ({ values, date, council }) => `Møte i juli, ${date(values['date'])}: ${council}`,
    reason: ({ values, date }) => `Møtet ${date(values['date'])} er i juli.`,
    mend: 'RegUt flyttar møtet til ein annan månad.',
  },
  buttons: { ask: 'Be om ein annan dato' },
}

export const en: RuleWords = {
  name: 'No meetings in July',
  how: 'The meeting schedule of the year has no meetings in July.',
  met: ({ values }) => `The meeting schedule of ${values['year']} has no meetings in July.`,
  'not-applicable': 'The meeting schedule of the year is not fixed.',
  'falls-short': {
    title: ({ values, date, council }) => `A meeting in July, ${date(values['date'])}: ${council}`,
    reason: ({ values, date }) => `The meeting on ${date(values['date'])} is in July.`,
    mend: 'RegUt moves the meeting to another month.',
  },
  buttons: { ask: 'Ask for another date' },
}

// The examples are the rule's tests: at least one for each answer and each norm, and for a limit under, at and over it. What
// sets two examples apart shows on the rule's page, or their titles tell nobody anything.
const mandate = mandateWith(id)
const spring = calendar(2026, 4)
const july = { ...spring, dates: [...spring.dates, { date: isoDate('2026-07-01') }] }

export const examples: readonly Example[] = [
  {
    title: { nb: 'Fire møter om våren', nn: 'Fire møte om våren', en: 'Four meetings in the spring' },
    at: today,
    facts: judged(mandate, { calendars: [spring] }),
    answer: 'met',
    norm: 'N066',
  },
  {
    title: { nb: 'Møte 1. juli', nn: 'Møte 1. juli', en: 'A meeting on 1 July' },
    at: today,
    facts: judged(mandate, { calendars: [july] }),
    answer: 'falls-short',
    norm: 'N066',
  },
  {
    title: { nb: 'Ingen møteplan', nn: 'Ingen møteplan', en: 'No meeting schedule' },
    at: today,
    facts: judged(mandate, {}),
    answer: 'not-applicable',
    norm: 'N066',
  },
]

import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { actionItem, atRegut, bare, judged, mandateWith, today, tomorrow, yesterday } from '../../rule/example-facts.ts'
import { asks } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import type { ActionItem } from '../../vocabulary/action-item.ts'
import { byId } from '../../vocabulary/by-id.ts'
import { addDays } from '../../vocabulary/iso-date.ts'

const id = 'composition/issue-is-taken-further'

/**
 * Representatives take issues and possible solutions to the relevant lines at home (N064). Reading: the text sets no
 * deadline, so it falls short the day after the one agreed, or the day after the issue was given where none was. It is asked of those who
 * sit: what someone had not taken home when they left, is no longer theirs.
 */
export const issueIsTakenFurther = rule({
  id,
  norms: ['N064'],
  scope: 'holding',
  needs: ['holdings', 'actionItems'],
  decide: ({ holding }, { at, facts }) => {
    const items = (facts.actionItems ?? []).filter((item) => item.holding === holding.id && item.given <= at)
    if (items.length === 0) return notApplicable
    return items.toSorted(byId).map(({ id: about, matter, given, due = given, takenFurther }) => {
      const rest = { about, values: { matter, due } }
      if (takenFurther !== undefined && takenFurther <= at) return met(rest)
      if (at <= due) return { ...notApplicable, ...rest }
      const ask = { council: facts.council.id, rule: id, subject: `${holding.id}/${about}`, on: at }
      return fallsShort({ ...rest, since: addDays(due, 1), remedies: [asks(ask)] })
    })
  },
})

export const nb: RuleWords = {
  name: 'Saken er tatt med til linjen',
  how: 'Det representanten skal ta med hjem, er tatt opp i linjen innen fristen. Er ingen frist satt, er fristen samme dag. Det gjelder dem som sitter.',
  met: ({ values, person }) => `${person} har tatt sak ${values['matter']} til linjen.`,
  'not-applicable': 'Ingen sak venter på å bli tatt med til linjen, eller fristen er ikke ute.',
  'falls-short': {
    title: ({ values, person, place }) => `Ikke tatt til linjen: sak ${values['matter']}, ${person}, ${place}`,
    reason: ({ values, date }) => `Det skulle vært gjort innen ${date(values['due'])}.`,
    mend: ({ person, where }) => `${person} tar saken opp med linjen ${where}. Registrer dagen.`,
  },
  buttons: { ask: 'Spør representanten' },
}

export const nn: RuleWords = {
  name: 'Saka er teken med til linja',
  how: 'Det representanten skal ta med heim, er teke opp i linja innan fristen. Er ingen frist sett, er fristen same dag. Det gjeld dei som sit.',
  met: ({ values, person }) => `${person} har teke sak ${values['matter']} til linja.`,
  'not-applicable': 'Inga sak ventar på å bli teken med til linja, eller fristen er ikkje ute.',
  'falls-short': {
    title: ({ values, person, place }) => `Ikkje teken til linja: sak ${values['matter']}, ${person}, ${place}`,
    reason: ({ values, date }) => `Det skulle vore gjort innan ${date(values['due'])}.`,
    mend: ({ person, where }) => `${person} tek saka opp med linja ${where}. Registrer dagen.`,
  },
  buttons: { ask: 'Spør representanten' },
}

export const en: RuleWords = {
  name: 'The issue is taken to the line',
  how: 'What the representative takes home is raised with the line by the deadline; where none was set, that same day. It is asked of those who sit.',
  met: ({ values, person }) => `Matter ${values['matter']} has been taken to the line by ${person}.`,
  'not-applicable': 'Nothing is waiting to be taken to the line, or the deadline has not passed.',
  'falls-short': {
    title: ({ values, person, place }) => `Not taken to the line: matter ${values['matter']}, ${person}, ${place}`,
    reason: ({ values, date }) => `It was to be done by ${date(values['due'])}.`,
    mend: ({ where }) => `The representative raises the matter with the line ${where}. Record the day.`,
  },
  buttons: { ask: 'Ask the representative' },
}

const anyone = mandateWith(id)
const given = (...actionItems: readonly ActionItem[]): Example['facts'] =>
  judged(anyone, { holdings: [bare] }, { actionItems })

export const examples: readonly Example[] = [
  {
    title: { nb: 'Tatt til linjen i dag', nn: 'Teken til linja i dag', en: 'Taken to the line today' },
    at: today,
    facts: given({ ...actionItem, takenFurther: today }),
    answer: 'met',
    norm: 'N064',
  },
  {
    title: {
      nb: 'Tas til linjen først i morgen',
      nn: 'Blir først teken til linja i morgon',
      en: 'Taken only tomorrow',
    },
    at: today,
    facts: given({ ...actionItem, takenFurther: tomorrow }),
    answer: 'falls-short',
    norm: 'N064',
  },
  {
    title: {
      nb: 'Gitt i går uten frist, og ikke tatt til linjen',
      nn: 'Gitt i går utan frist, og ikkje teken til linja',
      en: 'Given yesterday without a deadline, and not taken to the line',
    },
    at: today,
    facts: given(actionItem),
    answer: 'falls-short',
    norm: 'N064',
  },
  {
    title: { nb: 'Gitt i dag uten frist', nn: 'Gitt i dag utan frist', en: 'Given today without a deadline' },
    at: today,
    facts: given({ ...actionItem, given: today }),
    answer: 'not-applicable',
    norm: 'N064',
  },
  {
    title: { nb: 'Fristen er i dag', nn: 'Fristen er i dag', en: 'The deadline is today' },
    at: today,
    facts: given({ ...actionItem, due: today }),
    answer: 'not-applicable',
    norm: 'N064',
  },
  {
    title: { nb: 'Fristen var i går', nn: 'Fristen var i går', en: 'The deadline was yesterday' },
    at: today,
    facts: given({ ...actionItem, due: yesterday }),
    answer: 'falls-short',
    norm: 'N064',
  },
  {
    title: { nb: 'Gis først i morgen', nn: 'Blir først gitt i morgon', en: 'Given only tomorrow' },
    at: today,
    facts: given({ ...actionItem, given: tomorrow, due: yesterday }),
    answer: 'not-applicable',
    norm: 'N064',
  },
  {
    title: {
      nb: 'Det en annen skal ta med, er ikke dennes',
      nn: 'Det ein annan skal ta med, er ikkje opp til denne',
      en: 'What another is to take home is not this one’s',
    },
    at: today,
    facts: given({ ...actionItem, holding: atRegut.id }),
    answer: 'not-applicable',
    norm: 'N064',
  },
]

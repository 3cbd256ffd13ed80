import type { RuleWords } from '../../rule/words.ts'

/** What is sent, in a language: the rule's name, the thing with its article (in English without), the button that asks for it, and its limit. */
interface Sent {
  readonly name: string
  readonly thing: string
  readonly ask: string
  /** What its limit is called. */
  readonly limits: NonNullable<RuleWords['limits']>
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

/** Sendt i tide: what a rule says in bokmål of something that is to be sent before a meeting. */
export const nb = ({ name, thing, ask, limits }: Sent): RuleWords => ({
  name,
  how: `${capital(thing)} til et møte er sendt så mange dager før som regionen har satt.`,
  limits,
  met: ({ values, date }) => `${capital(thing)} til møtet ${date(values['date'])} er sendt i tide.`,
  'not-applicable': 'Ingen møter står for tur, eller fristen er ikke ute.',
  'falls-short': {
    title: ({ values, date, council }) =>
      `${capital(thing)} til møtet ${date(values['date'])} ${values['sent'] ? 'kom for sent' : 'er ikke sendt'}: ${council}`,
    reason: ({ values, date }) =>
      values['sent']
        ? `Sendt ${date(values['sent'])}. Fristen var ${date(values['deadline'])}.`
        : `Fristen var ${date(values['deadline'])}.`,
    mend: ({ values }) =>
      values['sent']
        ? 'Flytt møtet, eller si fra til dem som er innkalt, at fristen ble kort.'
        : `RegUt sender ${thing} nå.`,
  },
  buttons: { ask },
})

/** Sendt i tide: what a rule says in nynorsk of something that is to be sent before a meeting. */
export const nn = ({ name, thing, ask, limits }: Sent): RuleWords => ({
  name,
  how: `${capital(thing)} til eit møte er send så mange dagar før som regionen har sett.`,
  limits,
  met: ({ values, date }) => `${capital(thing)} til møtet ${date(values['date'])} er send i tide.`,
  'not-applicable': 'Ingen møte står for tur, eller fristen er ikkje ute.',
  'falls-short': {
    title: ({ values, date, council }) =>
      `${capital(thing)} til møtet ${date(values['date'])} ${values['sent'] ? 'kom for seint' : 'er ikkje send'}: ${council}`,
    reason: ({ values, date }) =>
      values['sent']
        ? `Send ${date(values['sent'])}. Fristen var ${date(values['deadline'])}.`
        : `Fristen var ${date(values['deadline'])}.`,
    mend: ({ values }) =>
      values['sent']
        ? 'Flytt møtet, eller sei frå til dei som er kalla inn, at fristen vart kort.'
        : `RegUt sender ${thing} no.`,
  },
  buttons: { ask },
})

/** Sendt i tide: what a rule says in English of something that is to be sent before a meeting. */
export const en = ({ name, thing, ask, limits }: Sent): RuleWords => ({
  name,
  how: `The ${thing} of a meeting is sent as many days before as the region has set.`,
  limits,
  met: ({ values, date }) => `The ${thing} of the meeting on ${date(values['date'])} was sent in time.`,
  'not-applicable': 'No meeting is ahead, or the deadline has not passed.',
  'falls-short': {
    title: ({ values, date, council }) =>
      `${capital(thing)} of the meeting on ${date(values['date'])} ${values['sent'] ? 'sent late' : 'not sent'}: ${council}`,
    reason: ({ values, date }) =>
      values['sent']
        ? `Sent on ${date(values['sent'])}. The deadline was ${date(values['deadline'])}.`
        : `The deadline was ${date(values['deadline'])}.`,
    mend: ({ values }) =>
      values['sent']
        ? 'Move the meeting, or tell those who are called that the time was short.'
        : `RegUt sends the ${thing} now.`,
  },
  buttons: { ask },
})

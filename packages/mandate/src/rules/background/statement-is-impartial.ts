import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { ahus, atRegut, bare, judged, mandateWith, statement, today, tomorrow } from '../../rule/example-facts.ts'
import { asks } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { byId } from '../../vocabulary/by-id.ts'
import type { Statement } from '../../vocabulary/statement.ts'

const id = 'background/statement-is-impartial'

/**
 * Interested parties may make a statement on an application for approval (N107); of impartiality the documents say nothing.
 * Where a region wants it, whoever makes one on an application from their own institution declares to be impartial.
 * It is asked of those who sit: nobody is asked after they have left.
 */
export const statementIsImpartial = rule({
  id,
  norms: ['N107'],
  scope: 'holding',
  needs: ['holdings', 'statements'],
  silent: true,
  decide: ({ holding }, { at, facts }) => {
    const own = (facts.statements ?? []).filter(
      ({ by, applicant, given }) => by === holding.id && applicant === holding.orgNumber && given <= at,
    )
    if (own.length === 0) return notApplicable
    return own.toSorted(byId).map(({ id: about, given, impartial }) => {
      if (impartial !== undefined && impartial <= at) return met({ about })
      const ask = { council: facts.council.id, rule: id, subject: `${holding.id}/${about}`, on: at }
      return fallsShort({ about, since: given, remedies: [asks(ask)] })
    })
  },
})

export const nb: RuleWords = {
  name: 'Habilitet i uttalelser',
  how: 'Den som uttaler seg om en søknad om godkjenning fra sin egen virksomhet, har erklært seg habil. Det gjelder dem som sitter.',
  met: ({ person }) => `${person} har erklært seg habil.`,
  'not-applicable': 'Ingen uttalelse om en søknad fra egen virksomhet.',
  'falls-short': {
    title: ({ person, place }) => `Habilitet ikke erklært: ${person}, ${place}`,
    reason: ({ since }) => `Uttalelsen ${since} gjelder en søknad fra egen virksomhet.`,
    mend: 'Den som har uttalt seg, erklærer seg habil, eller en annen uttaler seg i stedet.',
  },
  buttons: { ask: 'Spør om habilitet' },
}

export const nn: RuleWords = {
  name: 'Habilitet i fråsegner',
  how: 'Den som uttaler seg om ein søknad om godkjenning frå si eiga verksemd, har erklært seg habil. Det gjeld dei som sit.',
  met: ({ person }) => `${person} har erklært seg habil.`,
  'not-applicable': 'Inga fråsegn om ein søknad frå eiga verksemd.',
  'falls-short': {
    title: ({ person, place }) => `Habilitet ikkje erklært: ${person}, ${place}`,
    reason: ({ since }) => `Fråsegna ${since} gjeld ein søknad frå eiga verksemd.`,
    mend: 'Den som har uttalt seg, erklærer seg habil, eller ein annan uttaler seg i staden.',
  },
  buttons: { ask: 'Spør om habilitet' },
}

export const en: RuleWords = {
  name: 'Impartiality in statements',
  how: 'Whoever makes a statement on an application for approval from their own institution has declared to be impartial. It is asked of those who sit.',
  met: 'The one who made the statement has declared to be impartial.',
  'not-applicable': 'No statement on an application from their own institution.',
  'falls-short': {
    title: ({ person, place }) => `Impartiality not declared: ${person}, ${place}`,
    reason: ({ since }) => `The statement of ${since} is on an application from their own institution.`,
    mend: 'The one who made the statement declares to be impartial, or someone else makes it instead.',
  },
  buttons: { ask: 'Ask about impartiality' },
}

const listed = mandateWith(id)
const onOwn: Statement = { ...statement, applicant: ahus.orgNumber }
const stated = (...statements: readonly Statement[]): Example['facts'] =>
  judged(listed, { holdings: [bare] }, { statements })

export const examples: readonly Example[] = [
  {
    title: { nb: 'Erklært habil i dag', nn: 'Erklært habil i dag', en: 'Declared impartial today' },
    at: today,
    facts: stated({ ...onOwn, impartial: today }),
    answer: 'met',
    norm: 'N107',
  },
  {
    title: {
      nb: 'Erklæres habil først i morgen',
      nn: 'Blir først erklært habil i morgon',
      en: 'Declared only tomorrow',
    },
    at: today,
    facts: stated({ ...onOwn, impartial: tomorrow }),
    answer: 'falls-short',
    norm: 'N107',
  },
  {
    title: {
      nb: 'Søknaden er fra egen virksomhet, og ingenting er erklært',
      nn: 'Søknaden er frå eiga verksemd, og ingenting er erklært',
      en: 'The application is from their own institution, and nothing is declared',
    },
    at: today,
    facts: stated(onOwn),
    answer: 'falls-short',
    norm: 'N107',
  },
  {
    title: {
      nb: 'Søknaden er fra en annen virksomhet',
      nn: 'Søknaden er frå ei anna verksemd',
      en: 'The application is from another institution',
    },
    at: today,
    facts: stated(statement),
    answer: 'not-applicable',
    norm: 'N107',
  },
  {
    title: { nb: 'En annen uttaler seg', nn: 'Ein annan uttaler seg', en: 'Someone else makes the statement' },
    at: today,
    facts: stated({ ...onOwn, by: atRegut.id }),
    answer: 'not-applicable',
    norm: 'N107',
  },
  {
    title: {
      nb: 'Uttalelsen gis først i morgen',
      nn: 'Fråsegna blir først gitt i morgon',
      en: 'The statement comes tomorrow',
    },
    at: today,
    facts: stated({ ...onOwn, given: tomorrow }),
    answer: 'not-applicable',
    norm: 'N107',
  },
]

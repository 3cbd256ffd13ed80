import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { ahus, councilId, judged, mandateWith, matter, oestfold, today, tomorrow } from '../../rule/example-facts.ts'
import { asks } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { byId } from '../../vocabulary/by-id.ts'
import type { Input } from '../../vocabulary/input.ts'
import type { Matter } from '../../vocabulary/matter.ts'

const id = 'prerequisites/input-is-given'

const groups = [
  { group: 'lis', norm: 'N021' },
  { group: 'overlege', norm: 'N022' },
] as const

/**
 * Representatives need professional input from doctors in specialist training (N021) and from senior physicians (N022).
 * Reading: while a matter for discussion is open, a group from which an institution has brought no input falls short; what
 * is only told asks for none.
 */
export const inputIsGiven = rule({
  id,
  norms: ['N021', 'N022'],
  scope: 'council',
  needs: ['matters', 'matters.input'],
  decide: (council, { at, facts }) => {
    const open = (facts.matters ?? [])
      .filter(({ kind, raised, closed }) => kind === 'discussion' && raised <= at && (!closed || at < closed))
      .toSorted(byId)
    const answers = open.flatMap(({ id: matter, number, raised, institutions, input }) =>
      [...new Set(institutions)].sort().flatMap((orgNumber) =>
        groups.map(({ group, norm }) => {
          const about = `${matter}/${orgNumber}/${group}`
          const rest = {
            norm,
            about,
            of: { party: 'institution', orgNumber },
            values: { matter: number, group },
          } as const
          const given = input.some((own) => own.group === group && own.institution === orgNumber && own.on <= at)
          if (given) return met(rest)
          const ask = { council: council.id, rule: id, subject: `${council.id}/${about}`, on: at }
          return fallsShort({ ...rest, since: raised, remedies: [asks(ask)] })
        }),
      ),
    )
    return answers.length > 0 ? answers : notApplicable
  },
})

const isLis = (group: unknown): boolean => group === 'lis'

export const nb: RuleWords = {
  name: 'Innspill til saken',
  how: 'Så lenge en drøftingssak er åpen, skal virksomhetene den gjelder, ha innspill fra leger i spesialisering og fra overleger.',
  met: ({ values, where }) =>
    `${isLis(values['group']) ? 'Leger i spesialisering' : 'Overleger'} ${where} har gitt innspill til sak ${values['matter']}.`,
  'not-applicable': 'Ingen åpen drøftingssak gjelder en virksomhet.',
  'falls-short': {
    title: ({ values, place }) =>
      `Innspill mangler fra ${isLis(values['group']) ? 'leger i spesialisering' : 'overleger'}: sak ${values['matter']}, ${place}`,
    reason: ({ values, where }) =>
      `${isLis(values['group']) ? 'Leger i spesialisering' : 'Overleger'} ${where} har ikke gitt innspill.`,
    mend: 'Representanten henter innspill, for eksempel gjennom lokalt utdanningsutvalg. Registrer dagen.',
  },
  buttons: { ask: 'Be om innspill' },
}

export const nn: RuleWords = {
  name: 'Innspel til saka',
  how: 'Så lenge ei drøftingssak er open, skal verksemdene ho gjeld, ha innspel frå legar i spesialisering og frå overlegar.',
  met: ({ values, where }) =>
    `${isLis(values['group']) ? 'Legar i spesialisering' : 'Overlegar'} ${where} har gitt innspel til sak ${values['matter']}.`,
  'not-applicable': 'Inga open drøftingssak gjeld ei verksemd.',
  'falls-short': {
    title: ({ values, place }) =>
      `Innspel manglar frå ${isLis(values['group']) ? 'legar i spesialisering' : 'overlegar'}: sak ${values['matter']}, ${place}`,
    reason: ({ values, where }) =>
      `${isLis(values['group']) ? 'Legar i spesialisering' : 'Overlegar'} ${where} har ikkje gitt innspel.`,
    mend: 'Representanten hentar innspel, til dømes gjennom lokalt utdanningsutval. Registrer dagen.',
  },
  buttons: { ask: 'Be om innspel' },
}

export const en: RuleWords = {
  name: 'Input on the matter',
  how: 'While a matter for discussion is open, the institutions it concerns have input from doctors in specialist training and from senior physicians.',
  met: ({ values, where }) =>
    `${isLis(values['group']) ? 'Doctors in specialist training' : 'Senior physicians'} ${where} have given input on matter ${values['matter']}.`,
  'not-applicable': 'No open matter for discussion concerns an institution.',
  'falls-short': {
    title: ({ values, place }) =>
      `Input missing from ${isLis(values['group']) ? 'doctors in specialist training' : 'senior physicians'}: matter ${values['matter']}, ${place}`,
    reason: ({ values, where }) =>
      `${isLis(values['group']) ? 'Doctors in specialist training' : 'Senior physicians'} ${where} have given no input.`,
    mend: 'The representative gathers input, for example through the local training committee. Record the day.',
  },
  buttons: { ask: 'Ask for input' },
}

const listed = mandateWith(id)
const withMatters = (...matters: readonly Matter[]): Example['facts'] => judged(listed, {}, { matters })
const fromLis: Input = { group: 'lis', institution: ahus.orgNumber, on: today }
const fromOverleger: Input = { ...fromLis, group: 'overlege' }
const lisAtAhus = `${councilId}/${matter.id}/${ahus.orgNumber}/lis`
const overlegerAtAhus = `${councilId}/${matter.id}/${ahus.orgNumber}/overlege`

export const examples: readonly Example[] = [
  {
    title: {
      nb: 'Leger i spesialisering ga innspill i dag',
      nn: 'Legar i spesialisering gav innspel i dag',
      en: 'Doctors in specialist training gave input today',
    },
    at: today,
    facts: withMatters({ ...matter, input: [fromLis] }),
    subject: lisAtAhus,
    answer: 'met',
    norm: 'N021',
  },
  {
    title: {
      nb: 'Overleger ga innspill, leger i spesialisering ikke',
      nn: 'Overlegar gav innspel, legar i spesialisering ikkje',
      en: 'Senior physicians gave input, doctors in specialist training did not',
    },
    at: today,
    facts: withMatters({ ...matter, input: [fromOverleger] }),
    subject: lisAtAhus,
    answer: 'falls-short',
    norm: 'N021',
  },
  {
    title: {
      nb: 'Overleger ga innspill i dag',
      nn: 'Overlegar gav innspel i dag',
      en: 'Senior physicians gave input today',
    },
    at: today,
    facts: withMatters({ ...matter, input: [fromOverleger] }),
    subject: overlegerAtAhus,
    answer: 'met',
    norm: 'N022',
  },
  {
    title: {
      nb: 'Overleger gir innspill først i morgen',
      nn: 'Overlegar gir først innspel i morgon',
      en: 'Senior physicians give input only tomorrow',
    },
    at: today,
    facts: withMatters({ ...matter, input: [{ ...fromOverleger, on: tomorrow }] }),
    subject: overlegerAtAhus,
    answer: 'falls-short',
    norm: 'N022',
  },
  {
    title: {
      nb: 'Innspillet kom fra en annen virksomhet',
      nn: 'Innspelet kom frå ei anna verksemd',
      en: 'The input came from another institution',
    },
    at: today,
    facts: withMatters({ ...matter, input: [{ ...fromLis, institution: oestfold.orgNumber }] }),
    subject: lisAtAhus,
    answer: 'falls-short',
    norm: 'N021',
  },
  {
    title: {
      nb: 'Saken lukkes i morgen og er åpen i dag',
      nn: 'Saka blir lukka i morgon og er open i dag',
      en: 'The matter closes tomorrow, and is open today',
    },
    at: today,
    facts: withMatters({ ...matter, closed: tomorrow }),
    subject: lisAtAhus,
    answer: 'falls-short',
    norm: 'N021',
  },
  {
    title: { nb: 'Saken er lukket i dag', nn: 'Saka er lukka i dag', en: 'The matter is closed today' },
    at: today,
    facts: withMatters({ ...matter, closed: today }),
    answer: 'not-applicable',
    norm: 'N021',
  },
  {
    title: { nb: 'Saken reises i morgen', nn: 'Saka blir reist i morgon', en: 'The matter is raised tomorrow' },
    at: today,
    facts: withMatters({ ...matter, raised: tomorrow }),
    answer: 'not-applicable',
    norm: 'N021',
  },
  {
    title: {
      nb: 'Saken er bare til orientering',
      nn: 'Saka er berre til orientering',
      en: 'The matter is for information',
    },
    at: today,
    facts: withMatters({ ...matter, kind: 'information' }),
    answer: 'not-applicable',
    norm: 'N021',
  },
  {
    title: {
      nb: 'Saken er åpen og gjelder ingen virksomhet',
      nn: 'Saka er open og gjeld inga verksemd',
      en: 'The matter is open, and concerns no institution',
    },
    at: today,
    facts: withMatters({ ...matter, institutions: [] }),
    answer: 'not-applicable',
    norm: 'N021',
  },
]

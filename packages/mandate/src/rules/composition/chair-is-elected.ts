import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { bare, councilId, judged, mandateWith, today, tomorrow, yesterday } from '../../rule/example-facts.ts'
import { asks } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import type { CouncilKind } from '../../vocabulary/council-kind.ts'
import type { Office, OfficeKind } from '../../vocabulary/office.ts'
import { covers } from '../../vocabulary/period.ts'

const id = 'composition/chair-is-elected'

const offices: readonly OfficeKind[] = ['chair', 'deputy-chair']

/** Ledet etter dokumentet: RegUt leads samordningsrådet (N061), and who leads TKA follows from the day (N127). */
export const ledByDocument: readonly CouncilKind[] = ['samordningsraad', 'tka']

/**
 * Who leads the other councils is open. Where a region wants it, such a council has a chair and a deputy chair, elected
 * among those who sit in it that day; an office is time-limited and stands on a holding (N028).
 */
export const chairIsElected = rule({
  id,
  norms: ['N061'],
  scope: 'council',
  needs: ['holdings', 'offices'],
  silent: true,
  decide: (council, { at, facts }) => {
    if (ledByDocument.includes(council.kind)) return notApplicable
    const sitting = new Set(council.holdings.filter((held) => covers(held, at)).map((held) => held.id))
    return offices.map((office) => {
      const elected = facts.offices?.some(
        (own) =>
          own.office === office &&
          own.elected !== undefined &&
          own.elected <= at &&
          covers(own, at) &&
          sitting.has(own.holding),
      )
      const rest = { about: office, values: { office } }
      const ask = { council: council.id, rule: id, subject: `${council.id}/${office}`, on: at }
      return elected ? met(rest) : fallsShort({ ...rest, remedies: [asks(ask)] })
    })
  },
})

const isChair = (office: unknown): boolean => office === 'chair'

export const nb: RuleWords = {
  name: 'Valgt leder og nestleder',
  how: 'Rådet har valgt leder og nestleder blant dem som sitter. Det gjelder ikke råd der mandatet sier hvem som leder møtene.',
  met: ({ values, at }) => `Rådet har en valgt ${isChair(values['office']) ? 'leder' : 'nestleder'} ${at}.`,
  'not-applicable': 'Mandatet sier hvem som leder møtene i dette rådet.',
  'falls-short': {
    title: ({ values, council }) => `${isChair(values['office']) ? 'Leder' : 'Nestleder'} er ikke valgt: ${council}`,
    reason: ({ values, at }) =>
      `Ingen som sitter i rådet ${at}, er valgt til ${isChair(values['office']) ? 'leder' : 'nestleder'}.`,
    mend: 'Sett valget på saklisten til neste møte, og registrer hvem som ble valgt.',
  },
  buttons: { ask: 'Be om valg' },
}

export const nn: RuleWords = {
  name: 'Vald leiar og nestleiar',
  how: 'Rådet har valt leiar og nestleiar blant dei som sit. Det gjeld ikkje råd der mandatet seier kven som leier møta.',
  met: ({ values, at }) => `Rådet har ein vald ${isChair(values['office']) ? 'leiar' : 'nestleiar'} ${at}.`,
  'not-applicable': 'Mandatet seier kven som leier møta i dette rådet.',
  'falls-short': {
    title: ({ values, council }) => `${isChair(values['office']) ? 'Leiar' : 'Nestleiar'} er ikkje vald: ${council}`,
    reason: ({ values, at }) =>
      `Ingen som sit i rådet ${at}, er vald til ${isChair(values['office']) ? 'leiar' : 'nestleiar'}.`,
    mend: 'Set valet på saklista til neste møte, og registrer kven som vart vald.',
  },
  buttons: { ask: 'Be om val' },
}

export const en: RuleWords = {
  name: 'Elected chair and deputy chair',
  how: 'The council has elected a chair and a deputy chair among those who sit. Not asked where the mandate says who leads the meetings.',
  met: ({ values, at }) =>
    `The council has an elected ${isChair(values['office']) ? 'chair' : 'deputy chair'} on ${at}.`,
  'not-applicable': 'The mandate says who leads the meetings of this council.',
  'falls-short': {
    title: ({ values, council }) => `${isChair(values['office']) ? 'Chair' : 'Deputy chair'} not elected: ${council}`,
    reason: ({ values, at }) =>
      `Nobody who sits in the council on ${at} is elected ${isChair(values['office']) ? 'chair' : 'deputy chair'}.`,
    mend: 'Put the election on the agenda of the next meeting, and record who was elected.',
  },
  buttons: { ask: 'Ask for an election' },
}

const listed = mandateWith(id)
const chair: Office = { office: 'chair', holding: bare.id, elected: today, from: today, to: today }
const withOffice = (told: Partial<Office>, kind: CouncilKind = 'lis1', held = bare): Example['facts'] =>
  judged(listed, { kind, holdings: [held] }, { offices: [{ ...chair, ...told }] })
const ofChair = `${councilId}/chair`
const ofDeputyChair = `${councilId}/deputy-chair`

export const examples: readonly Example[] = [
  {
    title: { nb: 'Leder er valgt i dag', nn: 'Leiar er vald i dag', en: 'A chair is elected today' },
    at: today,
    facts: withOffice({}),
    subject: ofChair,
    answer: 'met',
    norm: 'N061',
  },
  {
    title: {
      nb: 'Leder er valgt, nestleder ikke',
      nn: 'Leiar er vald, nestleiar ikkje',
      en: 'A chair is elected, a deputy chair is not',
    },
    at: today,
    facts: withOffice({}),
    subject: ofDeputyChair,
    answer: 'falls-short',
    norm: 'N061',
  },
  {
    title: {
      nb: 'Leder og nestleder er valgt',
      nn: 'Leiar og nestleiar er valde',
      en: 'A chair and a deputy chair are elected',
    },
    at: today,
    facts: judged(
      listed,
      { kind: 'lis1', holdings: [bare] },
      { offices: [chair, { ...chair, office: 'deputy-chair' }] },
    ),
    subject: ofDeputyChair,
    answer: 'met',
    norm: 'N061',
  },
  {
    title: { nb: 'Leder velges først i morgen', nn: 'Leiar blir først vald i morgon', en: 'Elected only tomorrow' },
    at: today,
    facts: withOffice({ elected: tomorrow }),
    subject: ofChair,
    answer: 'falls-short',
    norm: 'N061',
  },
  {
    title: { nb: 'Leder er satt inn uten valg', nn: 'Leiar er sett inn utan val', en: 'A chair without an election' },
    at: today,
    facts: judged(
      listed,
      { kind: 'lis1', holdings: [bare] },
      { offices: [{ office: 'chair', holding: bare.id, from: yesterday }] },
    ),
    subject: ofChair,
    answer: 'falls-short',
    norm: 'N061',
  },
  {
    title: { nb: 'Vervet sluttet i går', nn: 'Vervet slutta i går', en: 'The office ended yesterday' },
    at: today,
    facts: withOffice({ elected: yesterday, from: yesterday, to: yesterday }),
    subject: ofChair,
    answer: 'falls-short',
    norm: 'N061',
  },
  {
    title: {
      nb: 'Den som er valgt, sluttet i rådet i går',
      nn: 'Den som er vald, slutta i rådet i går',
      en: 'The one elected left the council yesterday',
    },
    at: today,
    facts: withOffice({}, 'lis1', { ...bare, to: yesterday }),
    subject: ofChair,
    answer: 'falls-short',
    norm: 'N061',
  },
  {
    title: {
      nb: 'RegUt leder møtene i samordningsrådet',
      nn: 'RegUt leier møta i samordningsrådet',
      en: 'Samordningsrådet is led by RegUt',
    },
    at: today,
    facts: withOffice({}, 'samordningsraad'),
    answer: 'not-applicable',
    norm: 'N061',
  },
  {
    title: {
      nb: 'Hvem som leder TKA, følger av dagen',
      nn: 'Kven som leier TKA, følgjer av dagen',
      en: 'TKA’s chair follows from the day',
    },
    at: today,
    facts: withOffice({}, 'tka'),
    answer: 'not-applicable',
    norm: 'N061',
  },
]

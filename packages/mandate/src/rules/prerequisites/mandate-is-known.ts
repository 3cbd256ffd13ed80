import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import {
  ahus,
  atRegut,
  bare,
  councilId,
  judged,
  leader,
  mandateWith,
  oestfold,
  today,
  tomorrow,
  yesterday,
} from '../../rule/example-facts.ts'
import { asks } from '../../rule/remedy.ts'
import { rule, type CouncilContext } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import type { MandateDistribution } from '../../vocabulary/mandate-distribution.ts'
import type { OrgNumber } from '../../vocabulary/org-number.ts'
import { covers } from '../../vocabulary/period.ts'

const id = 'prerequisites/mandate-is-known'

/** The institutions that the council has seats for or holders from, in the order of the regions' data. */
const represented = ({ at, facts, seats }: CouncilContext): readonly OrgNumber[] => {
  const own = new Set([
    ...seats.flatMap((seat) => (seat.requirement.party === 'institution' ? seat.orgNumber : [])),
    ...facts.council.holdings.flatMap((held) =>
      held.party === 'institution' && covers(held, at) ? held.orgNumber : [],
    ),
  ])
  return facts.regions
    .flatMap((region) => region.institutions.map((institution) => institution.orgNumber))
    .filter((number) => own.has(number))
}

/**
 * The lines see that the mandate is known among those involved in the institution's specialist training (N019). Reading:
 * each institution in the council acknowledges the version that is in use; no acknowledgement falls short.
 */
export const mandateIsKnown = rule({
  id,
  norms: ['N019'],
  scope: 'council',
  needs: ['holdings', 'distributions'],
  decide: (council, context) => {
    const { at, facts, mandate } = context
    const answers = represented(context).map((number) => {
      const sent = (facts.distributions ?? []).filter(
        (own) =>
          own.institution === number && own.mandate === mandate.id && own.version === mandate.version && own.sent <= at,
      )
      const whose = { about: number, of: { party: 'institution', orgNumber: number } } as const
      if (sent.some(({ acknowledged }) => acknowledged !== undefined && acknowledged <= at)) return met(whose)
      const [first] = sent.map((own) => own.sent).toSorted()
      return fallsShort({
        ...whose,
        ...(first && { since: first }),
        remedies: [asks({ council: council.id, rule: id, subject: `${council.id}/${number}`, on: at })],
      })
    })
    return answers.length > 0 ? answers : notApplicable
  },
})

export const nb: RuleWords = {
  name: 'Mandatet er kjent',
  how: 'Hver virksomhet i rådet har kvittert for at mandatet er gjort kjent der, i den versjonen som gjelder.',
  met: ({ where }) => `Mandatet er kjent ${where}.`,
  'not-applicable': 'Ingen virksomhet er med i rådet.',
  'falls-short': {
    title: ({ place, council }) => `Ikke kvittert for mandatet: ${place}, ${council}`,
    reason: ({ since }) =>
      since ? `Mandatet ble sendt ${since}. Kvitteringen mangler.` : 'Mandatet er ikke sendt til virksomheten.',
    mend: ({ where }) => `Linjen ${where} gjør mandatet kjent og kvitterer for det.`,
  },
  buttons: { ask: 'Be om kvittering' },
}

export const nn: RuleWords = {
  name: 'Mandatet er kjent',
  how: 'Kvar verksemd i rådet har kvittert for at mandatet er gjort kjent der, i den versjonen som gjeld.',
  met: ({ where }) => `Mandatet er kjent ${where}.`,
  'not-applicable': 'Inga verksemd er med i rådet.',
  'falls-short': {
    title: ({ place, council }) => `Ikkje kvittert for mandatet: ${place}, ${council}`,
    reason: ({ since }) =>
      since ? `Mandatet vart sendt ${since}. Kvitteringa manglar.` : 'Mandatet er ikkje sendt til verksemda.',
    mend: ({ where }) => `Linja ${where} gjer mandatet kjent og kvitterer for det.`,
  },
  buttons: { ask: 'Be om kvittering' },
}

export const en: RuleWords = {
  name: 'The mandate is known',
  how: 'Each institution in the council has acknowledged that the mandate is made known there, in the version in use.',
  met: ({ where }) => `The mandate is known ${where}.`,
  'not-applicable': 'No institution is in the council.',
  'falls-short': {
    title: ({ place, council }) => `Mandate not acknowledged: ${place}, ${council}`,
    reason: ({ since }) =>
      since
        ? `The mandate was sent on ${since}. The acknowledgement is missing.`
        : 'The mandate has not been sent to the institution.',
    mend: ({ where }) => `The line ${where} makes the mandate known and acknowledges it.`,
  },
  buttons: { ask: 'Ask for acknowledgement' },
}

const leaders = mandateWith(id, [leader])
const sent: MandateDistribution = {
  mandate: leaders.id,
  version: leaders.version,
  institution: ahus.orgNumber,
  sent: yesterday,
}
const acknowledged: MandateDistribution = { ...sent, acknowledged: today }
const distributed = (...distributions: readonly MandateDistribution[]): Example['facts'] =>
  judged(leaders, {}, { distributions })
const atAhus = `${councilId}/${ahus.orgNumber}`
const atOestfold = `${councilId}/${oestfold.orgNumber}`

export const examples: readonly Example[] = [
  {
    title: { nb: 'Virksomheten kvitterte i dag', nn: 'Verksemda kvitterte i dag', en: 'Acknowledged today' },
    at: today,
    facts: distributed(acknowledged),
    subject: atAhus,
    answer: 'met',
    norm: 'N019',
  },
  {
    title: {
      nb: 'Virksomheten kvitterer først i morgen',
      nn: 'Verksemda kvitterer først i morgon',
      en: 'Acknowledged only tomorrow',
    },
    at: today,
    facts: distributed({ ...sent, acknowledged: tomorrow }),
    subject: atAhus,
    answer: 'falls-short',
    norm: 'N019',
  },
  {
    title: { nb: 'Sendt, men ikke kvittert', nn: 'Sendt, men ikkje kvittert', en: 'Sent, but not acknowledged' },
    at: today,
    facts: distributed(sent),
    subject: atAhus,
    answer: 'falls-short',
    norm: 'N019',
  },
  {
    title: {
      nb: 'Sendt to ganger, kvittert den andre gangen',
      nn: 'Sendt to gonger, kvittert den andre gongen',
      en: 'Sent twice, acknowledged the second time',
    },
    at: today,
    facts: distributed(sent, { ...acknowledged, sent: today }),
    subject: atAhus,
    answer: 'met',
    norm: 'N019',
  },
  {
    title: {
      nb: 'Den ene virksomheten kvitterer ikke for den andre',
      nn: 'Den eine verksemda kvitterer ikkje for den andre',
      en: 'One institution does not acknowledge for another',
    },
    at: today,
    facts: distributed(acknowledged),
    subject: atOestfold,
    answer: 'falls-short',
    norm: 'N019',
  },
  {
    title: {
      nb: 'Kvitteringen gjelder den forrige versjonen',
      nn: 'Kvitteringa gjeld den førre versjonen',
      en: 'The version before is acknowledged',
    },
    at: today,
    facts: distributed({ ...acknowledged, version: '2025' }),
    subject: atAhus,
    answer: 'falls-short',
    norm: 'N019',
  },
  {
    title: {
      nb: 'Kvitteringen gjelder et annet råds mandat',
      nn: 'Kvitteringa gjeld mandatet til eit anna råd',
      en: 'The mandate of another council is acknowledged',
    },
    at: today,
    facts: distributed({ ...acknowledged, mandate: 'lis1' }),
    subject: atAhus,
    answer: 'falls-short',
    norm: 'N019',
  },
  {
    title: {
      nb: 'Sammensetningen er ikke for hånden; virksomheten har en representant',
      nn: 'Samansetjinga er ikkje for handa; verksemda har ein representant',
      en: 'The composition is not at hand; the institution has a representative',
    },
    at: today,
    facts: judged(mandateWith(id), { holdings: [{ ...bare, to: today }] }, { distributions: [] }),
    answer: 'falls-short',
    norm: 'N019',
  },
  {
    title: {
      nb: 'Representanten sluttet i går, og ingen virksomhet er igjen',
      nn: 'Representanten slutta i går, og inga verksemd er att',
      en: 'The representative left yesterday, and no institution is left',
    },
    at: today,
    facts: judged(mandateWith(id), { holdings: [{ ...bare, to: yesterday }, atRegut] }, { distributions: [] }),
    answer: 'not-applicable',
    norm: 'N019',
  },
  {
    title: {
      nb: 'Mandatet sendes ut først i morgen',
      nn: 'Mandatet blir sendt ut først i morgon',
      en: 'The mandate is sent only tomorrow',
    },
    at: today,
    facts: distributed({ ...acknowledged, sent: tomorrow }),
    subject: atAhus,
    answer: 'falls-short',
    norm: 'N019',
  },
]

import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { judged, mandateWith, region, today, tomorrow, yesterday } from '../../rule/example-facts.ts'
import { asks } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import type { IsoDate } from '../../vocabulary/iso-date.ts'
import type { Mandate } from '../../vocabulary/mandate.ts'
import type { MandatePublication } from '../../vocabulary/mandate-publication.ts'

const id = 'family/mandate-is-published'

const lastAdoption = ({ adoptions }: Mandate): IsoDate | undefined =>
  adoptions.some(({ on }) => on === null)
    ? undefined
    : adoptions
        .flatMap(({ on }) => on ?? [])
        .toSorted()
        .at(-1)

/**
 * The RegUts publish the mandates (N010). It is asked from the day the last body has adopted the mandate, and each version
 * is published anew.
 */
export const mandateIsPublished = rule({
  id,
  norms: ['N010'],
  scope: 'council',
  needs: ['publications'],
  decide: (council, { at, mandate, facts }) => {
    const adopted = lastAdoption(mandate)
    if (adopted === undefined || at < adopted) return notApplicable
    const { version } = mandate
    const published = facts.publications?.some(
      (own) => own.mandate === mandate.id && own.version === version && own.on <= at,
    )
    if (published) return met({ values: { version } })
    return fallsShort({
      values: { version },
      since: adopted,
      remedies: [asks({ council: council.id, rule: id, subject: council.id, on: at })],
    })
  },
})

export const nb: RuleWords = {
  name: 'Mandatet er publisert',
  how: 'Når alle som skal vedta mandatet, har gjort det, skal denne versjonen være publisert.',
  met: ({ values }) => `Versjon ${values['version']} er publisert.`,
  'not-applicable': 'Mandatet er ikke vedtatt av alle ennå.',
  'falls-short': {
    title: ({ council }) => `Mandatet er ikke publisert: ${council}`,
    reason: ({ values, since }) => `Versjon ${values['version']} er vedtatt ${since}, men ikke publisert.`,
    mend: 'RegUt publiserer mandatet på spesialisthelsetjenesten.no/lis. Registrer dagen.',
  },
  buttons: { ask: 'Be om publisering' },
}

export const nn: RuleWords = {
  name: 'Mandatet er publisert',
  how: 'Når alle som skal vedta mandatet, har gjort det, skal denne versjonen vere publisert.',
  met: ({ values }) => `Versjon ${values['version']} er publisert.`,
  'not-applicable': 'Mandatet er ikkje vedteke av alle enno.',
  'falls-short': {
    title: ({ council }) => `Mandatet er ikkje publisert: ${council}`,
    reason: ({ values, since }) => `Versjon ${values['version']} er vedteken ${since}, men ikkje publisert.`,
    mend: 'RegUt publiserer mandatet på spesialisthelsetjenesten.no/lis. Registrer dagen.',
  },
  buttons: { ask: 'Be om publisering' },
}

export const en: RuleWords = {
  name: 'The mandate is published',
  how: 'Once everyone who is to adopt the mandate has done so, that version is to be published.',
  met: ({ values }) => `Version ${values['version']} is published.`,
  'not-applicable': 'Not everyone has adopted the mandate yet.',
  'falls-short': {
    title: ({ council }) => `The mandate is not published: ${council}`,
    reason: ({ values, since }) => `Version ${values['version']} was adopted on ${since}, but is not published.`,
    mend: 'RegUt publishes the mandate on spesialisthelsetjenesten.no/lis. Record the day.',
  },
  buttons: { ask: 'Ask for publication' },
}

const adopted = (...days: readonly (IsoDate | null)[]): Mandate => ({
  ...mandateWith(id),
  adoptions: days.map((on) => ({ by: region.name, on })),
})
const byBoth = adopted(yesterday, today)
const ours: MandatePublication = { mandate: byBoth.id, version: byBoth.version, on: today }
const published = (...publications: readonly MandatePublication[]): Example['facts'] =>
  judged(byBoth, {}, { publications })

export const examples: readonly Example[] = [
  {
    title: {
      nb: 'Publisert samme dag som den siste vedtok det',
      nn: 'Publisert same dag som den siste vedtok det',
      en: 'Published the day of the last adoption',
    },
    at: today,
    facts: published(ours),
    answer: 'met',
    norm: 'N010',
  },
  {
    title: { nb: 'Publiseres først i morgen', nn: 'Blir først publisert i morgon', en: 'Published only tomorrow' },
    at: today,
    facts: published({ ...ours, on: tomorrow }),
    answer: 'falls-short',
    norm: 'N010',
  },
  {
    title: {
      nb: 'Bare den forrige versjonen er publisert',
      nn: 'Berre den førre versjonen er publisert',
      en: 'Only the version before is published',
    },
    at: today,
    facts: published({ ...ours, version: '2025', on: yesterday }),
    answer: 'falls-short',
    norm: 'N010',
  },
  {
    title: {
      nb: 'Den forrige versjonen og denne er publisert',
      nn: 'Den førre versjonen og denne er publiserte',
      en: 'The version before and this one are published',
    },
    at: today,
    facts: published({ ...ours, version: '2025', on: yesterday }, ours),
    answer: 'met',
    norm: 'N010',
  },
  {
    title: {
      nb: 'Bare et annet råds mandat er publisert',
      nn: 'Berre mandatet til eit anna råd er publisert',
      en: 'Only the mandate of another council is published',
    },
    at: today,
    facts: published({ ...ours, mandate: 'lis1' }),
    answer: 'falls-short',
    norm: 'N010',
  },
  {
    title: {
      nb: 'Dagen før den siste vedtok mandatet',
      nn: 'Dagen før den siste vedtok mandatet',
      en: 'The day before the last adoption',
    },
    at: yesterday,
    facts: published(),
    answer: 'not-applicable',
    norm: 'N010',
  },
  {
    title: {
      nb: 'En av dem har ikke vedtatt mandatet',
      nn: 'Ein av dei har ikkje vedteke mandatet',
      en: 'One of them has not adopted the mandate',
    },
    at: today,
    facts: judged(adopted(yesterday, null), {}, { publications: [] }),
    answer: 'not-applicable',
    norm: 'N010',
  },
]

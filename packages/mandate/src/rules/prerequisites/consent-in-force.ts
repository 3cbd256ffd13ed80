import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { atRegut, bare, consent, judged, mandateWith, today, tomorrow, yesterday } from '../../rule/example-facts.ts'
import { asks, clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { type Consent, consentInForce as inForce, withdrawnBy } from '../../vocabulary/consent.ts'

const id = 'prerequisites/consent-in-force'

/**
 * To represent an institution one has consented to name and e-mail being published (N031). Reading: asked of institution
 * seats only; others without consent are never published, but not barred.
 */
export const consentInForce = rule({
  id,
  norms: ['N031'],
  scope: 'holding',
  needs: ['holdings', 'holdings.consents'],
  decide: ({ holding }, { at, facts }) => {
    if (holding.party !== 'institution') return notApplicable
    if (inForce(holding.consents, at)) return met()
    const withdrawn = withdrawnBy(holding.consents, at)
    const where = { council: facts.council.id, holding: holding.id }
    return fallsShort({
      since: withdrawn !== undefined && withdrawn > holding.from ? withdrawn : holding.from,
      values: withdrawn ? { withdrawn } : {},
      remedies: [
        clears('give-consent', { ...where, on: at, wording: 'mandate-2026' }),
        asks({ council: facts.council.id, rule: id, subject: holding.id, on: at }),
      ],
    })
  },
})

export const nb: RuleWords = {
  name: 'Samtykke til publisering',
  how: 'Den som representerer en virksomhet, har samtykket til at navn og e-post vises. Et samtykke gjelder til det trekkes, men ikke den dagen det trekkes.',
  met: ({ person }) => `${person} har samtykket.`,
  'not-applicable': 'Samtykke kreves bare av dem som representerer en virksomhet. Uten samtykke vises navnet ikke.',
  'falls-short': {
    title: ({ person, place, values }) =>
      `${values['withdrawn'] ? 'Samtykke trukket' : 'Samtykke mangler'}: ${person}, ${place}`,
    reason: ({ values, date }) =>
      values['withdrawn']
        ? `Samtykket ble trukket ${date(values['withdrawn'])}. Navnet er tatt ned.`
        : 'Navnet vises ikke offentlig.',
    mend: ({ person }) =>
      `Spør ${person} om samtykke, og registrer svaret. Uten samtykke må virksomheten finne en annen.`,
  },
  buttons: { ask: 'Be om samtykke' },
}

export const nn: RuleWords = {
  name: 'Samtykke til publisering',
  how: 'Den som representerer ei verksemd, har samtykt til at namn og e-post blir viste. Eit samtykke gjeld til det blir trekt, men ikkje den dagen det blir trekt.',
  met: ({ person }) => `${person} har samtykt.`,
  'not-applicable':
    'Samtykke trengst berre frå dei som representerer ei verksemd. Utan samtykke blir namnet ikkje vist.',
  'falls-short': {
    title: ({ person, place, values }) =>
      `${values['withdrawn'] ? 'Samtykke trekt' : 'Samtykke manglar'}: ${person}, ${place}`,
    reason: ({ values, date }) =>
      values['withdrawn']
        ? `Samtykket vart trekt ${date(values['withdrawn'])}. Namnet er teke ned.`
        : 'Namnet blir ikkje vist offentleg.',
    mend: ({ person }) =>
      `Spør ${person} om samtykke, og registrer svaret. Utan samtykke må verksemda finne ein annan.`,
  },
  buttons: { ask: 'Be om samtykke' },
}

export const en: RuleWords = {
  name: 'Consent to publication',
  how: 'Whoever represents an institution has consented to name and e-mail being shown. A withdrawn consent does not count from the day it is withdrawn.',
  met: ({ person }) => `${person} has consented.`,
  'not-applicable': 'Consent is required only of those who represent an institution. Without it the name is not shown.',
  'falls-short': {
    title: ({ person, place, values }) =>
      `${values['withdrawn'] ? 'Consent withdrawn' : 'Consent missing'}: ${person}, ${place}`,
    reason: ({ values, date }) =>
      values['withdrawn']
        ? `The consent was withdrawn on ${date(values['withdrawn'])}. The name has been taken down.`
        : 'The name is not shown to the public.',
    mend: ({ person }) =>
      `Ask ${person} for consent, and record the answer. Without it the institution must find someone else.`,
  },
  buttons: { ask: 'Ask for consent' },
}

const anyone = mandateWith(id)
const withConsents = (...consents: readonly Consent[]): Example['facts'] =>
  judged(anyone, { holdings: [{ ...bare, consents }] })

export const examples: readonly Example[] = [
  {
    title: { nb: 'Samtykke gitt samme dag', nn: 'Samtykke gitt same dag', en: 'Consent given that very day' },
    at: today,
    facts: withConsents(consent(today)),
    answer: 'met',
    norm: 'N031',
  },
  {
    title: { nb: 'Dagen før samtykket ble gitt', nn: 'Dagen før samtykket vart gitt', en: 'The day before consent' },
    at: today,
    facts: withConsents(consent(tomorrow)),
    answer: 'falls-short',
    norm: 'N031',
  },
  {
    title: { nb: 'Aldri samtykket', nn: 'Aldri samtykt', en: 'Never consented' },
    at: today,
    facts: withConsents(),
    answer: 'falls-short',
    norm: 'N031',
  },
  {
    title: {
      nb: 'Samtykket trekkes i dag og gjelder ikke i dag',
      nn: 'Samtykket blir trekt i dag og gjeld ikkje i dag',
      en: 'Withdrawn today, and so not in force today',
    },
    at: today,
    facts: withConsents(consent(yesterday, today)),
    answer: 'falls-short',
    norm: 'N031',
  },
  {
    title: {
      nb: 'Samtykket trekkes i morgen og gjelder ennå i dag',
      nn: 'Samtykket blir trekt i morgon og gjeld enno i dag',
      en: 'Withdrawn tomorrow, and so in force today',
    },
    at: today,
    facts: withConsents(consent(yesterday, tomorrow)),
    answer: 'met',
    norm: 'N031',
  },
  {
    title: { nb: 'Trukket og gitt på nytt', nn: 'Trekt og gitt på nytt', en: 'Withdrawn and given again' },
    at: today,
    facts: withConsents(consent(bare.from, yesterday), consent(today)),
    answer: 'met',
    norm: 'N031',
  },
  {
    title: {
      nb: 'RegUts egen leder er ikke stengt ute uten samtykke',
      nn: 'RegUt sin eigen leiar er ikkje stengd ute utan samtykke',
      en: 'RegUt’s own leader is not barred without consent',
    },
    at: today,
    facts: judged(anyone, { holdings: [atRegut] }),
    answer: 'not-applicable',
    norm: 'N031',
  },
  {
    title: {
      nb: 'Samtykket ble trukket før representasjonen begynte',
      nn: 'Samtykket vart trekt før representasjonen tok til',
      en: 'Withdrawn before the representation began',
    },
    at: today,
    facts: judged(anyone, { holdings: [{ ...bare, from: yesterday, consents: [consent(bare.from, bare.from)] }] }),
    answer: 'falls-short',
    norm: 'N031',
  },
]

import { fallsShort, met, notApplicable, unknown } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { atRegut, bare, judged, mandateWith, today } from '../../rule/example-facts.ts'
import { asks, clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'

const id = 'prerequisites/time-set-aside'

/**
 * Whoever sits in a council has the necessary time set aside (N027). Reading: asked for institution seats only, since the
 * chapter is about what the institutions see to. Not said is unknown, and the institution can say.
 */
export const timeSetAside = rule({
  id,
  norms: ['N027'],
  scope: 'holding',
  needs: ['holdings', 'holdings.timeSetAside'],
  decide: ({ holding }, { at, facts }) => {
    if (holding.party !== 'institution') return notApplicable
    if (holding.timeSetAside === true) return met()
    const rest = {
      since: holding.from,
      remedies: [
        asks({ council: facts.council.id, rule: id, subject: holding.id, on: at }),
        clears('state-time', { council: facts.council.id, holding: holding.id, setAside: true }),
      ],
    }
    return holding.timeSetAside === false ? fallsShort(rest) : unknown('holdings.timeSetAside', 'institution', rest)
  },
})

export const nb: RuleWords = {
  name: 'Avsatt tid',
  how: 'Virksomheten sier selv om nødvendig tid er satt av. Har den ikke sagt det, vet vi det ikke.',
  met: ({ person }) => `${person} har fått satt av tid.`,
  'not-applicable': 'Spørsmålet gjelder bare dem som representerer en virksomhet.',
  'falls-short': {
    title: ({ person, place }) => `Tid ikke satt av: ${person}, ${place}`,
    reason: 'Virksomheten har svart at tiden ikke er satt av.',
    mend: ({ place }) => `${place} setter av den tiden som trengs, og gir beskjed. Registrer svaret.`,
  },
  unknown: {
    title: ({ person, place }) => `Vet ikke: avsatt tid for ${person}, ${place}`,
    reason: 'Vi vet ikke om tiden er satt av. Virksomheten kan svare.',
    mend: ({ place }) => `Spør ${place} om tiden er satt av, og registrer svaret.`,
  },
  buttons: { ask: 'Spør virksomheten', 'state-time': 'Registrer at tid er satt av' },
}

export const nn: RuleWords = {
  name: 'Avsett tid',
  how: 'Verksemda seier sjølv om nødvendig tid er sett av. Har ho ikkje sagt det, veit vi det ikkje.',
  met: ({ person }) => `${person} har fått sett av tid.`,
  'not-applicable': 'Spørsmålet gjeld berre dei som representerer ei verksemd.',
  'falls-short': {
    title: ({ person, place }) => `Tid ikkje sett av: ${person}, ${place}`,
    reason: 'Verksemda har svart at tida ikkje er sett av.',
    mend: ({ place }) => `${place} set av den tida som trengst, og gir beskjed. Registrer svaret.`,
  },
  unknown: {
    title: ({ person, place }) => `Veit ikkje: avsett tid for ${person}, ${place}`,
    reason: 'Vi veit ikkje om tida er sett av. Verksemda kan svare.',
    mend: ({ place }) => `Spør ${place} om tida er sett av, og registrer svaret.`,
  },
  buttons: { ask: 'Spør verksemda', 'state-time': 'Registrer at tid er sett av' },
}

export const en: RuleWords = {
  name: 'Protected time',
  how: 'The institution itself says whether the necessary time is set aside. If it has not said, we do not know.',
  met: ({ person }) => `${person} has protected time.`,
  'not-applicable': 'Asked only of those who represent an institution.',
  'falls-short': {
    title: ({ person, place }) => `Time not set aside: ${person}, ${place}`,
    reason: 'The institution has answered that the time is not set aside.',
    mend: ({ place }) => `${place} sets aside the time that is needed, and says so. Record the answer.`,
  },
  unknown: {
    title: ({ person, place }) => `Not known: protected time for ${person}, ${place}`,
    reason: 'We do not know whether the time is set aside. The institution can say.',
    mend: ({ place }) => `Ask ${place} whether the time is set aside, and record the answer.`,
  },
  buttons: { ask: 'Ask the institution', 'state-time': 'Record that time is set aside' },
}

const anyone = mandateWith(id)

export const examples: readonly Example[] = [
  {
    title: { nb: 'Tiden er satt av', nn: 'Tida er sett av', en: 'The time is set aside' },
    at: today,
    facts: judged(anyone, { holdings: [{ ...bare, timeSetAside: true }] }),
    answer: 'met',
    norm: 'N027',
  },
  {
    title: { nb: 'Tiden er ikke satt av', nn: 'Tida er ikkje sett av', en: 'The time is not set aside' },
    at: today,
    facts: judged(anyone, { holdings: [{ ...bare, timeSetAside: false }] }),
    answer: 'falls-short',
    norm: 'N027',
  },
  {
    title: { nb: 'Virksomheten har ikke svart', nn: 'Verksemda har ikkje svart', en: 'The institution has not said' },
    at: today,
    facts: judged(anyone, { holdings: [bare] }),
    answer: 'unknown',
    norm: 'N027',
  },
  {
    title: { nb: 'RegUt sitter for seg selv', nn: 'RegUt sit for seg sjølv', en: 'RegUt sits for itself' },
    at: today,
    facts: judged(anyone, { holdings: [atRegut] }),
    answer: 'not-applicable',
    norm: 'N027',
  },
]

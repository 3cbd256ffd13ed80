import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { atRegut, bare, judged, mandateWith, sealed, today, tomorrow } from '../../rule/example-facts.ts'
import { asks, clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { isEndorsed } from '../../vocabulary/endorsement.ts'
import type { Endorsement } from '../../vocabulary/endorsement.ts'

const id = 'prerequisites/endorsed-in-line'

/**
 * A change of representation is endorsed in the institution's line (N035). Reading: every holding counts as a change, and
 * the endorsement is shown by a name and a day that has come.
 */
export const endorsedInLine = rule({
  id,
  norms: ['N035'],
  scope: 'holding',
  needs: ['holdings', 'holdings.endorsement'],
  decide: ({ holding }, { at, facts }) => {
    if (holding.party !== 'institution') return notApplicable
    const { endorsement } = holding
    if (isEndorsed(endorsement, at)) return met()
    const lacks = endorsement?.by === undefined ? 'by' : endorsement.on === undefined ? 'on' : 'later'
    return fallsShort({
      since: holding.from,
      values: { lacks, ...(endorsement?.on && { on: endorsement.on }) },
      remedies: [
        clears('endorse-holding', { council: facts.council.id, holding: holding.id, on: at }, ['by']),
        asks({ council: facts.council.id, rule: id, subject: holding.id, on: at }),
      ],
    })
  },
})

export const nb: RuleWords = {
  name: 'Forankret i lederlinjen',
  how: 'Representasjonen er forankret når vi vet hvem i virksomhetens linje som forankret den, og dagen har vært.',
  met: ({ person }) => `Linjen har forankret at ${person} sitter i rådet.`,
  'not-applicable': 'Forankring kreves bare for dem som representerer en virksomhet.',
  'falls-short': {
    title: ({ person, place }) => `Ikke forankret: ${person}, ${place}`,
    reason: ({ values, date }) =>
      values['lacks'] === 'by'
        ? 'Vi vet ikke hvem i linjen som har forankret.'
        : values['lacks'] === 'on'
          ? 'Vi vet ikke hvilken dag det ble forankret.'
          : `Forankringen er datert ${date(values['on'])}, og den dagen har ikke vært.`,
    mend: ({ where }) => `Linjen ${where} forankrer valget. Registrer hvem som forankret det, og når.`,
  },
  buttons: { ask: 'Be om forankring' },
}

export const nn: RuleWords = {
  name: 'Forankra i leiarlinja',
  how: 'Representasjonen er forankra når vi veit kven i linja til verksemda som forankra han, og dagen har vore.',
  met: ({ person }) => `Linja har forankra at ${person} sit i rådet.`,
  'not-applicable': 'Forankring trengst berre for dei som representerer ei verksemd.',
  'falls-short': {
    title: ({ person, place }) => `Ikkje forankra: ${person}, ${place}`,
    reason: ({ values, date }) =>
      values['lacks'] === 'by'
        ? 'Vi veit ikkje kven i linja som har forankra.'
        : values['lacks'] === 'on'
          ? 'Vi veit ikkje kva dag det vart forankra.'
          : `Forankringa er datert ${date(values['on'])}, og den dagen har ikkje vore.`,
    mend: ({ where }) => `Linja ${where} forankrar valet. Registrer kven som forankra det, og når.`,
  },
  buttons: { ask: 'Be om forankring' },
}

export const en: RuleWords = {
  name: 'Endorsed in the line',
  how: "The representation is endorsed when we know who in the institution's line endorsed it, and the day has come.",
  met: ({ person }) => `The line has endorsed ${person} for the council.`,
  'not-applicable': 'Endorsement is required only of those who represent an institution.',
  'falls-short': {
    title: ({ person, place }) => `Not endorsed: ${person}, ${place}`,
    reason: ({ values, date }) =>
      values['lacks'] === 'by'
        ? 'We do not know who in the line endorsed it.'
        : values['lacks'] === 'on'
          ? 'We do not know on which day it was endorsed.'
          : `The endorsement is dated ${date(values['on'])}, and that day has not come.`,
    mend: ({ where }) => `The line ${where} endorses the choice. Record who endorsed it, and when.`,
  },
  buttons: { ask: 'Ask for endorsement' },
}

const anyone = mandateWith(id)
const endorsed = (endorsement: Endorsement): Example['facts'] =>
  judged(anyone, { holdings: [{ ...bare, endorsement }] })

export const examples: readonly Example[] = [
  {
    title: {
      nb: 'Forankret lenge etter første dag, men innen dagen vi spør om',
      nn: 'Forankra lenge etter første dag, men innan dagen vi spør om',
      en: 'Endorsed long after the first day, but by the day we ask about',
    },
    at: today,
    facts: endorsed({ by: sealed, on: today }),
    answer: 'met',
    norm: 'N035',
  },
  {
    title: { nb: 'Forankringen er datert i morgen', nn: 'Forankringa er datert i morgon', en: 'Endorsed tomorrow' },
    at: today,
    facts: endorsed({ by: sealed, on: tomorrow }),
    answer: 'falls-short',
    norm: 'N035',
  },
  {
    title: { nb: 'Navn uten dag', nn: 'Namn utan dag', en: 'A name without a day' },
    at: today,
    facts: endorsed({ by: sealed }),
    answer: 'falls-short',
    norm: 'N035',
  },
  {
    title: { nb: 'Dag uten navn', nn: 'Dag utan namn', en: 'A day without a name' },
    at: today,
    facts: endorsed({ on: today }),
    answer: 'falls-short',
    norm: 'N035',
  },
  {
    title: { nb: 'Ingen forankring', nn: 'Inga forankring', en: 'No endorsement' },
    at: today,
    facts: judged(anyone, { holdings: [bare] }),
    answer: 'falls-short',
    norm: 'N035',
  },
  {
    title: { nb: 'RegUt sitter for seg selv', nn: 'RegUt sit for seg sjølv', en: 'RegUt sits for itself' },
    at: today,
    facts: judged(anyone, { holdings: [atRegut] }),
    answer: 'not-applicable',
    norm: 'N035',
  },
]

import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import { asks, clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleTexts } from '../../rule/words.ts'
import { isEndorsed } from '../../vocabulary/endorsement.ts'

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

export const words: RuleTexts = {
  nb: {
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
      mend: ({ place }) => `Linjen ved ${place} bekrefter valget. Registrer hvem som bekreftet, og når.`,
    },
    buttons: { ask: 'Be om forankring' },
  },
  nn: {
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
      mend: ({ place }) => `Linja ved ${place} stadfestar valet. Registrer kven som stadfesta, og når.`,
    },
    buttons: { ask: 'Be om forankring' },
  },
  en: {
    name: 'Endorsed in the line',
    how: "The holding is endorsed when we know who in the institution's line endorsed it, and the day has come.",
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
      mend: ({ place }) => `The line at ${place} confirms the choice. Record who confirmed it, and when.`,
    },
    buttons: { ask: 'Ask for endorsement' },
  },
}

import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import {
  judged,
  leader,
  leaderAtAhus,
  leaderAtOestfold,
  mandateWith,
  sealed,
  today,
  tomorrow,
} from '../../rule/example-facts.ts'
import { asks, clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import { SeatId } from '../../vocabulary/seat.ts'

const id = 'prerequisites/responsible-manager'

/**
 * The lines answer for putting representatives in position (N018). Reading: so that someone can be asked, every seat of
 * an institution has a named manager who answers for it.
 */
export const responsibleManager = rule({
  id,
  norms: ['N018'],
  scope: 'seat',
  needs: ['managers'],
  decide: (seat, { at, facts }) => {
    if (seat.requirement.party !== 'institution') return notApplicable
    const { council } = facts
    if (seat.hasManager) return met()
    return fallsShort({
      remedies: [
        clears('name-responsible-manager', { council: council.id, seat: seat.id, on: at }, ['manager']),
        asks({ council: council.id, rule: id, subject: seat.id, on: at }),
      ],
    })
  },
})

export const nb: RuleWords = {
  name: 'Ansvarlig leder',
  how: 'Hver plass for en virksomhet har en navngitt leder i linjen som svarer for at noen sitter der.',
  met: ({ role, place }) => `${place} har en ansvarlig leder for plassen som ${role}.`,
  'not-applicable': 'Spørsmålet gjelder bare virksomhetenes plasser.',
  'falls-short': {
    title: ({ role, place }) => `Ansvarlig leder mangler: ${role}, ${place}`,
    reason: 'Vi vet ikke hvem i linjen som svarer for plassen.',
    mend: ({ place }) => `${place} sier hvilken leder som svarer for plassen. Registrer navnet.`,
  },
  buttons: { ask: 'Spør virksomheten' },
}

export const nn: RuleWords = {
  name: 'Ansvarleg leiar',
  how: 'Kvar plass for ei verksemd har ein namngitt leiar i linja som svarer for at nokon sit der.',
  met: ({ role, place }) => `${place} har ein ansvarleg leiar for plassen som ${role}.`,
  'not-applicable': 'Spørsmålet gjeld berre plassane til verksemdene.',
  'falls-short': {
    title: ({ role, place }) => `Ansvarleg leiar manglar: ${role}, ${place}`,
    reason: 'Vi veit ikkje kven i linja som svarer for plassen.',
    mend: ({ place }) => `${place} seier kva leiar som svarer for plassen. Registrer namnet.`,
  },
  buttons: { ask: 'Spør verksemda' },
}

export const en: RuleWords = {
  name: 'Responsible manager',
  how: "Every seat of an institution has a named manager in the line who answers for someone's being there.",
  met: ({ role, place }) => `${place} has a responsible manager for the seat as ${role}.`,
  'not-applicable': "Asked only of the institutions' seats.",
  'falls-short': {
    title: ({ role, place }) => `Responsible manager missing: ${role}, ${place}`,
    reason: 'We do not know who in the line answers for the seat.',
    mend: ({ place }) => `${place} says which manager answers for the seat. Record the name.`,
  },
  buttons: { ask: 'Ask the institution' },
}

const leaders = mandateWith(id, [leader])
const ofRegut = mandateWith(id, [{ id: 'regut-leder', norm: 'N047', party: 'regut', role: 'leder', per: 'once' }])
const manager = { seat: SeatId.make(leaderAtAhus), manager: sealed, on: today }

export const examples: readonly Example[] = [
  {
    title: {
      nb: 'En leder er navngitt samme dag',
      nn: 'Ein leiar er namngitt same dag',
      en: 'A manager is named that very day',
    },
    at: today,
    facts: judged(leaders, { managers: [manager] }),
    subject: leaderAtAhus,
    answer: 'met',
    norm: 'N018',
  },
  {
    title: {
      nb: 'Dagen før var ingen navngitt',
      nn: 'Dagen før var ingen namngitt',
      en: 'The day before, nobody was named',
    },
    at: today,
    facts: judged(leaders, { managers: [{ ...manager, on: tomorrow }] }),
    subject: leaderAtAhus,
    answer: 'falls-short',
    norm: 'N018',
  },
  {
    title: {
      nb: 'Lederen ved den ene virksomheten svarer ikke for den andre',
      nn: 'Leiaren ved den eine verksemda svarer ikkje for den andre',
      en: 'A manager at one institution does not answer for another',
    },
    at: today,
    facts: judged(leaders, { managers: [manager] }),
    subject: leaderAtOestfold,
    answer: 'falls-short',
    norm: 'N018',
  },
  {
    title: { nb: 'Plassen er RegUts egen', nn: 'Plassen er RegUt sin eigen', en: 'The seat is RegUt’s own' },
    at: today,
    facts: judged(ofRegut, {}),
    answer: 'not-applicable',
    norm: 'N018',
  },
]

import { fallsShort, met, notApplicable } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import {
  bare,
  judged,
  leader,
  leaderAtAhus,
  leaderAtOestfold,
  mandateWith,
  personId,
  today,
  tomorrow,
  yesterday,
} from '../../rule/example-facts.ts'
import { asks } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import type { Deputy } from '../../vocabulary/deputy.ts'
import { covers } from '../../vocabulary/period.ts'
import { SeatId } from '../../vocabulary/seat.ts'

const id = 'composition/seat-has-deputy'

/**
 * Another person may sit for the leader (N045); of deputies the documents say nothing. Where a region wants them, every
 * seat of an institution has a deputy who is not its holder.
 */
export const seatHasDeputy = rule({
  id,
  norms: ['N045'],
  scope: 'seat',
  needs: ['holdings', 'deputies'],
  silent: true,
  decide: ({ id: seat, requirement, holders }, { at, facts }) => {
    if (requirement.party !== 'institution') return notApplicable
    const deputies = (facts.deputies ?? []).filter((own) => own.seat === seat && covers(own, at))
    if (deputies.some(({ person }) => holders.every((holder) => holder.person !== person))) return met()
    return fallsShort({ remedies: [asks({ council: facts.council.id, rule: id, subject: seat, on: at })] })
  },
})

export const nb: RuleWords = {
  name: 'Varamedlem',
  how: 'Hver plass for en virksomhet har et varamedlem, en annen enn den som sitter.',
  met: ({ role, where }) => `Plassen som ${role} ${where} har varamedlem.`,
  'not-applicable': 'Varamedlem trengs bare for virksomhetenes plasser.',
  'falls-short': {
    title: ({ role, place }) => `Varamedlem mangler: ${role}, ${place}`,
    reason: ({ at }) => `Ingen er varamedlem for plassen ${at}.`,
    mend: ({ where }) => `Linjen ${where} sier hvem som er varamedlem. Registrer navnet.`,
  },
  buttons: { ask: 'Be om varamedlem' },
}

export const nn: RuleWords = {
  name: 'Varamedlem',
  how: 'Kvar plass for ei verksemd har eit varamedlem, ein annan enn den som sit.',
  met: ({ role, where }) => `Plassen som ${role} ${where} har varamedlem.`,
  'not-applicable': 'Varamedlem trengst berre for plassane til verksemdene.',
  'falls-short': {
    title: ({ role, place }) => `Varamedlem manglar: ${role}, ${place}`,
    reason: ({ at }) => `Ingen er varamedlem for plassen ${at}.`,
    mend: ({ where }) => `Linja ${where} seier kven som er varamedlem. Registrer namnet.`,
  },
  buttons: { ask: 'Be om varamedlem' },
}

export const en: RuleWords = {
  name: 'Deputy',
  how: 'Every seat of an institution has a deputy, other than the one who holds it.',
  met: ({ role, where }) => `The seat as ${role} ${where} has a deputy.`,
  'not-applicable': "Deputies are asked for only the institutions' seats.",
  'falls-short': {
    title: ({ role, place }) => `Deputy missing: ${role}, ${place}`,
    reason: ({ at }) => `Nobody is deputy for the seat on ${at}.`,
    mend: ({ where }) => `The line ${where} says who the deputy is. Record the name.`,
  },
  buttons: { ask: 'Ask for a deputy' },
}

const leaders = mandateWith(id, [leader])
const ofRegut = mandateWith(id, [{ id: 'regut-leder', norm: 'N047', party: 'regut', role: 'leder', per: 'once' }])
const deputy: Deputy = { seat: SeatId.make(leaderAtAhus), person: personId(4), from: today, to: today }
const withDeputy = (told: Partial<Deputy>): Example['facts'] =>
  judged(leaders, { holdings: [bare] }, { deputies: [{ ...deputy, ...told }] })

export const examples: readonly Example[] = [
  {
    title: { nb: 'Varamedlem denne ene dagen', nn: 'Varamedlem denne eine dagen', en: 'A deputy on this one day' },
    at: today,
    facts: withDeputy({}),
    subject: leaderAtAhus,
    answer: 'met',
    norm: 'N045',
  },
  {
    title: { nb: 'Varamedlem fra i morgen', nn: 'Varamedlem frå i morgon', en: 'A deputy from tomorrow' },
    at: today,
    facts: withDeputy({ from: tomorrow, to: tomorrow }),
    subject: leaderAtAhus,
    answer: 'falls-short',
    norm: 'N045',
  },
  {
    title: { nb: 'Varamedlem til i går', nn: 'Varamedlem til i går', en: 'A deputy until yesterday' },
    at: today,
    facts: withDeputy({ from: yesterday, to: yesterday }),
    subject: leaderAtAhus,
    answer: 'falls-short',
    norm: 'N045',
  },
  {
    title: {
      nb: 'Ingen er varamedlem for seg selv',
      nn: 'Ingen er varamedlem for seg sjølv',
      en: 'Nobody is deputy for themselves',
    },
    at: today,
    facts: withDeputy({ person: bare.person }),
    subject: leaderAtAhus,
    answer: 'falls-short',
    norm: 'N045',
  },
  {
    title: {
      nb: 'To er varamedlem, og den ene sitter selv',
      nn: 'To er varamedlem, og den eine sit sjølv',
      en: 'Two are deputies, and one of them holds the seat',
    },
    at: today,
    facts: judged(leaders, { holdings: [bare] }, { deputies: [{ ...deputy, person: bare.person }, deputy] }),
    subject: leaderAtAhus,
    answer: 'met',
    norm: 'N045',
  },
  {
    title: {
      nb: 'Den ene plassens varamedlem er ikke den andres',
      nn: 'Varamedlem for den eine plassen er ikkje varamedlem for den andre',
      en: 'The deputy of one seat is not the deputy of another',
    },
    at: today,
    facts: withDeputy({}),
    subject: leaderAtOestfold,
    answer: 'falls-short',
    norm: 'N045',
  },
  {
    title: { nb: 'Plassen er RegUts egen', nn: 'Plassen er RegUt sin eigen', en: 'The seat is RegUt’s own' },
    at: today,
    facts: judged(ofRegut, {}, { deputies: [] }),
    answer: 'not-applicable',
    norm: 'N045',
  },
]

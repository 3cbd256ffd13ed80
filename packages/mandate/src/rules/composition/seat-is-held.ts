import { fallsShort, met } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import {
  atRegut,
  bare,
  judged,
  leader,
  leaderAtAhus,
  leaderAtOestfold,
  mandateWith,
  neighbour,
  region,
  today,
  tomorrow,
  yesterday,
} from '../../rule/example-facts.ts'
import { asks, clears, type Remedy } from '../../rule/remedy.ts'
import { rule, type CouncilContext, type SeatOnDate } from '../../rule/rule.ts'
import type { RuleWords, Told } from '../../rule/words.ts'
import type { NormId } from '../../sources/register.ts'
import { addDays, isoDate } from '../../vocabulary/iso-date.ts'
import { parties } from '../../vocabulary/party.ts'
import { roles } from '../../vocabulary/role.ts'

const id = 'composition/seat-is-held'

/**
 * Asking the one who can comes first: an administrator seldom knows whom the line will choose. Where someone is to come,
 * the seat is free only until then.
 */
const remediesFor = (seat: SeatOnDate, { at, facts }: CouncilContext): readonly Remedy[] => {
  const { party, role } = seat.requirement
  const where = { council: facts.council.id, party, role, ...(seat.orgNumber && { orgNumber: seat.orgNumber }) }
  const until = seat.next && !seat.requirement.several ? { to: addDays(seat.next.from, -1) } : {}
  const line = party === 'institution' ? ['endorsedBy', 'endorsedOn'] : []
  const whose = party === 'institution' && seat.orgNumber === undefined ? ['orgNumber'] : []
  return [
    asks({ council: facts.council.id, rule: id, subject: seat.id, on: at }),
    clears('appoint-holding', { ...where, from: at, ...until }, ['holding', ...whose, 'person', ...line]),
  ]
}

/**
 * Every seat that the mandate gives is held by someone on the day. A holder whose consent or endorsement is missing
 * still holds the seat: that is another norm's matter, and never also a vacancy.
 */
export const seatIsHeld = rule({
  id,
  norms: [
    'N044',
    'N046',
    'N047',
    'N048',
    'N049',
    'N050',
    'N051',
    'N052',
    'N053',
    'N054',
    'N128',
    'N129',
    'N130',
    'N131',
    'N018',
  ],
  scope: 'seat',
  needs: ['holdings'],
  decide: (seat, context) => {
    const norm = seat.requirement.norm as NormId
    if (seat.holders.length > 0) return met({ norm })
    const since = seat.last?.to ? addDays(seat.last.to, 1) : undefined
    return fallsShort({ norm, ...(since && { since }), remedies: remediesFor(seat, context) })
  },
})

/** The role and whose it is; once where the two are called the same, as the union representatives of TKA are. */
const seatOf = ({ role, place }: Told): string => (role === place ? role : `${role}, ${place}`)

export const nb: RuleWords = {
  name: 'Plassen er besatt',
  how: 'Plassen er besatt når noen har den den dagen, fra og med første til og med siste dag.',
  met: ({ role, place, at }) => `${place} har ${role} i rådet ${at}.`,
  'falls-short': {
    title: (told) => `Ledig: ${seatOf(told)}`,
    reason: ({ at, since }) => (since ? `Ledig siden ${since}.` : `Ingen har plassen ${at}.`),
    known: ({ since }) =>
      since
        ? `Den siste som hadde plassen, sluttet dagen før ${since}. Ingen ny er meldt inn.`
        : 'Ingen er meldt inn til plassen.',
    mend: ({ place, where, party }) =>
      party === 'institution'
        ? `Linjen ${where} finner en representant, forankrer valget og melder fra til RegUt.`
        : party === 'regut'
          ? 'RegUt peker ut den som skal ha plassen.'
          : `${party === 'union' ? 'Foreningen' : place} peker ut en representant og melder fra til RegUt.`,
  },
  buttons: { ask: 'Be om representant' },
}

export const nn: RuleWords = {
  name: 'Plassen er fylt',
  how: 'Plassen er fylt når nokon har han den dagen, frå og med første til og med siste dag.',
  met: ({ role, place, at }) => `${place} har ${role} i rådet ${at}.`,
  'falls-short': {
    title: (told) => `Ledig: ${seatOf(told)}`,
    reason: ({ at, since }) => (since ? `Ledig sidan ${since}.` : `Ingen har plassen ${at}.`),
    known: ({ since }) =>
      since
        ? `Den siste som hadde plassen, slutta dagen før ${since}. Ingen ny er meld inn.`
        : 'Ingen er meld inn til plassen.',
    mend: ({ place, where, party }) =>
      party === 'institution'
        ? `Linja ${where} finn ein representant, forankrar valet og melder frå til RegUt.`
        : party === 'regut'
          ? 'RegUt peikar ut den som skal ha plassen.'
          : `${party === 'union' ? 'Foreininga' : place} peikar ut ein representant og melder frå til RegUt.`,
  },
  buttons: { ask: 'Be om representant' },
}

export const en: RuleWords = {
  name: 'The seat is held',
  how: 'The seat is held when someone has it that day, from the first day to the last, both included.',
  met: ({ role, place, at }) => `${place} has a ${role} on the council on ${at}.`,
  'falls-short': {
    title: (told) => `Vacant: ${seatOf(told)}`,
    reason: ({ at, since }) => (since ? `Vacant since ${since}.` : `Nobody holds the seat on ${at}.`),
    known: ({ since }) =>
      since
        ? `The last holder left the day before ${since}. No successor has been reported.`
        : 'Nobody has been reported for the seat.',
    mend: ({ place, where, party }) =>
      party === 'institution'
        ? `The line ${where} finds a representative, endorses the choice and tells RegUt.`
        : party === 'regut'
          ? 'RegUt names who is to have the seat.'
          : `${party === 'union' ? 'The union' : place} names a representative and tells RegUt.`,
  },
  buttons: { ask: 'Ask for a representative' },
}

/** Every seat that a document gives, by its norm; N018 is for what a region reads into a mandate that is not at hand. */
const vacancies = [
  ['N044', 'institution', 'leder'],
  ['N046', 'institution', 'utdanningskoordinerende-overlege'],
  ['N047', 'regut', 'leder'],
  ['N048', 'regut', 'utdanningskoordinerende-overlege'],
  ['N049', 'regut', 'pedagogisk-raadgiver'],
  ['N050', 'regut', 'referent'],
  ['N051', 'rhf', 'direktoer'],
  ['N052', 'rhf', 'spesialraadgiver'],
  ['N053', 'union', 'yngre-legers-forening'],
  ['N054', 'union', 'overlegeforeningen'],
  ['N018', 'institution', 'representant'],
  ['N128', 'rhf', 'fagdirektoer'],
  ['N129', 'rhf', 'hr-po-direktoer'],
  ['N130', 'regut', 'regut-leder'],
  ['N131', 'union', 'tillitsvalgt'],
] as const

const single = { id: 'plass', per: 'once' } as const
const both = { regions: [region, neighbour] }
const leaders = mandateWith(id, [leader])
const unions = mandateWith(id, [{ ...single, norm: 'N131', party: 'union', role: 'tillitsvalgt', several: true }])
const member = { ...atRegut, party: 'union', role: 'tillitsvalgt' } as const

export const examples: readonly Example[] = [
  ...vacancies.map(([norm, party, role]): Example => ({
    title: {
      nb: `Ingen har plassen som ${roles[role].nb} (${parties[party].nb})`,
      nn: `Ingen har plassen som ${roles[role].nn} (${parties[party].nn})`,
      en: `Nobody holds the seat as ${roles[role].en} (${parties[party].en})`,
    },
    at: today,
    facts: judged(mandateWith(id, [{ ...single, norm, party, role }]), {}),
    answer: 'falls-short',
    norm,
  })),
  {
    title: {
      nb: 'Lederen sitter, også før samtykke og forankring er på plass',
      nn: 'Leiaren sit, også før samtykke og forankring er på plass',
      en: 'The leader holds the seat, also before consent and endorsement',
    },
    at: today,
    facts: judged(leaders, { holdings: [bare] }),
    subject: leaderAtAhus,
    answer: 'met',
    norm: 'N044',
  },
  {
    title: {
      nb: 'Den ene virksomhetens leder fyller ikke den andres plass',
      nn: 'Leiaren ved den eine verksemda fyller ikkje plassen til den andre',
      en: 'One institution’s leader does not fill the seat of another',
    },
    at: today,
    facts: judged(leaders, { holdings: [bare] }),
    subject: leaderAtOestfold,
    answer: 'falls-short',
    norm: 'N044',
  },
  {
    title: {
      nb: 'En delegert sitter på lederens plass',
      nn: 'Ein delegert sit på plassen til leiaren',
      en: 'A delegate holds the leader’s seat',
    },
    at: today,
    facts: judged(leaders, { holdings: [{ ...bare, role: 'delegert' }] }),
    subject: leaderAtAhus,
    answer: 'met',
    norm: 'N044',
  },
  {
    title: { nb: 'Siste dag teller med', nn: 'Siste dag tel med', en: 'The last day counts' },
    at: today,
    facts: judged(leaders, { holdings: [{ ...bare, to: today }] }),
    subject: leaderAtAhus,
    answer: 'met',
    norm: 'N044',
  },
  {
    title: {
      nb: 'Dagen etter siste dag er plassen ledig',
      nn: 'Dagen etter siste dag er plassen ledig',
      en: 'Vacant the day after the last day',
    },
    at: today,
    facts: judged(leaders, { holdings: [{ ...bare, to: yesterday }] }),
    subject: leaderAtAhus,
    answer: 'falls-short',
    norm: 'N044',
  },
  {
    title: { nb: 'Første dag teller med', nn: 'Første dag tel med', en: 'The first day counts' },
    at: today,
    facts: judged(leaders, { holdings: [{ ...bare, from: today }] }),
    subject: leaderAtAhus,
    answer: 'met',
    norm: 'N044',
  },
  {
    title: {
      nb: 'Dagen før den nye begynner, er plassen ledig',
      nn: 'Dagen før den nye tek til, er plassen ledig',
      en: 'Vacant the day before the new holder begins',
    },
    at: today,
    facts: judged(leaders, {
      holdings: [
        { ...bare, to: isoDate('2026-06-30') },
        { ...bare, id: atRegut.id, from: tomorrow },
      ],
    }),
    subject: leaderAtAhus,
    answer: 'falls-short',
    norm: 'N044',
  },
  {
    title: {
      nb: 'To tillitsvalgte kan sitte i TKA samtidig',
      nn: 'To tillitsvalde kan sitje i TKA samstundes',
      en: 'Two union representatives can sit in TKA at once',
    },
    at: today,
    facts: judged(unions, { holdings: [member, { ...member, id: bare.id, person: bare.person }] }, both),
    answer: 'met',
    norm: 'N131',
  },
]

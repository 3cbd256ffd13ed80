import { fallsShort, met } from '../../rule/answer.ts'
import { asks, clears, type Remedy } from '../../rule/remedy.ts'
import { rule, type CouncilContext, type SeatOnDate } from '../../rule/rule.ts'
import type { RuleTexts } from '../../rule/words.ts'
import type { NormId } from '../../sources/register.ts'
import { addDays } from '../../vocabulary/iso-date.ts'

const id = 'composition/seat-is-held'

/** Asking the one who can comes first: an administrator seldom knows whom the line will choose. */
const remediesFor = (seat: SeatOnDate, { at, facts }: CouncilContext): readonly Remedy[] => {
  const { party, role } = seat.requirement
  const where = { council: facts.council.id, party, role, ...(seat.orgNumber && { orgNumber: seat.orgNumber }) }
  const line = party === 'institution' ? ['endorsedBy', 'endorsedOn'] : []
  return [
    asks({ council: facts.council.id, rule: id, subject: seat.id, on: at }),
    clears('appoint-holding', { ...where, from: at }, ['holding', 'person', ...line]),
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

export const words: RuleTexts = {
  nb: {
    name: 'Plassen er besatt',
    how: 'Plassen er besatt når noen har den den dagen, fra og med første til og med siste dag.',
    met: ({ role, place, at }) => `${place} har ${role} i rådet ${at}.`,
    'falls-short': {
      title: ({ role, place }) => `Ledig: ${role}, ${place}`,
      reason: ({ at, since }) => (since ? `Ledig siden ${since}.` : `Ingen har plassen ${at}.`),
      known: ({ since }) =>
        since
          ? `Den siste som hadde plassen, sluttet dagen før ${since}. Ingen ny er meldt inn.`
          : 'Ingen er meldt inn til plassen.',
      mend: ({ place }) => `Linjen ved ${place} finner en representant, forankrer valget og melder fra til RegUt.`,
    },
    buttons: { ask: 'Be om representant' },
  },
  nn: {
    name: 'Plassen er fylt',
    how: 'Plassen er fylt når nokon har han den dagen, frå og med første til og med siste dag.',
    met: ({ role, place, at }) => `${place} har ${role} i rådet ${at}.`,
    'falls-short': {
      title: ({ role, place }) => `Ledig: ${role}, ${place}`,
      reason: ({ at, since }) => (since ? `Ledig sidan ${since}.` : `Ingen har plassen ${at}.`),
      known: ({ since }) =>
        since
          ? `Den siste som hadde plassen, slutta dagen før ${since}. Ingen ny er meld inn.`
          : 'Ingen er meld inn til plassen.',
      mend: ({ place }) => `Linja ved ${place} finn ein representant, forankrar valet og melder frå til RegUt.`,
    },
    buttons: { ask: 'Be om representant' },
  },
  en: {
    name: 'The seat is held',
    how: 'The seat is held when someone has it that day, from the first day to the last, both included.',
    met: ({ role, place, at }) => `${place} has a ${role} on the council on ${at}.`,
    'falls-short': {
      title: ({ role, place }) => `Vacant: ${role}, ${place}`,
      reason: ({ at, since }) => (since ? `Vacant since ${since}.` : `Nobody holds the seat on ${at}.`),
      known: ({ since }) =>
        since
          ? `The last holder left the day before ${since}. No successor has been reported.`
          : 'Nobody has been reported for the seat.',
      mend: ({ place }) => `The line at ${place} finds a representative, endorses the choice and tells RegUt.`,
    },
    buttons: { ask: 'Ask for a representative' },
  },
}

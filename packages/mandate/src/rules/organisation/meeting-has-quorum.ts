import { fallsShort, met, notApplicable, unknown } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import {
  bare,
  councilId,
  holdingId,
  judged,
  mandateWith,
  meeting,
  personId,
  today,
  yesterday,
} from '../../rule/example-facts.ts'
import type { Values } from '../../rule/finding.ts'
import { asks } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import type { Holding } from '../../vocabulary/holding.ts'
import { addDays, isoDate } from '../../vocabulary/iso-date.ts'
import type { Meeting } from '../../vocabulary/meeting.ts'
import { covers } from '../../vocabulary/period.ts'

const id = 'organisation/meeting-has-quorum'

const byDate = (a: Meeting, b: Meeting): number => (`${a.date} ${a.id}` < `${b.date} ${b.id}` ? -1 : 1)

const personsOf = (holdings: readonly Holding[]): number => new Set(holdings.map(({ person }) => person)).size

/**
 * The documents say how often the council meets (N067), not how many must come. Where a region says so, at the last
 * meeting held at least `quorumPercent` of those who sat that day were there, and at least `quorumNumber`; 0 asks for none.
 * Persons are counted, each once. Meetings before the council was established are not its own.
 */
export const meetingHasQuorum = rule({
  id,
  norms: ['N067'],
  scope: 'council',
  needs: ['holdings', 'meetings', 'meetings.attended'],
  limits: {
    quorumPercent: { least: 0, most: 100, stricter: 'more' },
    quorumNumber: { least: 0, most: 100, stricter: 'more' },
  },
  silent: true,
  decide: (council, { at, facts, limit }) => {
    const held = (facts.meetings ?? []).filter(
      ({ date, cancelled }) => council.established <= date && date < at && cancelled === undefined,
    )
    const last = held.toSorted(byDate).at(-1)
    if (last === undefined) return notApplicable
    const { id: about, date, attended } = last
    const sitting = council.holdings.filter((holding) => covers(holding, date))
    if (sitting.length === 0) return notApplicable
    const ask = asks({ council: council.id, rule: id, subject: `${council.id}/${about}`, on: at })
    if (attended === undefined)
      return unknown('meetings.attended', 'regut', { about, values: { date }, since: date, remedies: [ask] })
    const members = personsOf(sitting)
    const present = personsOf(sitting.filter((holding) => attended.includes(holding.id)))
    const quorumPercent = limit('quorumPercent')
    const quorumNumber = limit('quorumNumber')
    const percent = Math.floor((100 * present) / members)
    const values = { date, present, members, percent, quorumPercent, quorumNumber }
    const enough = present >= quorumNumber && 100 * present >= quorumPercent * members
    return enough ? met({ about, values }) : fallsShort({ about, values, since: date, remedies: [ask] })
  },
})

/** What the region asks for: the share, the number, or both. */
const bar = ({ quorumPercent, quorumNumber }: Values, percent: string, and: string, inNumber: string): string =>
  [quorumPercent ? `${quorumPercent} ${percent}` : [], quorumNumber ? `${quorumNumber} ${inNumber}` : []]
    .flat()
    .join(` ${and} `)

export const nb: RuleWords = {
  name: 'Nok til stede',
  how: 'På det siste møtet var så mange av representantene til stede som regionen krever, både i andel og i antall.',
  limits: { quorumPercent: 'Prosent som må være til stede', quorumNumber: 'Antall som må være til stede' },
  met: ({ values, date }) => `${values['present']} av ${values['members']} var til stede ${date(values['date'])}.`,
  'not-applicable': 'Ingen møter er holdt, eller ingen satt i rådet på det siste.',
  'falls-short': {
    title: ({ values, date, council }) => `For få til stede ${date(values['date'])}: ${council}`,
    reason: ({ values }) =>
      `${values['present']} av ${values['members']} var til stede. Regionen krever minst ${bar(values, 'prosent', 'og', 'i tallet')}.`,
    mend: 'Be dem som ikke var der, om innspill, eller ta sakene opp igjen i neste møte.',
  },
  unknown: {
    title: ({ values, date, council }) => `Vet ikke: hvem som var til stede ${date(values['date'])}, ${council}`,
    reason: 'Oppmøtet er ikke registrert.',
    mend: 'RegUt registrerer hvem som var til stede.',
  },
}

export const nn: RuleWords = {
  name: 'Nok til stades',
  how: 'På det siste møtet var så mange av representantane til stades som regionen krev, både i del og i tal.',
  limits: { quorumPercent: 'Prosent som må vere til stades', quorumNumber: 'Tal som må vere til stades' },
  met: ({ values, date }) => `${values['present']} av ${values['members']} var til stades ${date(values['date'])}.`,
  'not-applicable': 'Ingen møte er haldne, eller ingen sat i rådet på det siste.',
  'falls-short': {
    title: ({ values, date, council }) => `For få til stades ${date(values['date'])}: ${council}`,
    reason: ({ values }) =>
      `${values['present']} av ${values['members']} var til stades. Regionen krev minst ${bar(values, 'prosent', 'og', 'i talet')}.`,
    mend: 'Be dei som ikkje var der, om innspel, eller ta sakene opp att i neste møte.',
  },
  unknown: {
    title: ({ values, date, council }) => `Veit ikkje: kven som var til stades ${date(values['date'])}, ${council}`,
    reason: 'Oppmøtet er ikkje registrert.',
    mend: 'RegUt registrerer kven som var til stades.',
  },
}

export const en: RuleWords = {
  name: 'Quorum',
  how: 'At the last meeting held, as many representatives were present as the region asks for, both in share and in number.',
  limits: { quorumPercent: 'Percent who must be present', quorumNumber: 'Number who must be present' },
  met: ({ values, date }) => `${values['present']} of ${values['members']} were present on ${date(values['date'])}.`,
  'not-applicable': 'No meeting has been held, or nobody sat in the council at the last one.',
  'falls-short': {
    title: ({ values, date, council }) => `Too few present on ${date(values['date'])}: ${council}`,
    reason: ({ values }) =>
      `${values['present']} of ${values['members']} were present. The region asks for at least ${bar(values, 'per cent', 'and', 'in number')}.`,
    mend: 'Ask those who were not there for input, or take the matters up again at the next meeting.',
  },
  unknown: {
    title: ({ values, date, council }) => `Not known: who was present on ${date(values['date'])}, ${council}`,
    reason: 'Attendance is not recorded.',
    mend: 'RegUt records who was present.',
  },
}

/** Four who sit, of whom the given number attended the meeting yesterday. */
const four: readonly Holding[] = [11, 12, 13, 14].map((number) => ({
  ...bare,
  id: holdingId(number),
  person: personId(number),
}))
const first = (count: number): readonly Holding['id'][] => four.slice(0, count).map((holding) => holding.id)
const half = mandateWith(id, undefined, { quorumPercent: 50, quorumNumber: 0 })
const three = mandateWith(id, undefined, { quorumPercent: 0, quorumNumber: 3 })
const both = mandateWith(id, undefined, { quorumPercent: 75, quorumNumber: 2 })
const held = (mandate: typeof half, ...meetings: readonly Meeting[]): Example['facts'] =>
  judged(mandate, { holdings: four }, { meetings })
const attendedBy = (count: number, date = yesterday): Meeting => meeting(1, date, { attended: first(count) })
const earlier = isoDate('2026-03-10')

export const examples: readonly Example[] = [
  {
    title: { nb: 'Én av fire, mot halvparten', nn: 'Éin av fire, mot halvparten', en: 'One of four, against half' },
    at: today,
    facts: held(half, attendedBy(1)),
    answer: 'falls-short',
    norm: 'N067',
  },
  {
    title: { nb: 'To av fire er halvparten', nn: 'To av fire er halvparten', en: 'Two of four are half' },
    at: today,
    facts: held(half, attendedBy(2)),
    answer: 'met',
    norm: 'N067',
  },
  {
    title: { nb: 'Tre av fire, mot halvparten', nn: 'Tre av fire, mot halvparten', en: 'Three of four, against half' },
    at: today,
    facts: held(half, attendedBy(3)),
    answer: 'met',
    norm: 'N067',
  },
  {
    title: { nb: 'To, mot tre i tallet', nn: 'To, mot tre i talet', en: 'Two, against three in number' },
    at: today,
    facts: held(three, attendedBy(2)),
    answer: 'falls-short',
    norm: 'N067',
  },
  {
    title: { nb: 'Tre, mot tre i tallet', nn: 'Tre, mot tre i talet', en: 'Three, against three in number' },
    at: today,
    facts: held(three, attendedBy(3)),
    answer: 'met',
    norm: 'N067',
  },
  {
    title: { nb: 'Fire, mot tre i tallet', nn: 'Fire, mot tre i talet', en: 'Four, against three in number' },
    at: today,
    facts: held(three, attendedBy(4)),
    answer: 'met',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Antallet er nådd, andelen ikke',
      nn: 'Talet er nådd, delen ikkje',
      en: 'The number is reached, the share is not',
    },
    at: today,
    facts: held(both, attendedBy(2)),
    answer: 'falls-short',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Den som kom til møtet, satt ikke i rådet den dagen',
      nn: 'Den som kom til møtet, sat ikkje i rådet den dagen',
      en: 'The one who came did not sit in the council that day',
    },
    at: today,
    facts: held(half, meeting(1, yesterday, { attended: [...first(1), holdingId(20)] })),
    answer: 'falls-short',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Den som sluttet dagen før møtet, regnes ikke med',
      nn: 'Den som slutta dagen før møtet, blir ikkje rekna med',
      en: 'Whoever left the day before the meeting is not counted',
    },
    at: today,
    facts: judged(
      half,
      { holdings: four.map((holding, index) => (index < 2 ? holding : { ...holding, to: addDays(yesterday, -1) })) },
      { meetings: [attendedBy(1)] },
    ),
    answer: 'met',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Det siste møtet teller, ikke det før',
      nn: 'Det siste møtet tel, ikkje det før',
      en: 'The last meeting counts, not the one before',
    },
    at: today,
    facts: held(half, attendedBy(2), meeting(2, earlier, { attended: first(1) })),
    subject: `${councilId}/${meeting(1, yesterday).id}`,
    answer: 'met',
    norm: 'N067',
  },
  {
    title: { nb: 'Oppmøtet er ikke registrert', nn: 'Oppmøtet er ikkje registrert', en: 'Attendance is not recorded' },
    at: today,
    facts: held(half, meeting(1, yesterday)),
    answer: 'unknown',
    norm: 'N067',
  },
  {
    title: { nb: 'Møtet er i dag', nn: 'Møtet er i dag', en: 'The meeting is today' },
    at: today,
    facts: held(half, attendedBy(1, today)),
    answer: 'not-applicable',
    norm: 'N067',
  },
  {
    title: { nb: 'Møtet ble avlyst', nn: 'Møtet vart avlyst', en: 'The meeting was cancelled' },
    at: today,
    facts: held(half, { ...meeting(1, yesterday), cancelled: true }),
    answer: 'not-applicable',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Én av to, som sitter på tre plasser',
      nn: 'Éin av to, som sit på tre plassar',
      en: 'One of two, who hold three seats',
    },
    at: today,
    facts: judged(
      half,
      { holdings: four.slice(0, 3).map((holding, index) => ({ ...holding, person: personId(index < 2 ? 1 : 2) })) },
      { meetings: [meeting(1, yesterday, { attended: [holdingId(13)] })] },
    ),
    answer: 'met',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Ingen satt i rådet den dagen',
      nn: 'Ingen sat i rådet den dagen',
      en: 'Nobody sat in the council that day',
    },
    at: today,
    facts: judged(half, {}, { meetings: [meeting(1, yesterday, { attended: [] })] }),
    answer: 'not-applicable',
    norm: 'N067',
  },
  {
    title: {
      nb: 'Møtet ble holdt før rådet ble opprettet',
      nn: 'Møtet vart halde før rådet vart oppretta',
      en: 'The meeting was held before the council was established',
    },
    at: today,
    facts: judged(half, { holdings: four, established: today }, { meetings: [attendedBy(1)] }),
    answer: 'not-applicable',
    norm: 'N067',
  },
]

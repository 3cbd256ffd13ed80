import { fallsShort, met } from '../../rule/answer.ts'
import type { Example } from '../../rule/example.ts'
import { atRegut, bare, holdingId, judged, mandateWith, personId, today, yesterday } from '../../rule/example-facts.ts'
import { asks, clears } from '../../rule/remedy.ts'
import { rule } from '../../rule/rule.ts'
import type { RuleWords } from '../../rule/words.ts'
import type { Holding } from '../../vocabulary/holding.ts'
import { covers } from '../../vocabulary/period.ts'

const id = 'composition/lis-has-seat'

/**
 * Representatives need input from doctors in specialist training (N021); that they sit in the council is not said. Where a
 * region wants it, at least `lisSeats` of them do, each for an institution in the role of LIS.
 */
export const lisHasSeat = rule({
  id,
  norms: ['N021'],
  scope: 'council',
  needs: ['holdings'],
  limits: { lisSeats: { least: 1, most: 20, stricter: 'more' } },
  silent: true,
  decide: (council, { at, mandate, limit }) => {
    const lis = council.holdings.filter(
      (held) => held.party === 'institution' && held.role === 'lis' && covers(held, at),
    )
    const values = { lis: new Set(lis.map(({ person }) => person)).size, lisSeats: limit('lisSeats') }
    if (values.lis >= values.lisSeats) return met({ values })
    const ask = asks({ council: council.id, rule: id, subject: council.id, on: at })
    const place = { council: council.id, party: 'institution', role: 'lis', from: at }
    const appoint = clears('appoint-holding', place, ['holding', 'orgNumber', 'person', 'endorsedBy', 'endorsedOn'])
    // Where the seats are known, a vacant one is offered by the rule about seats, and another cannot be filled.
    const enough = mandate.composition.kind === 'notAtHand' && values.lis + 1 >= values.lisSeats
    return fallsShort({ values, remedies: enough ? [ask, appoint] : [ask] })
  },
})

export const nb: RuleWords = {
  name: 'Leger i spesialisering i rådet',
  how: 'Vi teller dem som sitter i rådet for en virksomhet som lege i spesialisering. De skal være så mange som regionen har satt.',
  limits: { lisSeats: 'Leger i spesialisering i rådet' },
  met: 'Leger i spesialisering sitter i rådet.',
  'falls-short': {
    title: ({ council }) => `Lege i spesialisering mangler i rådet: ${council}`,
    reason: ({ values }) => `${values['lis']} sitter i rådet, mot ${values['lisSeats']} som regionen har satt.`,
    mend: 'Virksomhetene finner en lege i spesialisering og melder fra til RegUt.',
  },
  buttons: { ask: 'Be om representant' },
}

export const nn: RuleWords = {
  name: 'Legar i spesialisering i rådet',
  how: 'Vi tel dei som sit i rådet for ei verksemd som lege i spesialisering. Dei skal vere så mange som regionen har sett.',
  limits: { lisSeats: 'Legar i spesialisering i rådet' },
  met: 'Legar i spesialisering sit i rådet.',
  'falls-short': {
    title: ({ council }) => `Lege i spesialisering manglar i rådet: ${council}`,
    reason: ({ values }) => `${values['lis']} sit i rådet, mot ${values['lisSeats']} som regionen har sett.`,
    mend: 'Verksemdene finn ein lege i spesialisering og melder frå til RegUt.',
  },
  buttons: { ask: 'Be om representant' },
}

export const en: RuleWords = {
  name: 'Doctors in specialist training in the council',
  how: 'We count those who sit in the council for an institution as a doctor in specialist training. They are to be as many as the region has set.',
  limits: { lisSeats: 'Doctors in specialist training in the council' },
  met: 'Doctors in specialist training sit in the council.',
  'falls-short': {
    title: ({ council }) => `Doctor in specialist training missing from the council: ${council}`,
    reason: ({ values }) => `${values['lis']} in the council, against ${values['lisSeats']} that the region has set.`,
    mend: 'The institutions find a doctor in specialist training and tell RegUt.',
  },
  buttons: { ask: 'Ask for a representative' },
}

const two = mandateWith(id, undefined, { lisSeats: 2 })
const lis: Holding = { ...bare, role: 'lis' }
const other: Holding = { ...lis, id: holdingId(3), person: personId(3) }
const third: Holding = { ...lis, id: holdingId(4), person: personId(4) }
const sitting = (...holdings: readonly Holding[]): Example['facts'] => judged(two, { holdings })

export const examples: readonly Example[] = [
  {
    title: { nb: 'Én av to', nn: 'Éin av to', en: 'One of two' },
    at: today,
    facts: sitting(lis),
    answer: 'falls-short',
    norm: 'N021',
  },
  {
    title: { nb: 'To av to', nn: 'To av to', en: 'Two of two' },
    at: today,
    facts: sitting(lis, { ...other, to: today }),
    answer: 'met',
    norm: 'N021',
  },
  {
    title: { nb: 'Tre av to', nn: 'Tre av to', en: 'Three of two' },
    at: today,
    facts: sitting(lis, other, third),
    answer: 'met',
    norm: 'N021',
  },
  {
    title: { nb: 'Den ene sluttet i går', nn: 'Den eine slutta i går', en: 'One of them left yesterday' },
    at: today,
    facts: sitting(lis, { ...other, to: yesterday }),
    answer: 'falls-short',
    norm: 'N021',
  },
  {
    title: {
      nb: 'Samme person sitter for to virksomheter',
      nn: 'Same person sit for to verksemder',
      en: 'The same person sits for two institutions',
    },
    at: today,
    facts: sitting(lis, { ...other, person: lis.person }),
    answer: 'falls-short',
    norm: 'N021',
  },
  {
    title: { nb: 'Ingen sitter som lege i spesialisering', nn: 'Ingen sit som lege i spesialisering', en: 'None sits' },
    at: today,
    facts: sitting(bare),
    answer: 'falls-short',
    norm: 'N021',
  },
  {
    title: {
      nb: 'Sammensetningen har ingen slik plass',
      nn: 'Samansetjinga har ingen slik plass',
      en: 'The composition has no such seat',
    },
    at: today,
    facts: judged(mandateWith(id, [], { lisSeats: 1 }), {}),
    answer: 'falls-short',
    norm: 'N021',
  },
  {
    title: {
      nb: 'Den andre sitter for en forening',
      nn: 'Den andre sit for ei foreining',
      en: 'The other sits for a union',
    },
    at: today,
    facts: sitting(lis, { ...atRegut, party: 'union', role: 'lis' }),
    answer: 'falls-short',
    norm: 'N021',
  },
]

import { describe, expect, test } from 'vitest'
import { mandates } from '../mandates/mandates.ts'
import { tka } from '../mandates/national.ts'
import { regions } from '../mandates/regions/regions.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { orgNumber } from '../vocabulary/org-number.ts'
import { roles } from '../vocabulary/role.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import { languages } from '../vocabulary/text.ts'
import { examine } from './examine.ts'
import type { Gap } from './gap.ts'
import { knownRules, type RuleHead } from './rule-head.ts'
import { sayGap } from './say-gap.ts'
import { switchOn } from './switches.ts'

const north = regions['helse-nord']
const all = Object.values(regions)
const [requirement] =
  samordningsraadet.composition.kind === 'notAtHand' ? [] : samordningsraadet.composition.requirements
if (requirement === undefined) throw new Error('samordningsrådet has no seat')
const [unn, nordland] = north.institutions.map((institution) => institution.orgNumber)
if (unn === undefined || nordland === undefined) throw new Error('Helse Nord has no institutions')

const chair: RuleHead = { id: 'own/chair', norms: ['N061'], scope: 'council', silent: true }
const idle: RuleHead = { id: 'own/idle', norms: ['N066'], scope: 'council' }
const names = {
  mandate: () => 'Samordningsrådet',
  region: () => 'Helse Nord',
  organisation: (number: string) => (number === unn ? 'UNN' : undefined),
}

const withSeats = (...requirements: readonly SeatRequirement[]): Mandate => ({
  ...samordningsraadet,
  composition: { kind: 'stated', requirements },
})
const leader: SeatRequirement = { ...requirement }
const others: readonly Mandate[] = mandates.filter(({ id }) => id !== samordningsraadet.id)

/** What is found in the shipped mandates with another mandate for samordningsrådet, in one region, beside what is found anyway. */
const found = (own: readonly Mandate[], rules: readonly RuleHead[] = knownRules, ids = [north]): readonly Gap[] =>
  examine([...own, ...others], ids, { rules }).filter(({ gap }) => gap !== 'seats-not-at-hand')

const said = (gaps: readonly Gap[]): readonly (readonly string[])[] =>
  gaps.map((gap) => languages.map((language) => sayGap(gap, language, names)))

describe('in the shipped mandates, in all four regions,', () => {
  const gaps = examine(mandates, all)

  test('every seat can be filled, no two requirements compete, no council or specialty is without a mandate', () => {
    expect(gaps.filter(({ gap }) => gap !== 'seats-not-at-hand')).toEqual([])
  })

  test('one rule about seats waits in every council whose composition is not known', () => {
    const without = mandates.filter(({ composition, rules }) => composition.kind === 'notAtHand' && rules.length > 0)
    expect(gaps).toEqual(
      without.map(({ id }) => ({ gap: 'seats-not-at-hand', mandate: id, rule: 'prerequisites/responsible-manager' })),
    )
  })

  test('the order of the mandates changes nothing but the order of what is found', () => {
    const text = (own: readonly Gap[]): readonly string[] => own.map((gap) => JSON.stringify(gap)).toSorted()
    expect(text(examine(mandates.toReversed(), all))).toEqual(text(gaps))
  })
})

describe('it is found that', () => {
  test('a seat is for organisations that the region does not have, or no region has', () => {
    const elsewhere = { ...leader, only: [orgNumber('983974724')] }
    expect(said(found([withSeats(elsewhere)]))).toEqual([
      [
        'Samordningsrådet: plassen til leder (virksomhet) er for 983974724, som ikke er en virksomhet i noen av regionene.',
        'Samordningsrådet: plassen til leiar (verksemd) er for 983974724, som ikkje er ei verksemd i nokon av regionane.',
        'Samordningsrådet: the seat of leader (institution) is for 983974724, which is not an institution in any of the regions.',
      ],
      [
        'Samordningsrådet: ingen virksomhet i Helse Nord har plassen til leder (virksomhet), så ingen kan fylle den.',
        'Samordningsrådet: inga verksemd i Helse Nord har plassen til leiar (verksemd), så ingen kan fylle han.',
        'Samordningsrådet: no institution in Helse Nord has the seat of leader (institution), so nobody can fill it.',
      ],
    ])
  })

  test.each([
    ['a delegate outside an institution', { party: 'regut', role: 'delegert', per: 'once', alsoBy: [] }],
    ['an institution for each region', { party: 'institution', role: 'leder', per: 'region' }],
  ] as const)('nobody can hold the seat: %s', (_, seat) => {
    const gaps = found([withSeats({ id: 'plass', norm: 'N044', ...seat })])
    expect(gaps).toMatchObject([{ gap: 'no-holding', region: 'helse-nord', seat: { id: 'plass' } }])
    expect(said(gaps)[0]?.[0]).toMatch(
      /^Samordningsrådet: ingen i Helse Nord kan ha plassen til .+\. Se etter parten, rollen og antallet\.$/,
    )
  })

  test('one holding would be on two seats', () => {
    const twice = { ...leader, id: 'delegert', role: 'delegert', alsoBy: [], only: [unn, nordland] } as const
    const gaps = found([withSeats(leader, twice)])
    expect(gaps).toMatchObject([{ gap: 'same-holding', places: 2, place: { party: 'institution', role: 'delegert' } }])
    expect(said(gaps)).toEqual([
      [
        'Samordningsrådet, Helse Nord: samme person ville fylt to plasser, leder (N044) og delegert (N044), for eksempel delegert, UNN.',
        'Samordningsrådet, Helse Nord: same person ville fylt to plassar, leder (N044) og delegert (N044), til dømes delegert, UNN.',
        'Samordningsrådet, Helse Nord: the same person would fill two seats, leder (N044) and delegert (N044), for example delegate of the leader, UNN.',
      ],
    ])
  })

  test('a national council’s seats are filled from all regions together', () => {
    const requirements = tka.composition.kind === 'notAtHand' ? [] : tka.composition.requirements
    const twice = { id: 'igjen', norm: 'N128', party: 'rhf', role: 'fagdirektoer', per: 'once' } as const
    const own = { ...tka, composition: { kind: 'stated', requirements: [...requirements, twice] } } as const
    expect(examine([own], all).filter(({ gap }) => gap === 'same-holding')).toMatchObject([
      { region: 'nasjonal', places: 4, seats: [{ id: 'fagdirektoer' }, { id: 'igjen' }] },
    ])
  })

  test.each<readonly [string, readonly Mandate[], readonly RuleHead[], readonly (readonly string[])[]]>([
    [
      'a rule stands twice',
      [{ ...samordningsraadet, rules: [...samordningsraadet.rules, { rule: 'composition/seat-is-held' }] }],
      knownRules,
      [
        [
          'Samordningsrådet: regelen «composition/seat-is-held» står to ganger, så det er uklart hva som gjelder.',
          'Samordningsrådet: regelen «composition/seat-is-held» står to gonger, så det er uklart kva som gjeld.',
          'Samordningsrådet: the rule “composition/seat-is-held” stands twice, so it is unclear which holds.',
        ],
      ],
    ],
    [
      'an elected chair is on where RegUt leads the meetings',
      [{ ...samordningsraadet, rules: [...samordningsraadet.rules, { rule: 'own/chair' }] }],
      [...knownRules, chair],
      [
        [
          'Samordningsrådet: «own/chair» er slått på, men RegUt leder møtene i samordningsrådet (N061).',
          'Samordningsrådet: «own/chair» er slått på, men RegUt leier møta i samordningsrådet (N061).',
          'Samordningsrådet: “own/chair” is on, but RegUt leads the meetings of the coordination council (N061).',
        ],
      ],
    ],
    [
      'no rule answers for a seat',
      [
        {
          ...withSeats(leader),
          rules: samordningsraadet.rules.filter(({ rule }) => rule !== 'composition/seat-is-held'),
        },
      ],
      knownRules,
      [
        [
          'Samordningsrådet: ingen regel svarer for plassen til leder (virksomhet) (N044), så en ledig plass ses ikke.',
          'Samordningsrådet: ingen regel svarer for plassen til leiar (verksemd) (N044), så ein ledig plass blir ikkje sett.',
          'Samordningsrådet: no rule answers for the seat of leader (institution) (N044), so a vacancy is not seen.',
        ],
      ],
    ],
    [
      'two mandates are for one council',
      [samordningsraadet, { ...samordningsraadet, id: 'igjen' }],
      knownRules,
      [
        [
          'Disse mandatene er for det samme rådet: Samordningsrådet, Samordningsrådet.',
          'Desse mandata er for det same rådet: Samordningsrådet, Samordningsrådet.',
          'These mandates are for the same council: Samordningsrådet, Samordningsrådet.',
        ],
      ],
    ],
    [
      'a council is at a level where nobody has one',
      [{ ...samordningsraadet, level: 'cross-regional' }],
      knownRules,
      [
        [
          'Samordningsrådet: ingen har et slikt råd på dette nivået: samordningsråd.',
          'Samordningsrådet: ingen har eit slikt råd på dette nivået: samordningsråd.',
          'Samordningsrådet: nobody has such a council at this level: coordination council.',
        ],
      ],
    ],
    [
      'a rule of the documents judges nobody, and that a silent one does is as it should be',
      [samordningsraadet],
      [...knownRules, idle, chair],
      [
        [
          'Ingen mandater har regelen «own/idle», så den dømmer ingen.',
          'Ingen mandat har regelen «own/idle», så han dømmer ingen.',
          'No mandate has the rule “own/idle”, so it judges nobody.',
        ],
      ],
    ],
  ])('%s', (_, own, rules, words) => {
    expect(said(found(own, rules))).toEqual(words)
  })

  test('the option of an elected chair does not go with samordningsrådet', () => {
    const { mandate: on } = switchOn(samordningsraadet, 'composition/chair-is-elected')
    if (on === undefined) throw new Error('the option does not turn on')
    expect(found([on])).toEqual([
      {
        gap: 'elected-chair',
        mandate: 'samordningsraadet',
        rule: 'composition/chair-is-elected',
        kind: 'samordningsraad',
      },
    ])
  })

  test('the option of an elected chair does not go with TKA either', () => {
    const { mandate: on } = switchOn(tka, 'composition/chair-is-elected')
    if (on === undefined) throw new Error('the option does not turn on')
    const gaps = examine([on], all, { rules: knownRules }).filter(({ gap }) => gap === 'elected-chair')
    expect(gaps).toMatchObject([{ mandate: 'tka', rule: 'composition/chair-is-elected' }])
    expect(gaps.map((gap) => languages.map((language) => sayGap(gap, language)))).toEqual([
      [
        'tka: «composition/chair-is-elected» er slått på, men den regionen som koordinerer, leder TKA (N127).',
        'tka: «composition/chair-is-elected» er slått på, men regionen som koordinerer, leier TKA (N127).',
        'tka: “composition/chair-is-elected” is on, but the region that coordinates leads TKA (N127).',
      ],
    ])
  })

  test('a doctor in specialist training is wanted where no seat is for one, and not where one is or the seats are unknown', () => {
    const lisSeat = { id: 'lis', norm: 'N018', party: 'institution', role: 'lis', per: 'once' } as const
    const { mandate: on } = switchOn(samordningsraadet, 'composition/lis-has-seat', { lisSeats: 1 })
    if (on === undefined || on.composition.kind === 'notAtHand') throw new Error('the option does not turn on')
    const gaps = found([on])
    expect(gaps).toEqual([
      { gap: 'no-seat-for-rule', mandate: 'samordningsraadet', rule: 'composition/lis-has-seat', role: 'lis' },
    ])
    expect(said(gaps)).toEqual([
      [
        `Samordningsrådet: regelen «composition/lis-has-seat» ser etter ${roles.lis.nb}, og ingen plass er for det.`,
        `Samordningsrådet: regelen «composition/lis-has-seat» ser etter ${roles.lis.nn}, og ingen plass er for det.`,
        `Samordningsrådet: the rule “composition/lis-has-seat” looks for ${roles.lis.en}, and no seat is for that.`,
      ],
    ])
    const { requirements } = on.composition
    const seated: Mandate = { ...on, composition: { kind: 'stated', requirements: [...requirements, lisSeat] } }
    expect(found([seated])).toEqual([])
    expect(found([{ ...on, composition: { kind: 'notAtHand' } }])).toEqual([])
  })

  test('TKA is to be chaired without the HR directors’ seats, and a council that is not TKA is to be chaired as TKA', () => {
    if (tka.composition.kind === 'notAtHand') throw new Error('TKA has no seats')
    const requirements = tka.composition.requirements.filter(({ role }) => role !== 'hr-po-direktoer')
    const without: Mandate = { ...tka, composition: { kind: 'stated', requirements } }
    const rule = 'national/tka-is-chaired'
    const gapsOf = (own: Mandate): readonly Gap[] =>
      examine([own], all).filter((gap) => 'rule' in gap && gap.rule === rule)
    expect(gapsOf(tka)).toEqual([])
    expect(gapsOf(without)).toEqual([{ gap: 'no-seat-for-rule', mandate: 'tka', rule, role: 'hr-po-direktoer' }])
    expect(gapsOf({ ...tka, composition: { kind: 'notAtHand' } })).toEqual([
      { gap: 'seats-not-at-hand', mandate: 'tka', rule },
    ])
    const forum: Mandate = { ...tka, id: 'lederforum', kind: 'leaders-forum' }
    expect(gapsOf(forum)).toEqual([{ gap: 'rule-elsewhere', mandate: 'lederforum', rule }])
  })

  test('a rule about a region or the nation is in a council’s mandate', () => {
    const nation: RuleHead = { id: 'own/nation', norms: ['N123'], scope: 'nation' }
    const own = { ...samordningsraadet, rules: [...samordningsraadet.rules, { rule: 'own/nation' }] }
    expect(said(found([own], [...knownRules, nation]))).toEqual([
      [
        'Samordningsrådet: regelen «own/nation» gjelder ikke et slikt råd.',
        'Samordningsrådet: regelen «own/nation» gjeld ikkje eit slikt råd.',
        'Samordningsrådet: the rule “own/nation” is not about such a council.',
      ],
    ])
  })

  test.each([
    { kind: 'stated', requirements: [] },
    { kind: 'reading', requirements: [], mark: { nb: 'Lest', nn: 'Lese', en: 'Read' } },
  ] as const)('a composition has no seats: $kind', (composition) => {
    expect(said(found([{ ...samordningsraadet, composition }]))).toEqual([
      [
        'Samordningsrådet: sammensetningen har ingen plasser, så rådet har ingen medlemmer.',
        'Samordningsrådet: samansetjinga har ingen plassar, så rådet har ingen medlemmer.',
        'Samordningsrådet: the composition has no seats, so the council has no members.',
      ],
    ])
  })

  test('an elected chair of another council is nothing to find', () => {
    const lis1 = { ...samordningsraadet, id: 'lis1', kind: 'lis1', rules: [{ rule: 'own/chair' }] } as const
    expect(examine([lis1], all, { rules: [chair] }).filter(({ gap }) => gap === 'elected-chair')).toEqual([])
  })

  test('a kind of council and a hospital specialty are without a mandate', () => {
    const left = mandates.filter(({ id }) => id !== 'fim' && id !== 'urologi' && id !== 'lederforum')
    const gaps = examine(left, all).filter(({ gap }) => gap !== 'seats-not-at-hand')
    expect(gaps.map((gap) => languages.map((language) => sayGap(gap, language)))).toEqual([
      [
        'Rådstypen FIM-råd har ikke noe mandat.',
        'Rådstypen FIM-råd har ikkje noko mandat.',
        'The kind FIM council has no mandate.',
      ],
      [
        'Rådstypen lederforum har ikke noe mandat.',
        'Rådstypen leiarforum har ikkje noko mandat.',
        'The kind leaders’ forum has no mandate.',
      ],
      [
        'Sykehusspesialiteten urologi har ikke noe mandat.',
        'Sjukehusspesialiteten urologi har ikkje noko mandat.',
        'The hospital specialty urologi has no mandate.',
      ],
    ])
  })

  test('a specialty outside hospitals has a mandate', () => {
    const own = mandates.find(({ id }) => id === 'urologi')
    if (own === undefined) throw new Error('no mandate for urologi')
    const gaps = examine([...mandates, { ...own, id: 'allmennmedisin', specialty: 'allmennmedisin' }], all)
    expect(gaps.filter(({ gap }) => gap !== 'seats-not-at-hand')).toEqual([
      { gap: 'kind-nobody-has', mandate: 'allmennmedisin', kind: 'specialty', specialty: 'allmennmedisin' },
    ])
  })

  test('a rule about seats waits where the composition is not known', () => {
    const [gap] = examine(mandates, all)
    expect(gap && languages.map((language) => sayGap(gap, language, { rule: () => 'Ansvarlig leder' }))).toEqual([
      'lis1: regelen «Ansvarlig leder» spør om plasser, og sammensetningen er ikke kjent. Den svarer først når den er det.',
      'lis1: regelen «Ansvarlig leder» spør om plassar, og samansetjinga er ikkje kjend. Han svarer først når ho er det.',
      'lis1: the rule “Ansvarlig leder” asks about seats, and the composition is not known. It answers only when it is.',
    ])
  })
})

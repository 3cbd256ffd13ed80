import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { isoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { orgNumber } from '../vocabulary/org-number.ts'
import type { Refinement } from '../vocabulary/refinement.ts'
import { Owner } from '../vocabulary/region.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import { languages } from '../vocabulary/text.ts'
import { mandateChanges } from './mandate-changes.ts'
import { anyMandateFile } from './mandates.fixture.ts'
import type { RuleHead } from './rule-head.ts'
import { sayMandateChange } from './say-mandate-change.ts'
import { writeMandate } from './write-mandate.ts'

const rules: readonly RuleHead[] = [
  {
    id: 'own/meetings',
    norms: ['N067'],
    scope: 'council',
    limits: { perYear: { least: 0, most: 1000, stricter: 'more' } },
  },
  { id: 'own/plain', norms: ['N066'], scope: 'council' },
]
const names = {
  rule: (id: string) => (id === 'own/meetings' ? 'Møter' : undefined),
  organisation: () => 'UNN',
  specialty: () => 'Urologi',
  region: () => 'Helse Nord',
}

const leader: SeatRequirement = { id: 'leder', norm: 'N044', party: 'institution', role: 'leder', per: 'institution' }
const clerk: SeatRequirement = { id: 'referent', norm: 'N050', party: 'regut', role: 'referent', per: 'once' }
const [first, second] = samordningsraadet.adoptions
if (first === undefined || second === undefined) throw new Error('two adoptions are needed')
const mark = { nb: 'Lesemåte', nn: 'Lesemåte', en: 'Reading' }
const refinement: Refinement = {
  region: Owner.make('helse-nord'),
  mandate: 'samordningsraadet',
  version: '2026-nord',
  steps: [{ step: 'add-rule', rule: 'own/plain' }],
}

const before: Mandate = {
  ...samordningsraadet,
  adoptions: [first, second],
  composition: { kind: 'stated', requirements: [leader, clerk] },
  rules: [{ rule: 'own/meetings', limits: { perYear: 4 } }],
}
const stated = (...requirements: readonly SeatRequirement[]): Mandate['composition'] => ({
  kind: 'stated',
  requirements,
})

const said = (from: Mandate, to: Mandate): readonly (readonly string[])[] =>
  mandateChanges(from, to, rules).map((change) =>
    languages.map((language) => sayMandateChange(change, language, names)),
  )

describe('what differs between two versions is told:', () => {
  test.each<readonly [string, Partial<Mandate>, readonly string[]]>([
    [
      'version',
      { version: '2027' },
      [
        'Versjonen er endret fra «2026» til «2027».',
        'Versjonen er endra frå «2026» til «2027».',
        'The version is changed from “2026” to “2027”.',
      ],
    ],
    [
      'id',
      { id: 'raadet' },
      [
        'Mandatets id er endret fra «samordningsraadet» til «raadet».',
        'Mandat-id er endra frå «samordningsraadet» til «raadet».',
        'The mandate’s id is changed from “samordningsraadet” to “raadet”.',
      ],
    ],
    [
      'kind',
      { kind: 'fim' },
      [
        'Rådstypen er endret fra samordningsråd til FIM-råd.',
        'Rådstypen er endra frå samordningsråd til FIM-råd.',
        'The kind of council is changed from coordination council to FIM council.',
      ],
    ],
    [
      'level',
      { level: 'cross-regional' },
      [
        'Nivået er endret fra regionalt til tverregionalt.',
        'Nivået er endra frå regionalt til tverregionalt.',
        'The level is changed from regional to cross-regional.',
      ],
    ],
    [
      'specialty',
      { specialty: 'urologi' },
      [
        'Spesialiteten er endret fra ingen til Urologi.',
        'Spesialiteten er endra frå ingen til Urologi.',
        'The specialty is changed from none to Urologi.',
      ],
    ],
    [
      'name',
      { name: { ...before.name, nn: 'Samråd' } },
      [
        'Navnet (nynorsk) er endret fra «Samordningsrådet for spesialistutdanninga til legar» til «Samråd».',
        'Namnet (nynorsk) er endra frå «Samordningsrådet for spesialistutdanninga til legar» til «Samråd».',
        'The name (nynorsk) is changed from “Samordningsrådet for spesialistutdanninga til legar” to “Samråd”.',
      ],
    ],
    [
      'short name',
      { shortName: { ...before.shortName, en: 'The council' } },
      [
        'Kortnavnet (engelsk) er endret fra «The coordination council» til «The council».',
        'Kortnamnet (engelsk) er endra frå «The coordination council» til «The council».',
        'The short name (English) is changed from “The coordination council” to “The council”.',
      ],
    ],
    [
      'source',
      { source: 'B' },
      [
        'Kilden er endret fra «A» til «B».',
        'Kjelda er endra frå «A» til «B».',
        'The source is changed from “A” to “B”.',
      ],
    ],
    [
      'adoption removed',
      { adoptions: [first] },
      [
        'Ikke lenger vedtatt i regionalt fagdirektørmøte, 10.06.2026.',
        'Ikkje lenger vedteke i regionalt fagdirektørmøte, 10.06.2026.',
        'No longer adopted by the regional medical directors’ meeting, 10.06.2026.',
      ],
    ],
    [
      'adoption added',
      { adoptions: [first, second, { by: { nb: 'styret', nn: 'styret', en: 'the board' }, on: null }] },
      [
        'Vedtatt også i styret, dag ikke kjent.',
        'Vedteke også i styret, dag ikkje kjend.',
        'Also adopted by the board, day not known.',
      ],
    ],
    [
      'adoption day',
      { adoptions: [{ ...first, on: null }, second] },
      [
        'Dagen for vedtak i regionalt HR-direktørmøte er endret fra 29.04.2026 til dag ikke kjent.',
        'Dagen for vedtak i regionalt HR-direktørmøte er endra frå 29.04.2026 til dag ikkje kjend.',
        'The day of adoption by the regional HR directors’ meeting is changed from 29.04.2026 to day not known.',
      ],
    ],
    [
      'adoptions reordered',
      { adoptions: [second, first] },
      [
        'Vedtakene står i en annen rekkefølge.',
        'Vedtaka står i ei anna rekkjefølgje.',
        'The adoptions stand in another order.',
      ],
    ],
    [
      'in force',
      { inForce: isoDate('2027-01-01') },
      [
        'Ikrafttredelsen er endret fra dag ikke kjent til 01.01.2027.',
        'Iverksetjinga er endra frå dag ikkje kjend til 01.01.2027.',
        'The entry into force is changed from day not known to 01.01.2027.',
      ],
    ],
    [
      'composition',
      { composition: { kind: 'reading', mark, requirements: [leader, clerk] } },
      [
        'Sammensetningen er endret fra sagt i mandatet til en regional lesemåte.',
        'Samansetjinga er endra frå sagt i mandatet til ein regional lesemåte.',
        'The composition is changed from stated in the mandate to a regional reading.',
      ],
    ],
    [
      'seat added',
      {
        composition: stated(leader, clerk, {
          id: 'ylf',
          norm: 'N053',
          party: 'union',
          role: 'yngre-legers-forening',
          per: 'once',
        }),
      },
      [
        'Ny plass: Yngre legers forening (tillitsvalgt), én i alt (N053).',
        'Ny plass: Yngre legers forening (tillitsvald), éin i alt (N053).',
        'New seat: Yngre legers forening (union representative), one in all (N053).',
      ],
    ],
    [
      'seat removed',
      { composition: stated(leader) },
      [
        'Plassen til referent (RegUt) er tatt bort.',
        'Plassen til referent (RegUt) er teken bort.',
        'The seat of minute-taker (RegUt) is taken away.',
      ],
    ],
    [
      'seats reordered',
      { composition: stated(clerk, leader) },
      [
        'Plassene står i en annen rekkefølge.',
        'Plassane står i ei anna rekkjefølgje.',
        'The seats stand in another order.',
      ],
    ],
    [
      'norm of a seat',
      { composition: stated({ ...leader, norm: 'N045' }, clerk) },
      [
        'Plassen til leder (virksomhet): normen er endret fra N044 til N045.',
        'Plassen til leiar (verksemd): norma er endra frå N044 til N045.',
        'The seat of leader (institution): the norm is changed from N044 to N045.',
      ],
    ],
    [
      'party of a seat',
      { composition: stated({ ...leader, party: 'rhf' }, clerk) },
      [
        'Plassen til leder (virksomhet): parten er endret fra virksomhet til RHF.',
        'Plassen til leiar (verksemd): parten er endra frå verksemd til RHF.',
        'The seat of leader (institution): the party is changed from institution to RHF.',
      ],
    ],
    [
      'role of a seat',
      { composition: stated({ ...leader, role: 'direktoer' }, clerk) },
      [
        'Plassen til leder (virksomhet): rollen er endret fra leder til direktør.',
        'Plassen til leiar (verksemd): rolla er endra frå leiar til direktør.',
        'The seat of leader (institution): the role is changed from leader to director.',
      ],
    ],
    [
      'others on a seat',
      { composition: stated({ ...leader, alsoBy: ['delegert'] }, clerk) },
      [
        'Plassen til leder (virksomhet): hvem andre som kan ha den, er endret fra ingen til delegert.',
        'Plassen til leiar (verksemd): kven andre som kan ha han, er endra frå ingen til delegert.',
        'The seat of leader (institution): who else may hold it is changed from nobody to delegate of the leader.',
      ],
    ],
    [
      'number of a seat',
      { composition: stated({ ...leader, per: 'region' }, clerk) },
      [
        'Plassen til leder (virksomhet): antallet er endret fra én fra hver virksomhet til én fra hver region.',
        'Plassen til leiar (verksemd): talet er endra frå éin frå kvar verksemd til éin frå kvar region.',
        'The seat of leader (institution): the number is changed from one from each institution to one from each region.',
      ],
    ],
    [
      'institutions of a seat',
      { composition: stated({ ...leader, only: [orgNumber('983974899')] }, clerk) },
      [
        'Plassen til leder (virksomhet): hvilke virksomheter som har den, er endret fra alle til UNN.',
        'Plassen til leiar (verksemd): kva verksemder som har han, er endra frå alle til UNN.',
        'The seat of leader (institution): which institutions have it is changed from all to UNN.',
      ],
    ],
    [
      'several on a seat',
      { composition: stated({ ...leader, several: true }, clerk) },
      [
        'Plassen til leder (virksomhet): hvor mange som kan ha den, er endret fra én til flere.',
        'Plassen til leiar (verksemd): kor mange som kan ha han, er endra frå éin til fleire.',
        'The seat of leader (institution): how many may hold it is changed from one to several.',
      ],
    ],
    [
      'rule on',
      { rules: [...before.rules, { rule: 'own/plain' }] },
      ['Regelen «own/plain» gjelder nå.', 'Regelen «own/plain» gjeld no.', 'The rule “own/plain” now holds.'],
    ],
    [
      'rule off',
      { rules: [] },
      [
        'Regelen «Møter» gjelder ikke lenger.',
        'Regelen «Møter» gjeld ikkje lenger.',
        'The rule “Møter” no longer holds.',
      ],
    ],
    [
      'stricter limit',
      { rules: [{ rule: 'own/meetings', limits: { perYear: 6 } }] },
      [
        'Regelen «Møter»: møter i året er endret fra 4 til 6. Det er strengere.',
        'Regelen «Møter»: møte i året er endra frå 4 til 6. Det er strengare.',
        'The rule “Møter”: meetings a year is changed from 4 to 6. That is stricter.',
      ],
    ],
    [
      'laxer limit',
      { rules: [{ rule: 'own/meetings', limits: { perYear: 2 } }] },
      [
        'Regelen «Møter»: møter i året er endret fra 4 til 2. Det krever mindre.',
        'Regelen «Møter»: møte i året er endra frå 4 til 2. Det krev mindre.',
        'The rule “Møter”: meetings a year is changed from 4 to 2. That asks less.',
      ],
    ],
    [
      'refinement',
      { refinedBy: [refinement] },
      [
        'Tilpasset av Helse Nord, som versjon 2026-nord.',
        'Tilpassa av Helse Nord, som versjon 2026-nord.',
        'Refined by Helse Nord, as version 2026-nord.',
      ],
    ],
  ])('%s', (_, change, words) => {
    expect(said(before, { ...before, ...change })).toEqual([words])
  })

  test('one of two adoptions by the same body', () => {
    expect(mandateChanges({ ...before, adoptions: [first, first] }, { ...before, adoptions: [first] }, rules)).toEqual([
      { change: 'adoption-removed', ...first },
    ])
  })

  test('a rule that is on with its limits', () => {
    expect(said({ ...before, rules: [] }, before)).toEqual([
      [
        'Regelen «Møter» gjelder nå, med møter i året: 4.',
        'Regelen «Møter» gjeld no, med møte i året: 4.',
        'The rule “Møter” now holds, with meetings a year: 4.',
      ],
    ])
  })

  test('the mark of a reading', () => {
    const reading = (nb: string): Mandate => ({
      ...before,
      composition: { kind: 'reading', requirements: [], mark: { ...mark, nb } },
    })
    expect(said(reading('Øving'), reading('Lesemåte'))).toEqual([
      [
        'Merket på lesemåten (bokmål) er endret fra «Øving» til «Lesemåte».',
        'Merket på lesemåten (bokmål) er endra frå «Øving» til «Lesemåte».',
        'The mark on the reading (bokmål) is changed from “Øving” to “Lesemåte”.',
      ],
    ])
  })

  test('a refinement that is taken away, and refinements in another order', () => {
    const later = { ...refinement, version: '2027-nord' }
    expect(said({ ...before, refinedBy: [refinement] }, before)).toEqual([
      [
        'Tilpasningen fra Helse Nord, versjon 2026-nord, er tatt bort.',
        'Tilpassinga frå Helse Nord, versjon 2026-nord, er teken bort.',
        'The refinement by Helse Nord, version 2026-nord, is taken away.',
      ],
    ])
    expect(said({ ...before, refinedBy: [refinement, later] }, { ...before, refinedBy: [later, refinement] })).toEqual([
      [
        'Tilpasningene står i en annen rekkefølge.',
        'Tilpassingane står i ei anna rekkjefølgje.',
        'The refinements stand in another order.',
      ],
    ])
  })

  test('rules in another order, and a limit that nobody has given a direction', () => {
    const two = [{ rule: 'own/plain', limits: { days: 1 } }, { rule: 'own/meetings' }]
    const turned = [{ rule: 'own/meetings' }, { rule: 'own/plain', limits: { days: 2 } }]
    expect(said({ ...before, rules: two }, { ...before, rules: turned })).toEqual([
      [
        'Regelen «own/plain»: days er endret fra 1 til 2.',
        'Regelen «own/plain»: days er endra frå 1 til 2.',
        'The rule “own/plain”: days is changed from 1 to 2.',
      ],
      [
        'Reglene står i en annen rekkefølge.',
        'Reglane står i ei anna rekkjefølgje.',
        'The rules stand in another order.',
      ],
    ])
  })
})

describe('two versions', () => {
  const pairs = anyMandateFile().chain((own) =>
    anyMandateFile().chain((other) =>
      fc
        .subarray(Object.keys({ ...own, ...other }) as (keyof Mandate)[])
        .map(
          (keys) =>
            [
              own,
              Object.fromEntries(
                Object.entries({ ...own, ...Object.fromEntries(keys.map((key) => [key, other[key]])) }).filter(
                  ([, value]) => value !== undefined,
                ),
              ) as Mandate,
            ] as const,
        ),
    ),
  )

  test('differ in nothing exactly where they are written alike, and every difference has words', () => {
    fc.assert(
      fc.property(pairs, ([own, other]) => {
        const changes = mandateChanges(own, other)
        expect(changes.length === 0).toBe(writeMandate(own) === writeMandate(other))
        for (const change of changes)
          for (const language of languages) expect(sayMandateChange(change, language)).toMatch(/^[A-ZÆØÅ].*\.$/su)
      }),
      { numRuns: 500 },
    )
  })

  test('are as many differences apart one way as the other', () => {
    fc.assert(
      fc.property(pairs, ([own, other]) => {
        expect(mandateChanges(other, own)).toHaveLength(mandateChanges(own, other).length)
      }),
    )
  })
})

import {
  type AnyRule,
  isoDate,
  type Limit,
  type Mandate,
  orgNumber,
  Owner,
  type Refinement,
  type RegionData,
  regions,
  rulesById,
  samordningsraadet,
} from '@samrad/mandate'
import { expect, test } from 'vitest'
import type { Agreed } from './agreed.ts'
import { type Bump, larger } from './bump.ts'
import { differences } from './differences.ts'

const limited = rulesById.get('organisation/meetings-a-year')
const optional = rulesById.get('organisation/meeting-has-quorum')
if (limited === undefined || optional === undefined) throw new Error('a rule that the cases are planted in is gone')

const agreed: Agreed = {
  examples: [],
  rules: [limited, optional],
  norms: [{ id: 'N066', force: 'must' }],
  mandates: [samordningsraadet],
  regions: [regions['helse-nord']],
}
const mandate = (own: Partial<Mandate>): Agreed => ({ ...agreed, mandates: [{ ...samordningsraadet, ...own }] })
const region = (own: Partial<RegionData>): Agreed => ({ ...agreed, regions: [{ ...regions['helse-nord'], ...own }] })
const rule = (own: Partial<AnyRule>): Agreed => ({ ...agreed, rules: [{ ...limited, ...own } as AnyRule, optional] })
const limit = (own: Partial<Limit>): Agreed =>
  rule({
    limits: Object.fromEntries(Object.entries(limited.limits ?? {}).map(([name, is]) => [name, { ...is, ...own }])),
  })
const { silent: _, ...spoken } = optional
const { roleTitles: __, ...untitled } = regions['helse-nord']
const refined = (to: number): readonly Refinement[] => [
  {
    region: Owner.make('helse-nord'),
    mandate: 'samordningsraadet',
    version: 'planted',
    steps: [{ step: 'set-limit', rule: limited.id, limit: 'perYear', to }],
  },
]
const text = { nb: 'x', nn: 'y', en: 'z' }
const later = samordningsraadet.adoptions.map(({ by, on }) => ({ by, on: on && isoDate(on.replace('2026', '2027')) }))
const rules = samordningsraadet.rules
const turned = Object.fromEntries(Object.entries(samordningsraadet.composition).toReversed()) as Mandate['composition']
const none: Agreed = { examples: [], rules: [], norms: [], mandates: [], regions: [] }

const cases: readonly (readonly [what: string, needs: Bump, now: Agreed, before?: Agreed])[] = [
  ['no difference', 'none', agreed],
  ['all that is new', 'minor', agreed, none],
  ['all that is gone', 'major', none],

  ['a mandate’s name', 'none', mandate({ name: text, shortName: text })],
  [
    'who adopted a mandate, in words',
    'none',
    mandate({ adoptions: samordningsraadet.adoptions.map(({ on }) => ({ by: text, on })) }),
  ],
  ['a mandate’s version', 'major', mandate({ version: '2027' })],
  ['a mandate’s adoptions, a year later', 'major', mandate({ adoptions: later })],
  ['one adoption less', 'major', mandate({ adoptions: samordningsraadet.adoptions.slice(1) })],
  ['a mandate’s day in force', 'major', mandate({ inForce: isoDate('2026-08-01') })],
  ['a mandate’s kind', 'major', mandate({ kind: 'lis1' })],
  ['a mandate’s level', 'major', mandate({ level: 'cross-regional' })],
  ['a mandate’s specialty', 'major', mandate({ specialty: 'urologi' })],
  ['a mandate’s source', 'major', mandate({ source: 'B' })],
  ['a mandate’s seats', 'major', mandate({ composition: { kind: 'notAtHand' } })],
  ['a mandate’s seats with their keys in another order', 'none', mandate({ composition: turned })],
  ['a refinement in a mandate', 'major', mandate({ refinedBy: refined(5) })],
  ['a rule less in a mandate', 'major', mandate({ rules: rules.slice(1) })],
  ['a rule more in a mandate', 'minor', mandate({ rules: [...rules, { rule: 'planted/rule' }] })],
  [
    'a limit in a mandate',
    'major',
    mandate({ rules: rules.map((own) => (own.limits ? { ...own, limits: { perYear: 5 } } : own)) }),
  ],

  ['names in a region', 'none', region({ name: text, contact: 'planted@example.org', remarks: [text] })],
  [
    'a region cut to one institution',
    'major',
    region({ institutions: regions['helse-nord'].institutions.slice(0, 1) }),
  ],
  ['an institution more', 'major', agreed, region({ institutions: regions['helse-nord'].institutions.slice(1) })],
  [
    'the regional authority',
    'major',
    region({ rhf: { ...regions['helse-nord'].rhf, orgNumber: orgNumber('991324968') } }),
  ],
  ['the training centre’s host', 'major', region({ regutHost: orgNumber('983974910') })],
  ['another actor', 'minor', region({ otherActors: regions['helse-soer-oest'].otherActors })],
  ['another actor less', 'major', agreed, region({ otherActors: regions['helse-soer-oest'].otherActors })],
  ['a role’s title in other words', 'none', region({ roleTitles: { 'utdanningskoordinerende-overlege': text } })],
  ['a role’s title less', 'major', { ...agreed, regions: [untitled] }],
  ['a role’s title more', 'minor', agreed, { ...agreed, regions: [untitled] }],
  ['a region’s first refinement', 'minor', region({ refinements: refined(5) })],
  [
    'a region’s refinement under the same version',
    'major',
    region({ refinements: refined(6) }),
    region({ refinements: refined(5) }),
  ],

  ['a rule’s scope', 'major', rule({ scope: 'seat' })],
  ['a need more', 'major', rule({ needs: [...limited.needs, 'offices'] })],
  ['needs in another order', 'none', rule({ needs: ['offices', 'matters'] }), rule({ needs: ['matters', 'offices'] })],
  ['a norm more', 'minor', rule({ norms: [...limited.norms, 'N001'] })],
  ['a norm less', 'major', rule({ norms: limited.norms.slice(1) })],
  ['a limit that is stricter the other way', 'major', limit({ stricter: 'less' })],
  ['a limit’s least', 'major', limit({ least: 0 })],
  ['a limit’s most', 'major', limit({ most: 1000 })],
  ['a limit less', 'major', rule({ limits: {} })],
  ['a limit more', 'major', rule({ limits: { ...limited.limits, planted: { least: 0, most: 1 } } })],
  ['a rule that the documents are no longer silent about', 'major', { ...agreed, rules: [limited, spoken] }],
  ['a rule that the documents are silent about after all', 'major', agreed, { ...agreed, rules: [limited, spoken] }],

  ['a norm’s force', 'major', { ...agreed, norms: [{ id: 'N066', force: 'may' }] }],
]

test.each(cases.map(([what, needs, now, before = agreed]) => ({ what, needs, now, before })))(
  '$what: $needs',
  ({ needs, now, before }) => {
    expect(differences(before, now, []).reduce<Bump>((most, own) => larger(most, own.needs), 'none')).toBe(needs)
  },
)

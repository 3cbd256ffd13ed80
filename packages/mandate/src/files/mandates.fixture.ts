import fc from 'fast-check'
import { regions } from '../mandates/regions/regions.ts'
import { specialties } from '../sources/specialties.ts'
import { CouncilKind } from '../vocabulary/council-kind.ts'
import { addDays, isoDate } from '../vocabulary/iso-date.ts'
import type { Mandate } from '../vocabulary/mandate.ts'
import { type PartyKind, parties } from '../vocabulary/party.ts'
import type { Refinement, RefinementStep } from '../vocabulary/refinement.ts'
import { Owner } from '../vocabulary/region.ts'
import { type RoleId, roles } from '../vocabulary/role.ts'
import type { SeatRequirement } from '../vocabulary/seat.ts'
import { isAboutCouncils, knownRules, type RuleHead } from './rule-head.ts'

const optional = <Value, Key extends string>(key: Key, value: fc.Arbitrary<Value>) =>
  fc.option(value, { nil: undefined }).map((own) => (own === undefined ? {} : { [key]: own })) as fc.Arbitrary<{
    readonly [K in Key]?: Value
  }>

const merged = <Values extends readonly object[]>(...parts: { [I in keyof Values]: fc.Arbitrary<Values[I]> }) =>
  fc.tuple(...parts).map((all) => Object.assign({}, ...all) as unknown)

const label = fc.string({ minLength: 1, maxLength: 12, unit: 'grapheme' }).filter((text) => text.trim() !== '')
const labels = fc.record({ nb: label, nn: label, en: label })
const slug = fc.stringMatching(/^[a-z0-9]{1,4}(-[a-z0-9]{1,4}){0,2}$/)
const day = fc.nat({ max: 4000 }).map((after) => addDays(isoDate('2020-01-01'), after))
const role = fc.constantFrom(...(Object.keys(roles) as RoleId[]))
const institutions = Object.values(regions).flatMap((region) => region.institutions.map(({ orgNumber }) => orgNumber))
const seatNorms = knownRules.find(({ id }) => id === 'composition/seat-is-held')?.norms ?? []

/** Any requirement of a seat that can be written down, sensible or not. */
export const anyRequirement = merged(
  fc.record({
    id: slug,
    norm: fc.constantFrom(...seatNorms),
    party: fc.constantFrom(...(Object.keys(parties) as PartyKind[])),
    role,
    per: fc.constantFrom('once', 'institution', 'region'),
  }),
  optional('alsoBy', fc.array(role, { maxLength: 3 })),
  optional('only', fc.subarray(institutions, { maxLength: 4 })),
  optional('several', fc.constant(true)),
) as fc.Arbitrary<SeatRequirement>

const requirements = fc.uniqueArray(anyRequirement, { maxLength: 5, selector: ({ id }) => id })

const listing = ({ id, limits }: RuleHead): fc.Arbitrary<Mandate['rules'][number]> => {
  const ranges = Object.entries(limits ?? {})
  const within = ranges.map(([name, { least, most }]) => [name, fc.integer({ min: least, max: most })] as const)
  return ranges.length === 0
    ? fc.constant({ rule: id })
    : fc.record({ rule: fc.constant(id), limits: fc.record(Object.fromEntries(within)) })
}

const listings = (rules: readonly RuleHead[]): fc.Arbitrary<Mandate['rules']> =>
  fc
    .shuffledSubarray(rules.filter(isAboutCouncils))
    .chain((some) => fc.tuple(...some.map(listing)) as fc.Arbitrary<Mandate['rules']>)

/** Any step of a refinement, with a reason for asking less or without; most of them fit only some mandates. */
export const anyStep = (rules: readonly RuleHead[] = knownRules): fc.Arbitrary<RefinementStep> => {
  const about = rules.filter(isAboutCouncils)
  const limited = about.flatMap(({ id, limits }) =>
    Object.entries(limits ?? {}).map(([limit, { least }]) => ({ rule: id, limit, least })),
  )
  const laxer = optional('laxer', fc.record({ reason: labels }))
  const rule = fc.constantFrom(...about.map(({ id }) => id))
  const step = <Step extends string>(name: Step) => fc.record({ step: fc.constant(name) })
  return fc.oneof(
    fc
      .constantFrom(...limited)
      .chain(({ least, ...which }) =>
        merged(step('set-limit'), fc.constant(which), fc.record({ to: fc.integer({ min: least, max: 9 }) }), laxer),
      ),
    fc.constantFrom(...about).chain((own) => merged(step('add-rule'), listing(own))),
    merged(step('remove-rule'), fc.record({ rule }), laxer),
    merged(step('add-seat'), fc.record({ requirement: anyRequirement })),
    merged(step('remove-seat'), fc.record({ requirement: slug }), laxer),
    merged(step('read-composition'), fc.record({ requirements, mark: labels })),
  ) as fc.Arbitrary<RefinementStep>
}

/** Any refinement of a mandate with this id. */
export const anyRefinement = (mandate: string, rules: readonly RuleHead[] = knownRules): fc.Arbitrary<Refinement> =>
  fc.record({
    region: fc.constantFrom(...Object.keys(regions)).map((id) => Owner.make(id)),
    mandate: fc.constant(mandate),
    version: label,
    steps: fc.array(anyStep(rules), { minLength: 1, maxLength: 4 }),
  })

const composition: fc.Arbitrary<Mandate['composition']> = fc.oneof(
  fc.constant({ kind: 'notAtHand' as const }),
  requirements.map((own) => ({ kind: 'stated' as const, requirements: own })),
  fc.record({ kind: fc.constant('reading' as const), requirements, mark: labels }),
)

const ofKind = fc.oneof(
  fc.record({ kind: fc.constantFrom(...CouncilKind.literals.filter((kind) => kind !== 'specialty')) }),
  fc.record({
    kind: fc.constant('specialty' as const),
    specialty: fc.constantFrom(...specialties.map(({ id }) => id as string)),
  }),
)

/** The refinements that a mandate can carry: each step that can ask less says why, and the last has the mandate's version. */
const carried = (mandate: Mandate): Mandate => {
  const { refinedBy } = mandate
  const last = refinedBy?.at(-1)
  if (refinedBy === undefined || last === undefined) return mandate
  const reason = { nb: 'Små råd.', nn: 'Små råd.', en: 'Small councils.' }
  const said = (step: RefinementStep): RefinementStep =>
    step.step === 'set-limit' || step.step === 'remove-rule' || step.step === 'remove-seat'
      ? { laxer: { reason }, ...step }
      : step
  return {
    ...mandate,
    version: last.version,
    refinedBy: refinedBy.map((own) => ({ ...own, steps: own.steps.map(said) })),
  }
}

/** Any mandate that a file can hold, sensible or not. */
export const anyMandateFile = (rules: readonly RuleHead[] = knownRules): fc.Arbitrary<Mandate> =>
  slug.chain((id) =>
    merged(
      fc.record({ id: fc.constant(id), version: label }),
      ofKind,
      fc.record({
        level: fc.constantFrom('regional', 'cross-regional'),
        name: labels,
        shortName: labels,
        source: label,
        adoptions: fc.array(fc.record({ by: labels, on: fc.option(day) }), { maxLength: 2 }),
        inForce: fc.option(day),
        composition,
        rules: listings(rules),
      }),
      optional('refinedBy', fc.array(anyRefinement(id, rules), { minLength: 1, maxLength: 2 })),
    ).map((mandate) => carried(mandate as Mandate)),
  )

import fc from 'fast-check'
import * as Schema from 'effect/Schema'
import { describe, expect, test } from 'vitest'
import { regions } from '../mandates/regions/regions.ts'
import { samordningsraadet } from '../mandates/samordningsraadet.ts'
import { anyCouncil, day } from '../proof/arbitrary.fixture.ts'
import { bare, consent, council, leaderAtOestfold, region, sealed, today, yesterday } from '../rule/example-facts.ts'
import type { Example } from '../rule/example.ts'
import type { Finding } from '../rule/finding.ts'
import { catalogue } from '../rules/catalogue.ts'
import { evaluate, ledger, ledgerInNation, ledgerInRegion } from '../rules/evaluate.ts'
import { ActionItem } from '../vocabulary/action-item.ts'
import { Coordination } from '../vocabulary/coordination.ts'
import { Council } from '../vocabulary/council.ts'
import { Deputy } from '../vocabulary/deputy.ts'
import type { Holding } from '../vocabulary/holding.ts'
import { Mandate } from '../vocabulary/mandate.ts'
import { MandateDistribution } from '../vocabulary/mandate-distribution.ts'
import { MandatePublication } from '../vocabulary/mandate-publication.ts'
import { Matter } from '../vocabulary/matter.ts'
import { Meeting } from '../vocabulary/meeting.ts'
import { Office } from '../vocabulary/office.ts'
import { roleTitle } from '../vocabulary/region.ts'
import { Statement } from '../vocabulary/statement.ts'
import type { RoleId } from '../vocabulary/role.ts'
import { languages } from '../vocabulary/text.ts'
import { WorkingGroup } from '../vocabulary/working-group.ts'
import { explain, explainInNation, explainInRegion, type Explanation } from './explain.ts'
import { sayPath, stepName } from './path-names.ts'
import { sayExplanation } from './say-explanation.ts'
import { sayValue } from './say-value.ts'

const names = { organisation: () => 'Ahus', council: () => 'Samordningsrådet', specialty: () => 'Urologi' }

const rowsOf = ({ at, facts }: Example): readonly Finding[] =>
  'mandate' in facts
    ? [...ledger(facts.mandate, facts.council, { at })]
    : 'region' in facts
      ? [...ledgerInRegion(facts.region, { at })]
      : [...ledgerInNation(facts.nation, { at })]

const explained = ({ at, facts }: Example, row: Finding): Explanation | undefined =>
  'mandate' in facts
    ? explain(facts.mandate, facts.council, { at }, row)
    : 'region' in facts
      ? explainInRegion(facts.region, { at }, row)
      : explainInNation(facts.nation, { at }, row)

const all = catalogue.flatMap(({ rule, examples }) =>
  examples.flatMap((example) =>
    rowsOf(example)
      .filter((row) => row.rule === rule.id)
      .map((row) => ({ rule, row, explanation: explained(example, row) })),
  ),
)

const judged = (holdings: readonly Holding[]) => ({ council: council({ holdings }), regions: [region] })
const read = (explanation: Explanation | undefined): Readonly<Record<string, unknown>> =>
  Object.fromEntries((explanation?.read ?? []).map((own) => [own.path, 'value' in own ? own.value : own.kind]))

describe('an explanation', () => {
  test('is there for every row of every example, is that row, and reads something', () => {
    expect(all.length).toBeGreaterThan(catalogue.length)
    for (const { row, explanation } of all) {
      expect(explanation?.finding).toEqual(row)
      expect(explanation?.read.length).toBeGreaterThan(0)
    }
  })

  test('tells the consents that were read, and that those of another were not', () => {
    const other: Holding = {
      ...bare,
      id: '00000000-0000-7000-8000-000000000009' as never,
      role: 'delegert',
      to: yesterday,
    }
    const facts = judged([{ ...bare, consents: [consent(yesterday, today)] }, other])
    const row = { rule: 'prerequisites/consent-in-force', subject: bare.id }
    const explanation = explain(samordningsraadet, facts, { at: today }, row)
    expect(read(explanation)).toMatchObject({
      at: today,
      'holding.party': 'institution',
      'holding.consents.0.given': yesterday,
      'holding.consents.0.withdrawn': today,
    })
    expect(read(explanation)).not.toHaveProperty(['council.holdings.length'])
    expect(explanation).toMatchObject({ force: 'must', citation: { norm: 'N031' }, finding: { since: today } })
  })

  test('tells the limit that the mandate set, by its name', () => {
    const facts = { ...judged([]), council: council({ calendars: [{ year: 2026, fixedOn: today, dates: [] }] }) }
    const row = { rule: 'organisation/meetings-a-year', subject: facts.council.id }
    expect(read(explain(samordningsraadet, facts, { at: today }, row))).toMatchObject({
      'limit.perYear': 4,
      'council.calendars.0.dates.length': 0,
    })
  })

  test('tells of sealed words only that they are there', () => {
    const facts = judged([{ ...bare, endorsement: { by: sealed, on: today } }])
    const explanation = explain(
      samordningsraadet,
      facts,
      { at: today },
      { rule: 'prerequisites/endorsed-in-line', subject: bare.id },
    )
    expect(read(explanation)).toMatchObject({ 'holding.endorsement.by': 'sealed' })
    expect(JSON.stringify(explanation)).not.toContain(sealed.digest)
  })

  test('is of a frozen council as of any other', () => {
    const freeze = <Value>(value: Value): Value => {
      if (typeof value === 'object' && value !== null)
        for (const own of Object.values(Object.freeze(value))) freeze(own)
      return value
    }
    const facts = freeze(judged([{ ...bare, consents: [consent(yesterday)] }]))
    for (const row of ledger(samordningsraadet, facts, { at: today }))
      expect(explain(samordningsraadet, facts, { at: today }, row)?.finding).toEqual(row)
  })

  test('is not there for a rule that the mandate does not list, nor for a subject it does not have that day', () => {
    const facts = judged([bare])
    const asked = (rule: string, subject: string) => explain(samordningsraadet, facts, { at: today }, { rule, subject })
    expect(asked('national/tka-is-chaired', facts.council.id)).toBeUndefined()
    expect(asked('composition/seat-is-held', `${facts.council.id}/none`)).toBeUndefined()
    expect(asked('composition/seat-is-held', leaderAtOestfold)).toBeDefined()
  })
})

describe('what was read', () => {
  const facts = (told: Council) => ({
    council: told,
    regions: [regions['helse-soer-oest']],
    coordination: { periods: [] },
  })
  const parts = ['consents', 'endorsement', 'delegation', 'timeSetAside'] as const
  const changed: Readonly<Record<(typeof parts)[number], Partial<Holding>>> = {
    consents: { consents: [consent(yesterday), consent(today, today)] },
    endorsement: { endorsement: { by: sealed, on: yesterday } },
    delegation: { delegation: { by: sealed } },
    timeSetAside: { timeSetAside: false },
  }

  test('is all that the answer stands on: another value of what was not read gives the same row', () => {
    fc.assert(
      fc.property(anyCouncil, day, fc.constantFrom(...parts), (told, at, part) => {
        for (const row of ledger(samordningsraadet, facts(told), { at })) {
          if (row.subject.holding === undefined) continue
          const paths = Object.keys(read(explain(samordningsraadet, facts(told), { at }, row)))
          if (paths.some((path) => path.startsWith(`holding.${part}`))) continue
          const holdings = told.holdings.map((own) =>
            own.id === row.subject.holding ? { ...own, ...changed[part] } : own,
          )
          const after = explain(samordningsraadet, facts({ ...told, holdings }), { at }, row)
          expect(after?.finding).toEqual(row)
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('in words', () => {
  const structs = { ActionItem, Coordination, Council, Deputy, MandateDistribution, MandatePublication }
  const more = { Matter, Meeting, Office, Statement, WorkingGroup }

  /** The names of every field in a schema, however deep. */
  const fieldsIn = (document: unknown): readonly string[] =>
    typeof document !== 'object' || document === null
      ? []
      : Object.entries(document).flatMap(([key, value]) => [
          ...(key === 'properties' ? Object.keys(value as object) : []),
          ...fieldsIn(value),
        ])

  test('every fact that a rule could read has a name in every language', () => {
    const steps = Object.values({ ...structs, ...more }).flatMap((schema) =>
      fieldsIn(Schema.toJsonSchemaDocument(schema as Schema.Top)),
    )
    expect(steps.length).toBeGreaterThan(50)
    expect(
      [...new Set([...steps, ...Object.keys(Mandate.fields)])].filter(
        (step) => stepName(step, undefined) === undefined,
      ),
    ).toEqual([])
  })

  test('every path that an example’s rule read has a name in every language', () => {
    const steps = all.flatMap(({ explanation }) =>
      (explanation?.read ?? []).flatMap(({ path }) => {
        const words = path.split('.').filter((step) => !/^\d+$/.test(step))
        return words.map((step, index) => [step, words[index - 1]] as const)
      }),
    )
    const unnamed = steps.filter(([step, before]) => stepName(step, before) === undefined)
    expect([...new Set(unnamed.map(([step, before]) => `${before}.${step}`))]).toEqual([])
  })

  test('a path is told from the outside in, with numbers from 1', () => {
    expect(sayPath('holding.consents.0.given', 'nb')).toBe('representasjon › samtykke 1 › gitt')
    expect(sayPath('council.calendars.length', 'nn')).toBe('råd › møteplan › tal')
    expect(sayPath('limit.perYear', 'nb')).toBe('grense i mandatet › Møter i året')
    expect(sayPath('specialties.0.id', 'nb')).toBe('spesialitet 1')
    expect(sayPath('matters.2.kind', 'en')).toBe('matter 3 › kind of matter')
  })

  test('no explanation has a hole, a raw path, a day as data, or an id that says nothing', () => {
    for (const { explanation } of all)
      for (const language of languages) {
        if (explanation === undefined) continue
        const { buttons: _, read: told, readings, ...lines } = sayExplanation(explanation, language, names)
        const text = [...Object.values(lines), ...told.flatMap(({ label, value }) => [label, value])]
        expect(
          text.filter((own) => /undefined|null|\[object|\d{4}-\d{2}-\d{2}|[0-9a-f]{8}-|opplysning$/.test(String(own))),
        ).toEqual([])
        expect(told.map(({ label }) => label).filter((label) => /[a-zæøå][A-ZÆØÅ]|\./.test(label))).toEqual([])
        expect(readings.every(({ what, why }) => what !== '' && why !== '')).toBe(true)
      }
  })

  test('an id is told as what it stands for: a region, a mandate, an organisation, a specialty', () => {
    const told = (path: string, value: string) => sayValue({ path, kind: 'value', value }, 'nn', names)
    expect(told('coordination.periods.0.region', 'helse-midt-norge')).toBe('Helse Midt-Noreg')
    expect(told('publications.0.mandate', 'lis1')).toBe('LIS1-rådet')
    expect(told('workingGroups.0.regions.0', '991324968')).toBe('Ahus')
    expect(told('specialties.3.id', 'urologi')).toBe('Urologi')
    expect(told('councils.0.id', 'helse-soer-oest/samordningsraadet')).toBe('Samordningsrådet')
  })

  test('a role is told as the reader’s region calls it, and by the mandate’s word where it has none', () => {
    const uko = { path: 'holding.role', kind: 'value', value: 'utdanningskoordinerende-overlege' } as const
    const north = { ...names, role: (role: RoleId) => roleTitle(regions['helse-nord'], role, 'nb') }
    expect(sayValue(uko, 'nb', north)).toBe('utdanningsansvarlig overlege')
    expect(sayValue({ ...uko, path: 'seat.requirement.alsoBy.0' }, 'nb', north)).toBe('utdanningsansvarlig overlege')
    expect(sayValue({ ...uko, value: 'no-role' }, 'nb', north)).toBe('no-role')
    expect(sayValue(uko, 'nb', names)).toBe('utdanningskoordinerende overlege')
  })

  test('says the answer, what is missing and who can supply it', () => {
    const facts = judged([bare])
    const [row] = evaluate(samordningsraadet, facts, { at: today }).filter(({ answer }) => answer === 'unknown')
    const explanation = row && explain(samordningsraadet, facts, { at: today }, row)
    const said = (language: 'nb' | 'nn') => explanation && sayExplanation(explanation, language, names)
    expect(said('nb')).toMatchObject({
      answer: 'Vet ikke',
      since: 'Siden 01.01.2026',
      missing: 'Opplysning som mangler: representasjon › avsatt tid. Den kan komme fra: virksomhet.',
    })
    expect(said('nb')?.read).toContainEqual({
      path: 'holding.timeSetAside',
      label: 'representasjon › avsatt tid',
      value: 'ikke oppgitt',
    })
    expect(said('nn')?.answer).toBe('Veit ikkje')
  })
})

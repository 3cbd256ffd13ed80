import {
  type Coordination,
  type Council,
  evaluate,
  evaluateInNation,
  evaluateInRegion,
  type Finding,
  type IsoDate,
  isoDate,
  isOpen,
  mandateOn,
  type MandateVersions,
  refuseWords,
  regions,
  specialties,
} from '@samrad/mandate'
import { digestOf, type Document, mandateStreams, open, projection, Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import * as ManagedRuntime from 'effect/ManagedRuntime'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { demoActs } from './demo-acts.ts'
import { planted } from './planted.ts'
import { demoDay, seedDemo } from './seed.ts'

const own = regions['helse-soer-oest']
const runtime = ManagedRuntime.make(open({ file: ':memory:' }))
const now = '2026-11-22T12:00:00.000Z'
const steps = demoActs().flatMap((part) => part.steps)
const registered = steps.flatMap((step) => (step.act === 'register-person' ? [step.input] : []))
const recorded = steps.flatMap((step) => (step.act === 'record-holding' ? [step.input] : []))

const documents = (kind: string): Promise<readonly Document[]> =>
  runtime.runPromise(Effect.flatMap(Store, (store) => store.find({ owners: 'every', kind })))

let councils: readonly Council[] = []
let versions = new Map<string, MandateVersions>()
let coordination: Coordination = { periods: [] }

beforeAll(async () => {
  await runtime.runPromise(seedDemo(now))
  councils = (await documents('council')).map(({ state }) => state as Council)
  versions = new Map((await documents('mandate')).map(({ stream, state }) => [stream, state as MandateVersions]))
  coordination = (await documents('coordination'))[0]?.state as Coordination
})
afterAll(() => runtime.dispose())

const openOn = (at: IsoDate): readonly Finding[] =>
  [
    ...councils.flatMap((council) => {
      const mandate = mandateStreams(council.id, council.mandate)
        .map((stream) => mandateOn(versions.get(stream), at))
        .find((each) => each !== undefined)
      if (mandate === undefined) throw new Error(`${council.id} has no mandate`)
      const national = council.id.startsWith('nasjonal/')
      return evaluate(mandate, { council, regions: national ? Object.values(regions) : [own], coordination }, { at })
    }),
    ...evaluateInRegion(
      { region: own, councils: councils.filter(({ id }) => id.startsWith(own.id)), specialties },
      { at },
    ),
    ...evaluateInNation({ coordination }, { at }),
  ].filter(isOpen)

const counted = (findings: readonly Finding[]): Readonly<Record<string, number>> =>
  findings.reduce<Record<string, number>>((counts, { norm, rule, answer }) => {
    const key = `${norm} ${rule} ${answer}`
    return { ...counts, [key]: (counts[key] ?? 0) + 1 }
  }, {})

describe('on the day it is told from', () => {
  test('the demo falls short of what is planted, and of nothing else', () => {
    expect(counted(openOn(demoDay))).toEqual({
      'N006 family/specialty-has-council falls-short': 2,
      'N018 composition/seat-is-held falls-short': 9,
      'N018 prerequisites/responsible-manager falls-short': 3,
      'N027 prerequisites/time-set-aside unknown': 5,
      'N031 prerequisites/consent-in-force falls-short': 4,
      'N035 prerequisites/endorsed-in-line falls-short': 4,
      'N046 composition/seat-is-held falls-short': 1,
      'N066 organisation/calendar-is-fixed falls-short': 1,
      'N138 composition/authority-is-delegated falls-short': 1,
    })
  })

  test('every planted shortfall is found in its own seat', () => {
    const seats = openOn(demoDay).flatMap(({ subject }) => subject.seat ?? [])
    const places = planted.map(({ council, requirement, at }) => {
      const institution = own.institutions.find(({ shortName }) => shortName === at)
      return `${own.id}/${council}/${requirement}/${institution?.orgNumber}`
    })
    expect(seats.toSorted()).toEqual(places.toSorted())
  })

  test('one consent is withdrawn, and one has been asked for twice, last on 16.11.2026', () => {
    const consents = openOn(demoDay).filter(({ norm }) => norm === 'N031')
    expect(consents.filter(({ values }) => 'withdrawn' in values)).toHaveLength(1)
    expect(consents.map(({ asked }) => asked).toSorted()).toEqual(['2026-11-09', '2026-11-16', undefined, undefined])
    expect(councils.flatMap(({ asks }) => asks)).toHaveLength(3)
  })
})

test('on a later day, in a new year, only the six councils without dates for 2027 are added', () => {
  const counts = counted(openOn(isoDate('2027-03-01')))
  expect(counts).toEqual({ ...counted(openOn(demoDay)), 'N066 organisation/calendar-is-fixed falls-short': 6 })
})

test('47 councils stand in the region and two that the regions share', () => {
  expect(councils.filter(({ id }) => id.startsWith(own.id))).toHaveLength(47)
  expect(councils.filter(({ id }) => id.startsWith('nasjonal/'))).toHaveLength(2)
})

test('where a reading stands it is marked, and two councils go without', () => {
  const compositions = [...versions.values()].flatMap((each) => each.versions.map(({ mandate }) => mandate.composition))
  const regional = compositions.filter(({ kind }) => kind === 'reading')
  expect(regional).toHaveLength(44)
  expect(regional.every((each) => each.kind === 'reading' && each.mark.nb === 'Øvingsdata, ikke mandatets ord')).toBe(
    true,
  )
  // two councils, the leaders' forum, and the two specialties that have a mandate and no council
  expect(compositions.filter(({ kind }) => kind === 'notAtHand')).toHaveLength(5)
})

describe('the people', () => {
  test('are about five hundred, each with a name and an address of their own on example.org', () => {
    expect(registered.length).toBeGreaterThan(450)
    expect(new Set(registered.map(({ name }) => name)).size).toBe(registered.length)
    expect(new Set(registered.map(({ email }) => email)).size).toBe(registered.length)
    expect(registered.filter(({ email = '' }) => !/^[a-z]+(\.[a-z]+)+@example\.org$/.test(email))).toEqual([])
  })

  test('and their managers have names that no word guard stops, and that nobody else in the demo has', () => {
    const spoken = recorded.flatMap(({ endorsedBy, delegatedBy }) => [endorsedBy ?? [], delegatedBy ?? []].flat())
    expect(spoken.filter((words) => refuseWords({ words }))).toEqual([])
    expect(registered.filter(({ name }) => spoken.some((words) => words.endsWith(` ${name}`)))).toEqual([])
  })

  test('belong to real organisations, and some sit in two councils', () => {
    const known = new Set<string>(
      Object.values(regions).flatMap((region) => [
        region.rhf.orgNumber,
        region.regutHost,
        ...region.institutions.map(({ orgNumber }) => orgNumber),
      ]),
    )
    expect(registered.filter(({ organisation }) => organisation && !known.has(organisation))).toEqual([])
    const sits = recorded.map(({ person }) => person)
    expect(sits.length - new Set(sits).size).toBeGreaterThan(10)
  })
})

test('it is the same every time, and seeding again changes nothing', async () => {
  expect(digestOf(demoActs())).toBe(digestOf(demoActs()))
  const head = Effect.flatMap(Store, (store) => store.head())
  const before = await runtime.runPromise(head)
  await runtime.runPromise(seedDemo('2026-12-24T12:00:00.000Z'))
  expect(await runtime.runPromise(head)).toEqual(before)
})

test('the journal it leaves holds its own proof', async () => {
  const proof = Effect.flatMap(Store, (store) => store.verify({ fold: projection }))
  expect((await runtime.runPromise(proof)).faults).toEqual([])
})

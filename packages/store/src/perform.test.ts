import {
  acts,
  type ActInput,
  type ActName,
  type Council,
  CouncilId,
  HoldingId,
  IsoDate,
  type Mandate,
  PersonId,
  regionalMandates,
  regions,
} from '@samrad/mandate'
import * as Effect from 'effect/Effect'
import * as Schema from 'effect/Schema'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { digestOf } from './canonical.ts'
import { opened, type Opened, run } from './contract/opened.ts'
import { perform, type Performance } from './perform.ts'
import { plan } from './plan.ts'
import { emailKey, nameKey, projection } from './projection.ts'
import type { Step } from './step.ts'
import { Store } from './store.ts'
import { uuidv7 } from './uuidv7.ts'

const region = 'helse-soer-oest'
const day = (text: string) => IsoDate.make(text)
const mandate = regionalMandates.find(({ composition }) => composition.kind === 'notAtHand') as Mandate
const council = CouncilId.make(`${region}/provraad`)
const [institution] = regions[region].institutions
const [person, holding] = [PersonId.make(uuidv7()), HoldingId.make(uuidv7())]

/** A step whose input has been through the act's own schema, as a route's has. */
const step = <Name extends ActName>(act: Name, input: unknown): Step => {
  const schema: Schema.Decoder<unknown> = acts[act].act.input
  return { act, input: Schema.decodeUnknownSync(schema)(input) as ActInput<Name> } as Step
}

const adopt = step('adopt-mandate-version', { owner: region, mandate, digest: digestOf(mandate), on: '2026-01-01' })
const establish = step('establish-council', { council, kind: mandate.kind, mandate: mandate.id, on: '2026-01-02' })
const register = step('register-person', { person, name: 'Åse Prøve', email: 'Ase.Prove@example.org' })
const record = step('record-holding', {
  council,
  holding,
  person,
  party: 'institution',
  orgNumber: institution?.orgNumber,
  role: 'leder',
  from: '2026-02-01',
  endorsedBy: 'Klinikksjef Kari Eksempel',
})
const withdraw = step('withdraw-consent', { council, holding, on: '2026-03-01' })
const endHolding = (to: string) => step('end-holding', { council, holding, to })

const asked = (steps: readonly Step[], rest: Partial<Performance> = {}): Performance => {
  const id = uuidv7()
  return {
    act: { id, digest: digestOf({ id }) },
    actor: 'user:ingrid',
    at: '2026-11-22T12:00:00.000Z',
    today: day('2026-11-22'),
    owners: [region],
    owner: region,
    regions: [regions[region]],
    steps,
    ...rest,
  }
}

let it: Opened
beforeAll(async () => {
  it = await opened({ file: ':memory:' })
})
afterAll(() => it.close())
const done = (performance: Performance) => run(Effect.provideService(perform(performance), Store, it.store))
const planned = (performance: Performance) => run(Effect.provideService(plan(performance), Store, it.store))
const failed = (performance: Performance) =>
  run(Effect.flip(Effect.provideService(perform(performance), Store, it.store)))
const holder = async () => {
  const [document] = await run(it.store.load({ owners: [region], streams: [council] }))
  return (document?.state as Council | undefined)?.holdings[0]
}

test('a dry run says what would happen and writes nothing', async () => {
  const would = await planned(asked([adopt, establish, register, record]))
  expect(would.refusals).toEqual([])
  expect(would.writes.map(({ stream, expected }) => [stream, expected])).toEqual([
    [`mandate/${region}/${mandate.id}`, 0],
    [council, 0],
    [`person/${person}`, 0],
  ])
  expect((await run(it.store.head())).position).toBe(0)
})

test('several acts are done in one transaction, each on what the one before left', async () => {
  const all = asked([adopt, establish, register, record])
  const first = await done(all)
  expect(first).toMatchObject({
    _tag: 'Done',
    repeated: false,
    outcome: { versions: { [council]: 3, [`person/${person}`]: 1 } },
  })
  expect(await done(all)).toMatchObject({ ...first, repeated: true })
  expect(await holder()).toMatchObject({ id: holding, person, role: 'leder' })
})

test('words lie sealed with whom they are about, and never in the journal, a document, a key or an answer', async () => {
  const everything = await run(
    Effect.all([
      it.sql`select * from journal`,
      it.sql`select * from document`,
      it.sql`select * from act`,
      it.sql`select * from lookup`,
    ]),
  )
  for (const words of ['Åse', 'Prove', 'Kari']) expect(JSON.stringify(everything)).not.toContain(words)
  const sealed = await run(it.sql`select person, owner, body from sealed order by body`)
  expect(sealed).toEqual([
    { person, owner: region, body: 'Ase.Prove@example.org' },
    { person, owner: region, body: 'Klinikksjef Kari Eksempel' },
    { person, owner: region, body: 'Åse Prøve' },
  ])
})

test('a person is found by e-mail and by name however written, and the councils by the person', async () => {
  for (const key of [
    emailKey(it.store, ' ase.prove@EXAMPLE.org', region),
    nameKey(it.store, 'åse  PRØVE'),
    { key: 'person', value: person },
  ]) {
    const found = await run(it.store.find({ owners: [region], key: key.key, value: key.value }))
    expect(found.map(({ stream }) => stream)).toEqual([key.key === 'person' ? council : `person/${person}`])
  }
})

test('refusals of every step come at once, and nothing is written', async () => {
  const head = await run(it.store.head())
  const deviation = step('state-deviation', {
    council,
    norm: 'N046',
    year: 2026,
    reason: 'Rådet vedtok dette',
    on: '2026-05-01',
  })
  const refused = await done(asked([register, endHolding('2026-06-01'), establish, deviation]))
  expect(refused).toMatchObject({
    _tag: 'Refused',
    refusals: [
      { step: 0, refusal: { reason: 'person-exists' } },
      { step: 2, refusal: { reason: 'council-exists' } },
      { step: 3, refusal: { reason: 'decision', norm: 'N038', field: 'reason' } },
    ],
  })
  expect(await run(it.store.head())).toEqual(head)
  expect((await holder())?.to).toBeUndefined()
})

test('an act that changes nothing is done, and gives no event', async () => {
  expect(await done(asked([withdraw]))).toMatchObject({
    _tag: 'Done',
    outcome: { events: [], versions: { [council]: 3 } },
  })
})

test('a version that the one who asks has not seen is a conflict; without a version the act is decided anew', async () => {
  const stale = asked([endHolding('2026-12-01')], { expected: { [council]: 2 } })
  expect(await failed(stale)).toMatchObject({ _tag: 'VersionConflict', stream: council, expected: 2, actual: 3 })
  const days = ['2026-12-02', '2026-12-03', '2026-12-04', '2026-12-05']
  const all = await Promise.all(days.map((to) => done(asked([endHolding(to)]))))
  expect(all.every(({ _tag }) => _tag === 'Done')).toBe(true)
  expect(await run(it.store.load({ owners: [region], streams: [council] }))).toMatchObject([{ version: 7 }])
  expect(await done(asked([endHolding('2026-12-31')], { expected: { [council]: 7 } }))).toMatchObject({ _tag: 'Done' })
})

test('another region sees no such council, and cannot write one that is not its own', async () => {
  const other = { owners: ['helse-nord'], owner: 'helse-nord' }
  expect(await failed(asked([establish], other))).toMatchObject({
    _tag: 'OutsideOwners',
    stream: council,
    owner: region,
  })
})

test('what the acts wrote is what the domain folds from the journal', async () => {
  expect(await run(it.store.verify({ fold: projection }))).toMatchObject({ documents: 3, faults: [] })
})

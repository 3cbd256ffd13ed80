import {
  acts,
  type ActInput,
  type ActName,
  HoldingId,
  isoDate,
  mandateOf,
  Owner,
  PersonId,
  regions,
} from '@samrad/mandate'
import { digestOf, endOfDay, perform, type Step, uuidv7 } from '@samrad/store'
import * as Schema from 'effect/Schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Opened, openApp } from '../app.fixture.ts'
import type { HeldSeats } from './held-view.ts'
import type { CouncilPage } from './view.ts'

const owner = Owner.make('helse-soer-oest')
const council = `${owner}/proveraadet`
const path = `/api/councils/${council}`
const own = { ...mandateOf('samordningsraadet'), id: 'proveraadet' }
const [institution] = regions['helse-soer-oest'].institutions
const seat = `${council}/leder/${institution?.orgNumber}`

const step = <Name extends ActName>(act: Name, input: unknown): Step => {
  const schema: Schema.Decoder<unknown> = acts[act].act.input
  return { act, input: Schema.decodeUnknownSync(schema)(input) as ActInput<Name> } as Step
}
const sitter = () => ({ holding: HoldingId.make(uuidv7()), person: PersonId.make(uuidv7()) })
const [first, second] = [sitter(), sitter()]
const place = { council, party: 'institution', orgNumber: institution?.orgNumber, role: 'leder' }

/** The one who came after was entered on 5 October, as sitting from 1 September. */
const written: readonly (readonly [string, readonly Step[]])[] = [
  [
    '2026-06-12T09:00:00.000Z',
    [
      step('adopt-mandate-version', { owner, mandate: own, digest: digestOf(own), on: '2026-06-12' }),
      step('establish-council', { council, kind: 'samordningsraad', mandate: own.id, on: '2026-06-12' }),
      step('register-person', { person: first.person, name: 'Ola Fjelldal' }),
      step('register-person', { person: second.person, name: 'Kari Åsvik' }),
      step('record-holding', { ...place, ...first, from: '2026-01-01' }),
    ],
  ],
  ['2026-09-03T10:00:00.000Z', [step('end-holding', { council, holding: first.holding, to: '2026-08-31' })]],
  ['2026-10-05T08:30:00.000Z', [step('record-holding', { ...place, ...second, from: '2026-09-01' })]],
]

let opened: Opened
beforeAll(async () => {
  opened = await openApp()
  for (const [at, steps] of written) {
    const id = uuidv7()
    const done = await opened.world.run(
      perform({
        act: { id, digest: digestOf({ id }) },
        actor: 'user:test',
        at,
        today: isoDate(at.slice(0, 10)),
        owners: [owner],
        owner,
        regions: [regions['helse-soer-oest']],
        steps,
      }),
    )
    if (done._tag === 'Refused') throw new Error(`refused: ${done.refusals[0]?.refusal.reason}`)
  }
})
afterAll(() => opened.close())

const held = async (query: string) => {
  const { status, body } = await opened.send<HeldSeats>(`${path}/held?seat=${encodeURIComponent(seat)}&${query}`)
  return [status, body.seats?.[0]?.heldBy.map(({ person }) => person.name)]
}

describe('who held the seat on 1 October', () => {
  test('is the one entered on 5 October, as is known now', async () => {
    expect(await held('at=2026-10-01')).toEqual([200, ['Kari Åsvik']])
    expect(await held('at=2026-08-31')).toEqual([200, ['Ola Fjelldal']])
  })

  test('was nobody, as was known that day, and the one before, as was known before September', async () => {
    expect(await held('at=2026-10-01&known=2026-10-01')).toEqual([200, []])
    expect(await held('at=2026-10-01&known=2026-10-05')).toEqual([200, ['Kari Åsvik']])
    expect(await held('at=2026-10-01&known=2026-09-02')).toEqual([200, ['Ola Fjelldal']])
  })

  test('is told with when it was entered, the mandate of the day and every other seat', async () => {
    const { body } = await opened.send<HeldSeats>(`${path}/held?at=2026-10-01`)
    expect(body.seats.length).toBeGreaterThan(30)
    expect(body.mandate).toEqual({ id: 'proveraadet', version: '2026' })
    expect(body.seats.find((each) => each.seat === seat)).toMatchObject({
      roleName: 'leder',
      heldBy: [{ from: '2026-09-01', entered: '2026-10-05T08:30:00.000Z' }],
    })
  })

  test('is not answered of a seat that is not there, nor by a day that does not exist', async () => {
    expect((await opened.send(`${path}/held?seat=${council}/ingen`)).status).toBe(404)
    expect((await opened.send(`${path}/held?known=2026-02-31`)).status).toBe(422)
    expect((await opened.send(`${path}/held`, { as: 'of-vest' })).status).toBe(404)
  })
})

describe('the page of a council as it was known', () => {
  const vacant = async (query: string) => {
    const { body } = await opened.send<CouncilPage>(`${path}?${query}`)
    return body.findings.some(({ rule, subject }) => rule === 'composition/seat-is-held' && subject.seat === seat)
  }

  test('finds on 1 October what was known then, and not what is known now', async () => {
    expect(await vacant('at=2026-10-01&known=2026-10-01')).toBe(true)
    expect(await vacant('at=2026-10-01&known=2026-10-05')).toBe(false)
    expect(await vacant('at=2026-10-01')).toBe(false)
  })

  test('is as known at a position of the log, with the version of then', async () => {
    const log = (await opened.send<readonly { position: number }[]>(`${path}/log`)).body
    const positions = log.map(({ position }) => position).toSorted((a, b) => a - b)
    const { body } = await opened.send<CouncilPage>(`${path}?at=2026-10-01&known=${positions[2]}`)
    expect([body.version, await vacant(`at=2026-10-01&known=${positions[2]}`)]).toEqual([3, true])
  })

  test('says so openly in every language, and offers nothing to do', async () => {
    const known = async (query: string) => (await opened.send<CouncilPage>(`${path}?${query}`)).body.known
    const asked = 'at=2026-10-02&known=2026-10-01'
    expect(await known(asked)).toBe('Slik det var kjent 1. oktober 2026. Rådet vises per 2. oktober 2026.')
    expect(await known(`${asked}&lang=nn`)).toBe(
      'Slik det var kjent 1. oktober 2026. Rådet blir vist per 2. oktober 2026.',
    )
    expect(await known(`${asked}&lang=en`)).toBe(
      'As was known on 1 October 2026. The council is shown as of 2 October 2026.',
    )
    const { position } = (await opened.send<readonly { position: number }[]>(`${path}/log`)).body[0] ?? { position: 0 }
    expect(await known(`at=2026-10-02&known=${position}`)).toMatch(`Slik det var kjent ved posisjon ${position}.`)
    expect(await known('at=2026-10-02')).toBeUndefined()
    const remedies = async (query: string) =>
      (await opened.send<CouncilPage>(`${path}?${query}`)).body.findings.flatMap((finding) => finding.remedies)
    expect(await remedies(asked)).toEqual([])
    expect((await remedies('at=2026-10-02')).length).toBeGreaterThan(0)
  })

  test('is not there before the council was known', async () => {
    expect((await opened.send(`${path}?known=2026-06-11`)).status).toBe(404)
  })
})

test('a day ends at midnight in Oslo, in summer, in winter and when the clock is moved', () => {
  expect(endOfDay(isoDate('2026-07-01'))).toBe('2026-07-01T21:59:59.999Z')
  expect(endOfDay(isoDate('2026-12-01'))).toBe('2026-12-01T22:59:59.999Z')
  expect(endOfDay(isoDate('2026-03-29'))).toBe('2026-03-29T21:59:59.999Z')
  expect(endOfDay(isoDate('2026-10-25'))).toBe('2026-10-25T22:59:59.999Z')
})

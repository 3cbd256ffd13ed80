import {
  acts,
  type ActInput,
  type ActName,
  CouncilId,
  heldOn,
  HoldingId,
  isoDate,
  mandateOf,
  mandateOn,
  PersonId,
  regions,
  seatsOf,
} from '@samrad/mandate'
import * as Effect from 'effect/Effect'
import * as Schema from 'effect/Schema'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { digestOf } from '../canonical.ts'
import { councilKnownAt } from '../known.ts'
import { perform } from '../perform.ts'
import type { Step } from '../step.ts'
import { Store } from '../store.ts'
import { uuidv7 } from '../uuidv7.ts'
import { type Fresh, opened, type Opened, run } from './opened.ts'

const owner = 'helse-soer-oest'
const council = CouncilId.make(`${owner}/samordningsraadet`)
const mandate = mandateOf('samordningsraadet')
const [institution] = regions[owner].institutions
if (mandate === undefined || institution === undefined || mandate.composition.kind !== 'stated')
  throw new Error('samordningsrådet has its composition at hand')
const seat = seatsOf(council, mandate.composition.requirements, [regions[owner]]).find(
  (own) => own.requirement.id === 'leder' && own.orgNumber === institution.orgNumber,
)
if (seat === undefined) throw new Error('no seat for the leader')

const step = <Name extends ActName>(act: Name, input: unknown): Step => {
  const schema: Schema.Decoder<unknown> = acts[act].act.input
  return { act, input: Schema.decodeUnknownSync(schema)(input) as ActInput<Name> } as Step
}

const first = { holding: HoldingId.make(uuidv7()), person: PersonId.make(uuidv7()) }
const second = { holding: HoldingId.make(uuidv7()), person: PersonId.make(uuidv7()) }
const place = { council, party: 'institution', orgNumber: institution.orgNumber, role: 'leder' }
const adopted = (version: string, inForce: string | null) => {
  const own = { ...mandate, version, inForce }
  return step('adopt-mandate-version', { owner, mandate: own, digest: digestOf(own), on: '2026-06-12' })
}

/** What was written when: the one who came after was entered on 5 October, as sitting from 1 September. */
const written: readonly (readonly [string, readonly Step[]])[] = [
  [
    '2026-06-12T09:00:00.000Z',
    [
      adopted('2026', null),
      step('establish-council', { council, kind: mandate.kind, mandate: mandate.id, on: '2026-06-12' }),
      step('register-person', { person: first.person, name: 'Ola Prøve' }),
      step('register-person', { person: second.person, name: 'Kari Prøve' }),
      step('record-holding', { ...place, ...first, from: '2026-01-01' }),
    ],
  ],
  ['2026-09-03T10:00:00.000Z', [step('end-holding', { council, holding: first.holding, to: '2026-08-31' })]],
  ['2026-10-05T08:30:00.000Z', [step('record-holding', { ...place, ...second, from: '2026-09-01' })]],
  ['2026-11-02T12:00:00.000Z', [adopted('2026-b', '2026-10-01')]],
]

/** Two times: what was true on a day, and what was known of it on another. */
export const known = (fresh: Fresh): void => {
  describe('two times', () => {
    let it: Opened
    const positions: number[] = []
    beforeAll(async () => {
      it = await opened(await fresh())
      for (const [at, steps] of written) {
        const id = uuidv7()
        const performed = await run(
          Effect.provideService(
            perform({
              act: { id, digest: digestOf({ id }) },
              actor: 'user:ingrid',
              at,
              today: isoDate(at.slice(0, 10)),
              owners: [owner],
              owner,
              regions: [regions[owner]],
              steps,
            }),
            Store,
            it.store,
          ),
        )
        expect(performed).toMatchObject({ _tag: 'Done' })
        positions.push((await run(it.store.head())).position)
      }
    })
    afterAll(() => it.close())

    const asKnown = (until: number | string, owners: readonly string[] = [owner]) =>
      run(Effect.provideService(councilKnownAt({ owners, council, until }), Store, it.store))
    const held = async (day: string, until: number | string) => {
      const read = await asKnown(until)
      return read && heldOn(read.council, seat, isoDate(day)).map(({ person }) => person)
    }

    test('who held the seat on 1 October is the one entered on 5 October, once that is known', async () => {
      expect(await held('2026-10-01', '2026-11-22T12:00:00.000Z')).toEqual([second.person])
      expect(await held('2026-10-01', '2026-10-05T08:30:00.000Z')).toEqual([second.person])
    })

    test('what was known on 1 October is that the seat was vacant, and before September that the first still sat', async () => {
      expect(await held('2026-10-01', '2026-10-01T21:59:59.999Z')).toEqual([])
      expect(await held('2026-09-01', '2026-09-03T09:59:59.999Z')).toEqual([first.person])
    })

    test('a council that is known has its version of then', async () => {
      const version = async (until: number) => (await asKnown(until))?.version
      expect([await version(positions[0] ?? 0), await version(positions[3] ?? 0)]).toEqual([2, 4])
    })

    test('a position says the same as the instant it was written at', async () => {
      for (const [index, [at]] of written.entries())
        expect(await asKnown(positions[index] ?? 0)).toEqual(await asKnown(at))
      expect(await held('2026-10-01', positions[1] ?? 0)).toEqual([])
    })

    test('when each holding was entered is told with it', async () => {
      const read = await asKnown('2026-11-22T12:00:00.000Z')
      expect(read?.entered).toEqual(
        new Map([
          [first.holding, '2026-06-12T09:00:00.000Z'],
          [second.holding, '2026-10-05T08:30:00.000Z'],
        ]),
      )
    })

    test('the mandate of 1 October is the one in force that day, though it was not known then', async () => {
      const judging = async (until: string) =>
        mandateOn((await asKnown(until))?.mandate, isoDate('2026-10-01'))?.version
      expect(await judging('2026-11-22T12:00:00.000Z')).toBe('2026-b')
      expect(await judging('2026-10-01T21:59:59.999Z')).toBe('2026')
    })

    test('before the first entry nothing is known, and another owner never knows anything', async () => {
      expect(await asKnown('2026-06-12T08:59:59.999Z')).toBeUndefined()
      expect(await asKnown(0)).toBeUndefined()
      expect(await asKnown('2026-11-22T12:00:00.000Z', ['helse-nord'])).toBeUndefined()
    })
  })
}

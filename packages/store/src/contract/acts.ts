import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { seal } from '../sealing.ts'
import { uuidv7 } from '../uuidv7.ts'
import { act, added } from './counter.ts'
import { type Fresh, failure, opened, type Opened, run } from './opened.ts'

/** Appending, loading, finding, and what is refused. */
export const acts = (fresh: Fresh): void => {
  describe('acts', () => {
    let it: Opened
    beforeAll(async () => {
      it = await opened(await fresh())
    })
    afterAll(() => it.close())

    test('what is appended is loaded, found and journalled', async () => {
      const lookup = [
        { key: 'colour', value: 'grå', unique: false },
        { key: 'colour', value: 'blå', unique: false },
      ]
      const two = [
        added('a/1', 0, undefined, { by: 2 }, { lookup }),
        added('a/2', 0, undefined, { by: 3 }, { owner: 'nord' }),
      ]
      const before = await run(it.store.head())
      const answer = await run(it.store.append(act(two)))
      expect(answer).toEqual({ _tag: 'Appended', position: before.position + 2, versions: { 'a/1': 1, 'a/2': 1 } })
      const documents = await run(it.store.load({ owners: 'every', streams: ['a/2', 'a/1', 'a/none'] }))
      expect(documents).toEqual([
        { stream: 'a/1', kind: 'counter', owner: 'sor-ost', version: 1, shape: 1, state: { sum: 2, notes: [] } },
        { stream: 'a/2', kind: 'counter', owner: 'nord', version: 1, shape: 1, state: { sum: 3, notes: [] } },
      ])
      const found = await run(it.store.find({ owners: 'every', key: 'colour', values: ['grå', 'blå', 'rød'] }))
      expect(found).toEqual([{ ...documents[0], matched: ['blå', 'grå'] }])
      expect(await run(it.store.find({ owners: 'every', key: 'colour', value: 'grå', kind: 'other' }))).toEqual([])
      expect(await run(it.store.find({ owners: 'every', key: 'colour', values: [] }))).toEqual([])
      const entries = await run(it.store.journal({ owners: 'every', after: before.position, stream: 'a/1', limit: 10 }))
      expect(entries).toMatchObject([
        {
          position: before.position + 1,
          stream: 'a/1',
          version: 1,
          index: 0,
          actor: 'user:ingrid',
          type: 'added',
          data: { by: 2 },
        },
      ])
      const page = { owners: 'every', after: before.position, until: before.position + 1, limit: 10 } as const
      expect(await run(it.store.journal(page))).toHaveLength(1)
    })

    test('more streams than one statement can name are written and loaded together', async () => {
      const streams = Array.from({ length: 2500 }, (_, each) => `many/${each}`)
      await run(it.store.append(act(streams.map((stream) => added(stream, 0)))))
      expect(await run(it.store.load({ owners: 'every', streams }))).toHaveLength(2500)
    })

    test('a repeated act gets its first answer, also when the stream has moved on', async () => {
      const first = act([added('b/1', 0)], { answer: { made: 'b/1' } })
      await run(it.store.append(first))
      await run(it.store.append(act([added('b/1', 1)])))
      const head = await run(it.store.head())
      expect(await run(it.store.recall(first.act))).toEqual({ _tag: 'Repeated', answer: { made: 'b/1' } })
      expect(await run(it.store.recall({ ...first.act, id: uuidv7() }))).toBeUndefined()
      expect(await run(it.store.append(first))).toEqual({ _tag: 'Repeated', answer: { made: 'b/1' } })
      expect(await run(it.store.head())).toEqual(head)
    })

    test('an act that changed nothing is remembered too', async () => {
      const nothing = act([], { answer: { unchanged: true } })
      const { position } = await run(it.store.head())
      expect(await run(it.store.append(nothing))).toEqual({ _tag: 'Appended', position, versions: {} })
      expect(await run(it.store.append(nothing))).toEqual({ _tag: 'Repeated', answer: { unchanged: true } })
    })

    test('an act id with another body is refused', async () => {
      const first = act([added('c/1', 0)])
      await run(it.store.append(first))
      const other = { ...first, act: { id: first.act.id, digest: 'another' } }
      expect(await failure(it.store.append(other))).toMatchObject({ _tag: 'ActIdReused', act: first.act.id })
    })

    test('a version that has moved is refused with what it is now', async () => {
      await run(it.store.append(act([added('d/1', 0)])))
      const conflict = { _tag: 'VersionConflict', stream: 'd/1', actual: 1 }
      expect(await failure(it.store.append(act([added('d/1', 0)])))).toMatchObject({ ...conflict, expected: 0 })
      expect(await failure(it.store.append(act([added('d/1', 2)])))).toMatchObject({ ...conflict, expected: 2 })
    })

    test('a write without events asserts the version and writes nothing', async () => {
      await run(it.store.append(act([added('e/1', 0)])))
      const still = added('e/1', 1, undefined, undefined, { events: [] })
      expect(await run(it.store.append(act([still, added('e/2', 0)])))).toMatchObject({
        versions: { 'e/1': 1, 'e/2': 1 },
      })
      expect(await run(it.store.load({ owners: 'every', streams: ['e/1'] }))).toMatchObject([{ state: { sum: 1 } }])
      expect(await failure(it.store.append(act([{ ...still, expected: 2 }])))).toMatchObject({
        _tag: 'VersionConflict',
      })
    })

    test('a unique key leads to one document, and an act may hand it on', async () => {
      const unique = { lookup: [{ key: 'mail', value: 'a@example.org', unique: true }] }
      await run(it.store.append(act([added('f/1', 0, undefined, undefined, unique)])))
      const taken = { _tag: 'KeyTaken', key: 'mail', value: 'a@example.org', stream: 'f/1' }
      expect(await failure(it.store.append(act([added('f/2', 0, undefined, undefined, unique)])))).toMatchObject(taken)
      const both = [added('f/3', 0, undefined, undefined, unique), added('f/1', 1)]
      await run(it.store.append(act(both)))
      expect(await run(it.store.find({ owners: 'every', key: 'mail', value: 'a@example.org' }))).toMatchObject([
        { stream: 'f/3' },
      ])
    })

    test('two documents of one act cannot take the same unique key', async () => {
      const unique = { lookup: [{ key: 'mail', value: 'b@example.org', unique: true }] }
      const both = [added('g/1', 0, undefined, undefined, unique), added('g/2', 0, undefined, undefined, unique)]
      expect(await failure(it.store.append(act(both)))).toMatchObject({ _tag: 'KeyTaken', stream: 'g/1' })
    })

    test('a failing second write leaves nothing of the first', async () => {
      await run(it.store.append(act([added('h/1', 0)])))
      const head = await run(it.store.head())
      const { row, reference } = seal('Hei', { owner: 'sor-ost', person: null })
      const message = { id: uuidv7(), kind: 'mail', body: {}, notBefore: '2000-01-01T00:00:00.000Z' }
      const half = act([added('h/2', 0), added('h/1', 0)], { sealed: [row], outbox: [message] })
      expect(await failure(it.store.append(half))).toMatchObject({ _tag: 'VersionConflict' })
      const late = { lookup: [{ key: 'once', value: 'x', unique: true }] }
      await run(it.store.append(act([added('h/3', 0, undefined, undefined, late)])))
      const after = await run(it.store.head())
      const taken = act([added('h/2', 0), added('h/4', 0, undefined, undefined, late)], {
        sealed: [row],
        outbox: [message],
      })
      expect(await failure(it.store.append(taken))).toMatchObject({ _tag: 'KeyTaken' })
      expect(after.position).toBe(head.position + 1)
      expect(await run(it.store.head())).toEqual(after)
      expect(await run(it.store.load({ owners: 'every', streams: ['h/2', 'h/4'] }))).toEqual([])
      expect(await run(it.store.unseal([reference.ref], 'every'))).toEqual(new Map([[reference.ref, null]]))
      const leased = { worker: 'w', at: '2026-01-01T00:00:00.000Z', until: '2026-01-01T00:01:00.000Z', limit: 10 }
      expect(await run(it.store.lease(leased))).toEqual([])
      expect(await run(it.store.append({ ...taken, writes: [added('h/2', 0)] }))).toMatchObject({ _tag: 'Appended' })
    })

    test('a reader sees only what its owners own', async () => {
      const { row, reference } = seal('Nordpå', { owner: 'nord', person: null })
      const key = { lookup: [{ key: 'place', value: 'i', unique: false }] }
      const north = added('i/2', 0, undefined, { by: 1, note: reference }, { owner: 'nord', ...key })
      const { position } = await run(it.store.head())
      await run(it.store.append(act([added('i/1', 0, undefined, undefined, key), north], { sealed: [row] })))
      for (const [owners, sees] of [
        [['sor-ost'], ['i/1']],
        [['nord'], ['i/2']],
        [
          ['nord', 'sor-ost'],
          ['i/1', 'i/2'],
        ],
        ['every', ['i/1', 'i/2']],
        [[], []],
      ] as const) {
        const streams = (list: readonly { readonly stream: string }[]) => list.map(({ stream }) => stream)
        expect(streams(await run(it.store.load({ owners, streams: ['i/1', 'i/2'] })))).toEqual(sees)
        expect(streams(await run(it.store.find({ owners, key: 'place', value: 'i' })))).toEqual(sees)
        expect(
          streams(
            (await run(it.store.find({ owners, kind: 'counter' }))).filter(({ stream }) => stream.startsWith('i/')),
          ),
        ).toEqual(sees)
        expect(streams(await run(it.store.journal({ owners, after: position, limit: 10 })))).toEqual(sees)
        const body = owners === 'every' || (owners as readonly string[]).includes('nord') ? 'Nordpå' : null
        expect((await run(it.store.unseal([reference.ref], owners))).get(reference.ref)).toBe(body)
      }
    })

    test('a stream never changes its owner', async () => {
      await run(it.store.append(act([added('j/1', 0)])))
      const theft = act([added('j/1', 1, undefined, undefined, { owner: 'nord' })])
      await expect(run(it.store.append(theft))).rejects.toThrow('a stream keeps its owner and kind')
    })
  })
}

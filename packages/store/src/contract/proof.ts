import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { hashOf, type JournalRow } from '../journal.ts'
import { seal } from '../sealing.ts'
import { act, added, type Counter, counters } from './counter.ts'
import { type Fresh, opened, type Opened, run } from './opened.ts'

/** What the store's own proof finds, and what it leaves alone. Each test has a store of its own with four acts in it. */
export const proof = (fresh: Fresh): void => {
  describe('proof', () => {
    let it: Opened
    const words = seal('Ønsker å være anonym', { owner: 'sor-ost', person: 'person/1' })
    const fold = counters()
    beforeEach(async () => {
      it = await opened(await fresh())
      const state: Counter = { sum: 1, notes: [words.reference] }
      await run(
        it.store.append(act([added('a', 0, undefined, { by: 1, note: words.reference })], { sealed: [words.row] })),
      )
      await run(it.store.append(act([added('b', 0)])))
      await run(it.store.append(act([added('a', 1, state, { by: 5 })])))
      await run(it.store.append(act([added('b', 1, { sum: 1, notes: [] }, { by: 7 })])))
    })
    afterEach(() => it.close())

    const faults = async (from?: { position: number; hash: string }) =>
      (await run(it.store.verify({ fold, ...(from && { from }) }))).faults
    const row = async (position: number) => {
      const [found] = await run(it.sql<JournalRow>`select * from journal where position = ${position}`)
      if (found === undefined) throw new Error('no such row')
      return found
    }

    test('an untouched store has no fault, and its own head proves its tail', async () => {
      const head = await run(it.store.head())
      expect(await run(it.store.verify({ fold, from: head }))).toEqual({ head, entries: 4, documents: 2, faults: [] })
    })

    test('a changed journal row is found where it stands', async () => {
      await run(it.sql`update journal set data = ${'{"by":100}'} where position = 2`)
      expect(await faults()).toEqual([
        { code: 'entry-changed', position: 2, stream: 'b' },
        { code: 'document-differs', stream: 'b' },
      ])
    })

    test('a changed actor is found too, and so is a row whose hash was made to fit', async () => {
      await run(it.sql`update journal set actor = ${'user:mallory'} where position = 2`)
      expect(await faults()).toEqual([{ code: 'entry-changed', position: 2, stream: 'b' }])
      await run(it.sql`update journal set hash = ${hashOf(await row(2))} where position = 2`)
      expect(await faults()).toEqual([{ code: 'chain-broken', position: 3, stream: 'a' }])
    })

    test('a row that no longer is JSON is named, not crashed on', async () => {
      await run(it.sql`update journal set data = ${'{'} where position = 4`)
      expect((await faults()).map(({ code }) => code)).toEqual([
        'entry-changed',
        'entry-unreadable',
        'document-differs',
      ])
    })

    test('a removed row leaves a gap', async () => {
      await run(it.sql`delete from journal where position = 3`)
      expect(await faults()).toEqual([
        { code: 'position-gap', position: 4, stream: 'b' },
        { code: 'chain-broken', position: 4, stream: 'b' },
        { code: 'document-differs', stream: 'a' },
      ])
    })

    test('a cut tail is found against a kept head, even when the documents were put back', async () => {
      const kept = await run(it.store.head())
      await run(it.sql`delete from journal where position = 4`)
      await run(it.sql`update document set version = 1, state = ${'{"notes":[],"sum":1}'} where stream = 'b'`)
      expect(await faults()).toEqual([])
      expect(await faults(kept)).toEqual([{ code: 'tail-cut', position: 3 }])
    })

    test('a last row written anew with a hash that fits is found against a kept head', async () => {
      const kept = await run(it.store.head())
      const forged = { ...(await row(4)), actor: 'user:mallory' }
      await run(it.sql`update journal set actor = ${forged.actor}, hash = ${hashOf(forged)} where position = 4`)
      expect(await faults()).toEqual([])
      expect(await faults(kept)).toEqual([{ code: 'head-differs', position: 4, stream: 'b' }])
    })

    test('a changed, a lost and an invented document are found by replay', async () => {
      await run(it.sql`update document set state = ${'{"notes":[],"sum":9}'} where stream = 'b'`)
      expect(await faults()).toEqual([{ code: 'document-differs', stream: 'b' }])
      await run(it.sql`update document set stream = 'c' where stream = 'b'`)
      expect(await faults()).toEqual([
        { code: 'document-without-journal', stream: 'c' },
        { code: 'document-missing', stream: 'b' },
      ])
    })

    test('an act that nobody answered for is found', async () => {
      await run(it.sql`delete from act where position = 2`)
      expect(await faults()).toEqual([{ code: 'act-missing', position: 2, stream: 'b' }])
    })

    test('erased words are gone, and chain, replay and proof hold', async () => {
      const before = await run(it.store.head())
      expect((await run(it.store.unseal([words.reference.ref], 'every'))).get(words.reference.ref)).toBe(
        'Ønsker å være anonym',
      )
      await run(it.store.append(act([added('c', 0)], { erase: ['person/1'] })))
      expect((await run(it.store.unseal([words.reference.ref], 'every'))).get(words.reference.ref)).toBeNull()
      const kept = await run(it.sql`select salt, body, person from sealed`)
      expect(kept).toMatchObject([{ salt: null, body: null, person: 'person/1' }])
      expect(await faults(before)).toEqual([])
    })

    test('words are erased only with an event that says so', async () => {
      await expect(run(it.store.append(act([], { erase: ['person/1'] })))).rejects.toThrow(
        'without an event that says so',
      )
      await run(it.sql`update sealed set salt = null, body = null, erased_by = 'nobody'`)
      expect(await faults()).toMatchObject([{ code: 'erased-without-act', position: 1, ref: words.reference.ref }])
    })

    test('changed and lost words are found', async () => {
      await run(it.sql`update sealed set body = 'Ønsker å stå fram'`)
      expect(await faults()).toEqual([{ code: 'sealed-changed', position: 1, stream: 'a', ref: words.reference.ref }])
      await run(it.sql`delete from sealed`)
      expect(await faults()).toMatchObject([{ code: 'sealed-missing', position: 1 }])
    })

    test('a document of an older shape is told from a changed one, and rebuilt with its keys', async () => {
      const newer = counters(2)
      const behind = await run(it.store.verify({ fold: newer }))
      expect(behind.faults.map(({ code }) => code)).toEqual(['shape-behind', 'shape-behind'])
      expect(await run(it.store.rebuild(newer))).toEqual(['a', 'b'])
      expect(await run(it.store.rebuild(newer))).toEqual([])
      expect((await run(it.store.verify({ fold: newer }))).faults).toEqual([])
      expect(await run(it.store.find({ owners: 'every', key: 'sum', value: '8' }))).toMatchObject([
        { stream: 'b', version: 2, shape: 2 },
      ])
    })
  })
}

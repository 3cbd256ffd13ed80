import * as Effect from 'effect/Effect'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Place } from '../open.ts'
import { uuidv7 } from '../uuidv7.ts'
import { act, added, type Counter, counters } from './counter.ts'
import { type Fresh, opened, type Opened, run } from './opened.ts'
import { writer } from './writer-process.ts'

/** Many at once: writers on one stream, workers on one outbox, and two processes on one store. */
export const parallel = (fresh: Fresh): void => {
  describe('many at once', () => {
    let place: Place
    let it: Opened
    beforeAll(async () => {
      place = await fresh()
      it = await opened(place)
    })
    afterAll(() => it.close())

    const addOne = (stream: string) =>
      Effect.gen(function* () {
        const [document] = yield* it.store.load({ owners: 'every', streams: [stream] })
        const one = act([added(stream, document?.version ?? 0, (document?.state as Counter | undefined) ?? undefined)])
        yield* it.store.append(one)
        return one.act.id
      }).pipe(Effect.retry({ while: (error) => error._tag === 'VersionConflict' }))

    test('20 parallel writers on one stream lose nothing and write nothing twice', async () => {
      const writers = Array.from({ length: 20 }, () => Effect.forEach([1, 2, 3, 4, 5], () => addOne('shared')))
      const acknowledged = (await run(Effect.all(writers, { concurrency: 'unbounded' }))).flat()
      const entries = await run(it.store.journal({ owners: 'every', stream: 'shared', limit: 1000 }))
      expect(entries.map((entry) => entry.act).toSorted()).toEqual(acknowledged.toSorted())
      expect(await run(it.store.load({ owners: 'every', streams: ['shared'] }))).toMatchObject([
        { version: 100, state: { sum: 100 } },
      ])
      expect((await run(it.store.verify({ fold: counters() }))).faults).toEqual([])
    })

    test('one act sent 20 times at once is done once and answered alike', async () => {
      const once = act([added('once', 0)], { answer: 'the answer' })
      const answers = await run(
        Effect.all(
          Array.from({ length: 20 }, () => it.store.append(once)),
          { concurrency: 'unbounded' },
        ),
      )
      expect(answers.filter(({ _tag }) => _tag === 'Appended')).toHaveLength(1)
      expect(answers.filter((answer) => answer._tag === 'Repeated' && answer.answer === 'the answer')).toHaveLength(19)
    })

    test('acts that are interrupted are done whole or not at all, and the store goes on', async () => {
      const sent = Array.from({ length: 40 }, (_, each) =>
        act([added(`cut/${each}`, 0), added(`cut/${each}/beside`, 0)]),
      )
      const cut = sent.map((one, each) => it.store.append(one).pipe(Effect.timeoutOption(each / 8)))
      await run(Effect.all(cut, { concurrency: 8 }))
      const standing = await run(
        it.store.load({ owners: 'every', streams: sent.flatMap((one) => one.writes.map(({ stream }) => stream)) }),
      )
      expect(standing.length % 2).toBe(0)
      await run(Effect.forEach(sent, it.store.append))
      expect(await run(it.store.load({ owners: 'every', streams: ['cut/0', 'cut/39/beside'] }))).toHaveLength(2)
      expect((await run(it.store.verify({ fold: counters() }))).faults).toEqual([])
    })

    test('two more processes write to the same store, and every write is there once', async () => {
      const others = [writer(place, 'across', 40), writer(place, 'across', 40)]
      const mine = await run(Effect.forEach(Array.from({ length: 40 }), () => addOne('across')))
      const theirs = (await Promise.all(others.map((other) => other.ended))).flatMap(({ acknowledged }) => acknowledged)
      const entries = await run(it.store.journal({ owners: 'every', stream: 'across', limit: 1000 }))
      expect(entries.map((entry) => entry.act).toSorted()).toEqual([...mine, ...theirs].toSorted())
      expect(entries).toHaveLength(120)
      expect((await run(it.store.verify({ fold: counters() }))).faults).toEqual([])
    })

    const at = (minute: number): string => new Date(Date.UTC(2026, 0, 1, 12, minute)).toISOString()

    test('six workers share 500 messages without sending one twice', async () => {
      const messages = Array.from({ length: 500 }, (_, each) => ({
        id: uuidv7(),
        kind: 'mail',
        body: { each },
        notBefore: at(0),
      }))
      await run(it.store.append(act([], { outbox: messages })))
      const work = (worker: string): Effect.Effect<readonly string[], unknown> =>
        Effect.gen(function* () {
          const sent: string[] = []
          for (;;) {
            const leased = yield* it.store.lease({ worker, at: at(1), until: at(2), limit: 7 })
            if (leased.length === 0) return sent
            for (const { id } of leased) {
              sent.push(id)
              expect(yield* it.store.done({ id, worker })).toBe(true)
            }
          }
        })
      const workers = Array.from({ length: 6 }, (_, each) => work(`worker ${each}`))
      const sent = (await run(Effect.all(workers, { concurrency: 'unbounded' }))).flat()
      expect(sent.toSorted()).toEqual(messages.map(({ id }) => id).toSorted())
    })

    test('a lease that runs out is free again, and its first holder has lost it', async () => {
      const id = uuidv7()
      await run(it.store.append(act([], { outbox: [{ id, kind: 'mail', body: { to: 'ref' }, notBefore: at(10) }] })))
      expect(await run(it.store.lease({ worker: 'a', at: at(9), until: at(12), limit: 9 }))).toEqual([])
      expect(await run(it.store.lease({ worker: 'a', at: at(10), until: at(12), limit: 9 }))).toMatchObject([
        { id, attempts: 1, body: { to: 'ref' } },
      ])
      expect(await run(it.store.lease({ worker: 'b', at: at(11), until: at(13), limit: 9 }))).toEqual([])
      expect(await run(it.store.lease({ worker: 'b', at: at(12), until: at(14), limit: 9 }))).toMatchObject([
        { id, attempts: 2 },
      ])
      expect(await run(it.store.done({ id, worker: 'a' }))).toBe(false)
      expect(await run(it.store.failed({ id, worker: 'b', fault: 'greylisted', retryAt: at(20) }))).toBe(true)
      expect(await run(it.store.lease({ worker: 'b', at: at(19), until: at(21), limit: 9 }))).toEqual([])
      expect(await run(it.store.lease({ worker: 'b', at: at(20), until: at(22), limit: 9 }))).toMatchObject([
        { id, attempts: 3 },
      ])
      expect(await run(it.store.failed({ id, worker: 'b', fault: 'no such box', retryAt: null }))).toBe(true)
      expect(await run(it.store.lease({ worker: 'b', at: at(59), until: at(60), limit: 9 }))).toEqual([])
    })

    test('a message that waits can be taken back, one that is being sent cannot', async () => {
      const [held, waiting] = [uuidv7(), uuidv7()]
      const message = (id: string, minute: number) => ({ id, kind: 'mail', body: {}, notBefore: at(minute) })
      await run(it.store.append(act([], { outbox: [message(held, 30), message(waiting, 31)] })))
      await run(it.store.lease({ worker: 'a', at: at(30), until: at(40), limit: 9 }))
      expect(await run(it.store.cancel({ ids: [held, waiting], at: at(30) }))).toEqual([waiting])
      expect(await run(it.store.lease({ worker: 'b', at: at(35), until: at(40), limit: 9 }))).toEqual([])
      expect(await run(it.store.done({ id: held, worker: 'a' }))).toBe(true)
    })
  })
}

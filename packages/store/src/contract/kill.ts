import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { counters } from './counter.ts'
import { type Fresh, opened, run } from './opened.ts'
import { writer } from './writer-process.ts'

/** A writer is killed in the middle of its writes, again and again, and what it had acknowledged stands. */
export const kill = (fresh: Fresh, rounds: number): void => {
  describe('kill -9', () => {
    test(
      `${rounds} rounds of kill -9 in a stream of writes lose no acknowledged write`,
      { timeout: 20_000 + rounds * 5000 },
      async () => {
        const place = await fresh()
        const acknowledged: string[] = []
        for (let round = 0; round < rounds; round++) {
          const child = writer(place, 'killed', 0)
          await child.started
          await setTimeout(50 + Math.random() * 350)
          child.kill()
          const ended = await child.ended
          expect(ended.acknowledged.length).toBeGreaterThan(0)
          acknowledged.push(...ended.acknowledged)
          const it = await opened(place)
          const entries = await run(it.store.journal({ owners: 'every', stream: 'killed', limit: 1_000_000 }))
          const proved = await run(it.store.verify({ fold: counters() }))
          await it.close()
          const written = entries.map((entry) => entry.act)
          expect(acknowledged.filter((id) => !written.includes(id))).toEqual([])
          expect(new Set(written).size).toBe(written.length)
          // At most the one write of each round that was under way may stand unacknowledged.
          expect(written.length - acknowledged.length).toBeLessThanOrEqual(round + 1)
          expect(proved.faults).toEqual([])
        }
      },
    )
  })
}

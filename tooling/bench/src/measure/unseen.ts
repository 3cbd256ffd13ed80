import { evaluate } from '@samrad/mandate'
import { plain } from '../contestants/plain.ts'
import { type Case, type Nation, opened } from '../nation/nation.ts'
import { spreadOf, timed } from './spread.ts'

/** Milliseconds for the nation where nothing is remembered of a mandate either. */
export interface Unseen {
  readonly plainMs: number
  readonly samradMs: number
}

/**
 * Usette mandater: Samråd remembers how a mandate lays out its seats, as an application's mandates stay; here every council
 * has a mandate and a region of its own that was never seen, so that nothing is gained by it.
 */
export const unseenMandates = (nation: Nation, rounds: number): Unseen => {
  const { at } = nation
  const times: Record<keyof Unseen, number[]> = { plainMs: [], samradMs: [] }
  const judges = [
    ['plainMs', ({ mandate, facts }: Case) => plain(mandate, facts, at).length],
    ['samradMs', ({ mandate, facts }: Case) => evaluate(mandate, facts, { at }).length],
  ] as const
  for (let round = -5; round < rounds; round++)
    for (const [name, judge] of round % 2 === 0 ? judges : judges.toReversed()) {
      const cases = opened(nation).map(({ mandate, facts }) => ({
        mandate: structuredClone(mandate),
        facts: { ...facts, regions: structuredClone(facts.regions) },
      }))
      const [took] = timed(() => cases.reduce((sum, one) => sum + judge(one), 0))
      if (round >= 0) times[name].push(took)
    }
  return { plainMs: spreadOf(times.plainMs).median, samradMs: spreadOf(times.samradMs).median }
}

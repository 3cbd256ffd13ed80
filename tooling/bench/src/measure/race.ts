import { type ContestantName, contestants } from '../contestants/contestants.ts'
import { keysOf } from '../contestants/contestant.ts'
import { type Nation, opened } from '../nation/nation.ts'
import { type Spread, spreadOf } from './spread.ts'

/** What the race says of one contestant. */
export interface Result {
  readonly nationMs: number
  readonly councilUs: number
  readonly ratioToPlain: number
  readonly findings: number
  readonly spreadMs: Spread
  readonly rounds: number
}

/** These take a hundred times as long, and run in every sixth round only, still between the others. */
const slow: ReadonlySet<ContestantName> = new Set(['jsonRulesEngine', 'zenEngine', 'publicodes'])
const names = Object.keys(contestants) as ContestantName[]

/**
 * Løpet: all contestants over the nation, by turns in one run, each round on objects that none has seen and with another
 * one first. Throws where one of them finds anything else than the plain loop.
 */
export const race = async (nation: Nation, rounds: number): Promise<Readonly<Record<ContestantName, Result>>> => {
  const times: Record<ContestantName, number[]> = {
    plain: [],
    samrad: [],
    plainLedger: [],
    samradLedger: [],
    jsonRulesEngine: [],
    zenEngine: [],
    publicodes: [],
  }
  const found = new Map<ContestantName, number>()
  const once = async (name: ContestantName, cases: ReturnType<typeof opened>): Promise<number> => {
    const start = performance.now()
    const answers = await contestants[name].run(cases, nation.at)
    const took = performance.now() - start
    const keys = keysOf(answers)
    found.set(name, keys.length)
    expected ??= keys
    if (keys.join() !== expected.join()) throw new Error(`${name} finds something else than the plain loop`)
    return took
  }
  let expected: readonly string[] | undefined
  for (let warm = 0; warm < 12; warm++)
    for (const name of names) if (!slow.has(name) || warm < 2) await once(name, opened(nation))
  for (let round = 0; round < rounds; round++) {
    const cases = opened(nation)
    const first = round % names.length
    for (const name of [...names.slice(first), ...names.slice(0, first)])
      if (!slow.has(name) || round % 6 === 0) times[name].push(await once(name, cases))
  }
  const plainMs = spreadOf(times.plain).median
  const result = (name: ContestantName): Result => {
    const spreadMs = spreadOf(times[name])
    return {
      nationMs: spreadMs.median,
      councilUs: (spreadMs.median * 1000) / nation.councils.length,
      ratioToPlain: spreadMs.median / plainMs,
      findings: found.get(name) ?? 0,
      spreadMs,
      rounds: times[name].length,
    }
  }
  return Object.fromEntries(names.map((name) => [name, result(name)])) as Record<ContestantName, Result>
}

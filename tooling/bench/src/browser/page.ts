import { type Council, evaluate, type IsoDate, type Mandate, type Region } from '@samrad/mandate'
import type { Case } from '../nation/nation.ts'
import { plain } from '../contestants/plain.ts'

/** What the server gives the page: the nation, each mandate and region once. */
export interface NationForPage {
  readonly at: IsoDate
  readonly mandates: readonly Mandate[]
  readonly regions: readonly Region[]
  readonly councils: readonly { readonly mandate: number; readonly region: number; readonly council: Council }[]
}

/** What the page measured: milliseconds of each time the nation was judged, the first ones cold. */
export interface PageResult {
  readonly samrad: readonly number[]
  readonly plain: readonly number[]
  readonly findings: readonly number[]
}

const contestants = [
  {
    times: [] as number[],
    judge: ({ mandate, facts }: Case, at: IsoDate): number => evaluate(mandate, facts, { at }).length,
  },
  { times: [] as number[], judge: ({ mandate, facts }: Case, at: IsoDate): number => plain(mandate, facts, at).length },
] as const

const opened = async (): Promise<readonly [readonly Case[], IsoDate]> => {
  const { at, mandates, regions, councils } = (await (await fetch('/nation.json')).json()) as NationForPage
  return [
    councils.map(({ council, mandate, region }) => ({
      mandate: mandates[mandate] as Mandate,
      facts: { council, regions: [regions[region] as Region] },
    })),
    at,
  ]
}

/** Judges the nation so many times in the browser, Samråd and the plain loop by turns, and shows what it took. */
export const measure = async (rounds: number): Promise<void> => {
  let findings: readonly number[] = []
  for (let round = 0; round < rounds; round++) {
    // Anew each time, so that nothing remembered of an object helps.
    const [cases, at] = await opened()
    findings = contestants.map(({ times, judge }) => {
      const start = performance.now()
      const found = cases.reduce((sum, one) => sum + judge(one, at), 0)
      times.push(performance.now() - start)
      return found
    })
    await new Promise((done) => setTimeout(done))
  }
  const [samrad, plainly] = contestants
  const result: PageResult = {
    samrad: samrad.times,
    plain: plainly.times,
    findings,
  }
  const output = document.querySelector('output')
  if (output) output.value = JSON.stringify(result)
}

import { checkRegion, type Council, isoDate, recheck, regions, specialties } from '@samrad/mandate'
import { type Nation, opened } from '../nation/nation.ts'
import { spreadOf, timed } from './spread.ts'

/** What one act costs: judging again what it touched, against judging the nation. */
export interface Recheck {
  readonly actUs: number
  readonly nationMs: number
  /** How many acts' re-checks go into one judging of the nation. */
  readonly actsToNation: number
}

/** The council after one act: the first holding ends that day. */
const touched = (council: Council): Council => ({
  ...council,
  holdings: council.holdings.map((holding, index) =>
    index === 0 ? { ...holding, to: isoDate('2026-11-21') } : holding,
  ),
})

/** Etter en handling: for each council of the nation in turn an act, and the re-check that follows. */
export const rechecked = (nation: Nation, rounds: number): Recheck => {
  const question = { at: nation.at }
  const whole: number[] = []
  const acts: number[] = []
  for (let round = -3; round < rounds; round++) {
    const cases = opened(nation)
    const [nationMs, checked] = timed(() =>
      Object.values(regions).map((region) =>
        checkRegion(
          { region, specialties },
          cases.filter(({ facts }) => facts.regions[0] === region),
          question,
        ),
      ),
    )
    const times = checked.flatMap((before) =>
      [...before.councils.values()].map(({ mandate, facts }) => {
        const after = { mandate, facts: { ...facts, council: touched(facts.council) } }
        return timed(() => recheck(before, after))[0]
      }),
    )
    if (round < 0) continue
    whole.push(nationMs)
    acts.push(spreadOf(times).median)
  }
  const [nationMs, actMs] = [spreadOf(whole).median, spreadOf(acts).median]
  return { actUs: actMs * 1000, nationMs, actsToNation: nationMs / actMs }
}

import { decodeCouncil, evaluate, regions } from '@samrad/mandate'
import type { Nation } from '../nation/nation.ts'
import { spreadOf, timed } from './spread.ts'

/**
 * Dekoding: what it costs to parse, decode and judge the nation's councils, one after the other, over `JSON.parse` of the
 * same texts. The two go by turns; over all councils, so that what a decoder remembers of one helps no more than it would.
 */
export const decodeAndCheckToParse = ({ at, councils }: Nation, rounds: number): number => {
  const parse: number[] = []
  const check: number[] = []
  for (let round = -10; round < rounds; round++) {
    const [parsing] = timed(() => councils.map(({ text }): unknown => JSON.parse(text)).length)
    const [checking] = timed(
      () =>
        councils.map(({ text, mandate, region }) => {
          const read = decodeCouncil(JSON.parse(text))
          if ('faults' in read) throw new Error(JSON.stringify(read.faults))
          return evaluate(mandate, { council: read.value, regions: [regions[region]] }, { at })
        }).length,
    )
    if (round < 0) continue
    parse.push(parsing)
    check.push(checking)
  }
  return spreadOf(check).median / spreadOf(parse).median
}

import type { Entry } from '@samrad/mandate'
import { type Agreed, askedAgain } from './agreed.ts'
import type { Bump } from './bump.ts'
import { heldBy } from './held.ts'
import { raises } from './raises.ts'

/** One thing that is not as it was in the last release, and the least bump that says so. */
export interface Difference {
  readonly what: string
  readonly needs: Bump
  /** The title of an example that has another answer. */
  readonly example?: string
}

/**
 * What the library answers for that is not as it was released, each with what it raises the version by. Each question of
 * the release is asked of its own facts and its own day, also where the example has other facts by now, or is gone: it is
 * another answer whether the rule gives it or the example says so.
 */
export const differences = (released: Agreed, present: Agreed, entries: readonly Entry[]): readonly Difference[] => {
  const again: Agreed = { ...present, examples: askedAgain(released.examples, entries) }
  const [before, now, asked] = [heldBy(released), heldBy(present), heldBy(again)]
  const changed = [...before].flatMap(([key, { sort, what, says, of, example }]): readonly Difference[] => {
    const is = [asked.get(key)?.says, now.get(key)?.says].filter((own) => own !== undefined)
    const other = is.find((own) => own !== says)
    if (other !== undefined)
      return [{ what: `${what}: was ${says}, is ${other}`, needs: raises[sort].other, ...(example && { example }) }]
    const told = is.length > 0 || (of !== undefined && !now.has(of))
    return told ? [] : [{ what: `${what}: was ${says}, is gone`, needs: raises[sort].gone }]
  })
  const added = [...now].flatMap(([key, { sort, what, of }]): readonly Difference[] =>
    before.has(key) || (of !== undefined && !before.has(of))
      ? []
      : [{ what: `${what}: is new`, needs: raises[sort].new }],
  )
  return [...changed, ...added]
}

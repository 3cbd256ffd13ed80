import { bumps, pendingOf } from './bump.ts'
import type { Difference } from './differences.ts'

const library = '@samrad/mandate'

/**
 * What the pending changesets do not say: each difference that needs a larger bump of the library than they give it, and
 * each example with another answer that they do not name, with what to write. Nothing where the versions follow the answers.
 */
export const unsaid = async (found: readonly Difference[], changesets: string): Promise<readonly string[]> => {
  const { bump, says } = await pendingOf(changesets, library)
  return found.flatMap(({ what, needs, example }) => {
    if (bumps.indexOf(bump) < bumps.indexOf(needs))
      return [`${what}. Write a changeset with '${library}': ${needs} (pending: ${bump})`]
    return example === undefined || says.includes(example) ? [] : [`${what}. Name the example in the changeset`]
  })
}

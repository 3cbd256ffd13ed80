import { bumps, pendingBump } from './bump.ts'
import type { Difference } from './differences.ts'

const library = '@samrad/mandate'

/**
 * What the pending changesets do not say: each difference that needs a larger bump of the library than they give it,
 * with what to write. Nothing where the versions follow the answers.
 */
export const unsaid = async (found: readonly Difference[], changesets: string): Promise<readonly string[]> => {
  const pending = await pendingBump(changesets, library)
  return found.flatMap(({ what, needs }) =>
    bumps.indexOf(pending) < bumps.indexOf(needs)
      ? [`${what}. Write a changeset with '${library}': ${needs} (pending: ${pending})`]
      : [],
  )
}

import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How much a release raises the version, least first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const
export type Bump = (typeof bumps)[number]

/** The larger of two bumps. */
export const larger = (a: Bump, b: Bump): Bump => (bumps.indexOf(a) > bumps.indexOf(b) ? a : b)

/** What the changesets in a folder, together, raise a package's version by. */
export const pendingBump = async (folder: string, name: string): Promise<Bump> => {
  let pending: Bump = 'none'
  for await (const file of glob('*.md', { cwd: folder })) {
    const [, head = ''] = (await readFile(join(folder, file), 'utf8')).split(/^---$/m)
    for (const [, named, bump] of head.matchAll(/^["']?([^"'\s]+)["']?\s*:\s*(\w+)\s*$/gm))
      if (named === name) pending = larger(pending, bumps.find((known) => known === bump) ?? 'none')
  }
  return pending
}

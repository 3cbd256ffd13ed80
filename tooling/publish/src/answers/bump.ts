import { glob, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/** How much a release raises the version, least first. */
export const bumps = ['none', 'patch', 'minor', 'major'] as const
export type Bump = (typeof bumps)[number]

/** The larger of two bumps. */
export const larger = (a: Bump, b: Bump): Bump => (bumps.indexOf(a) > bumps.indexOf(b) ? a : b)

/** What is pending of a package: what the changesets, together, raise its version by, and what they say. */
export interface Pending {
  readonly bump: Bump
  readonly says: string
}

/** Reads what the changesets in a folder say of a package. Their README is none, nor is what it shows. */
export const pendingOf = async (folder: string, name: string): Promise<Pending> => {
  let pending: Pending = { bump: 'none', says: '' }
  for await (const file of glob('*.md', { cwd: folder })) {
    const [before, head = '', ...said] = (await readFile(join(folder, file), 'utf8')).split(/^---$/m)
    if (before !== '') continue
    for (const [, named, bump] of head.matchAll(/^["']?([^"'\s]+)["']?\s*:\s*(\w+)\s*$/gm))
      if (named === name)
        pending = {
          bump: larger(pending.bump, bumps.find((known) => known === bump) ?? 'none'),
          says: pending.says + said.join('---'),
        }
  }
  return pending
}

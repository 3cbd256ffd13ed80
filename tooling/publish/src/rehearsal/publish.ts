import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pnpmFolder, root, run } from '../command.ts'
import { copyForRelease, pack, withholdTheRest } from '../release-copy.ts'
import type { Registry } from './registry.ts'

/** What was published: its version, and its tarball. */
export interface Published {
  readonly version: string
  readonly tarball: string
}

const tools = join(root, 'tooling/publish/node_modules/.bin')

/**
 * Releases the library from a copy to the registry, the way a real release is made: versions from the pending changesets,
 * build, the two judges of packages on the tarball (any word from them is an error), and then changesets publishes.
 */
export const publish = async (folder: string, { url }: Registry): Promise<Published> => {
  const copy = await copyForRelease(join(folder, 'repository'))
  await run('changeset', ['version'], { cwd: copy })
  await withholdTheRest(copy)
  const tarball = await pack(copy)
  await run(join(tools, 'publint'), ['run', tarball, '--strict'], { cwd: copy })
  await run(join(tools, 'attw'), [tarball, '--profile', 'esm-only'], { cwd: copy })
  const settings = join(folder, 'npmrc')
  await writeFile(settings, `registry=${url}\n${url.replace('http:', '')}:_authToken=rehearsal\n`)
  await run('changeset', ['publish', '--no-git-tag'], {
    cwd: copy,
    path: [await pnpmFolder()],
    env: { npm_config_registry: url, npm_config_userconfig: settings },
  })
  const { version } = JSON.parse(await readFile(join(copy, 'packages/mandate/package.json'), 'utf8'))
  return { version, tarball }
}

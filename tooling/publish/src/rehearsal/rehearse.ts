import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root } from '../command.ts'
import { programs } from '../guides/code-blocks.ts'
import { temporaryFolder } from '../temporary-folder.ts'
import { newUser } from './new-user.ts'
import { offerInstalled } from './offer-installed.ts'
import { publish } from './publish.ts'
import { openRegistry } from './registry.ts'

const library = join(root, 'packages/mandate')

/** What a rehearsal came to: the version that was published, what README promises and what a new user got. */
export interface Rehearsal {
  readonly version: string
  readonly promised: string
  readonly got: string
}

/**
 * Øv på en utgivelse: the library is released to a registry on loopback and taken into use from there, from the lines that
 * its README shows. Everything happens in a temporary folder, which is gone afterwards. Refused, as an error: any step
 * that fails. `tell` hears of each step when it is done.
 */
export const rehearse = async (tell: (step: string) => void = () => {}): Promise<Rehearsal> => {
  const readme = await readFile(join(library, 'README.md'), 'utf8')
  const [lines] = programs(readme)
  if (lines?.writes === undefined) throw new Error('README shows no lines with what they write')
  await using folder = await temporaryFolder()
  await using registry = await openRegistry(folder.path)
  tell(`registry on ${registry.url}`)
  const [{ version }] = await Promise.all([
    publish(folder.path, registry),
    offerInstalled(join(library, 'node_modules/effect'), registry, folder.path),
  ])
  tell(`@samrad/mandate ${version} built, found clean by publint and attw, and published`)
  const got = await newUser(join(folder.path, 'new-user'), registry, lines.code)
  tell('installed in an empty folder, the lines of README run and read by TypeScript')
  return { version, promised: lines.writes, got }
}

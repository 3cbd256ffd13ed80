import { fork } from 'node:child_process'
import { existsSync } from 'node:fs'
import { cp, writeFile } from 'node:fs/promises'
import { basename, join } from 'node:path'
import { root, run } from '../command.ts'
import { offerInstalled } from '../rehearsal/offer-installed.ts'
import { openRegistry } from '../rehearsal/registry.ts'
import { copyForRelease, pack } from '../release-copy.ts'
import { temporaryFolder } from '../temporary-folder.ts'

/** The smallest region. */
export const smallest = join(root, 'examples/new-region')

/** Refused, as an error whose message is all there is to say: modules of the region that cannot be read. */
export const readRegion = async (folder: string): Promise<void> => {
  const reader = fork(new URL('./fault-in-region.ts', import.meta.url), [folder], {
    cwd: folder,
    stdio: 'ignore',
    timeout: 120_000,
  })
  const fault = await new Promise<unknown>((done, fail) =>
    reader.once('message', done).once('exit', done).once('error', fail),
  ).finally(() => reader.kill())
  if (fault !== '') throw new Error(String(fault))
}

/**
 * Tries a region's own package outside the house: copies it to an empty folder, installs the packed library there with
 * npm, reads it with TypeScript and tries its agreed cases. Gives what the cases wrote. Refused, as an error: a folder that
 * is no package, and any of it failing.
 */
export const tryRegion = async (own: string, tell: (step: string) => void = () => {}): Promise<string> => {
  if (!existsSync(own)) throw new Error(`There is no folder ${own}.`)
  if (!existsSync(join(own, 'package.json')))
    throw new Error(`${own} has no package.json. Start from a copy of examples/new-region.`)
  await using folder = await temporaryFolder()
  await using registry = await openRegistry(folder.path)
  const region = join(folder.path, 'new-region')
  await cp(own, region, { recursive: true, filter: (from) => basename(from) !== 'node_modules' })
  const [tarball] = await Promise.all([
    copyForRelease(join(folder.path, 'repository')).then(pack),
    offerInstalled(join(root, 'packages/mandate/node_modules/effect'), registry, folder.path),
  ])
  tell('library packed')
  const settings = [`registry=${registry.url}`, `cache=${join(folder.path, 'cache')}`, 'audit=false', 'fund=false']
  await writeFile(join(region, '.npmrc'), settings.join('\n'))
  const place = { cwd: region, env: { npm_config_registry: registry.url } }
  // TypeScript is the house's own, so that nothing is fetched for the trial.
  await run('npm', ['pkg', 'delete', 'devDependencies'], place)
  await run('npm', ['install', tarball], place)
  tell('installed outside the house')
  await readRegion(region)
  tell('data read')
  await run('npm', ['run', 'types'], place)
  tell('read by TypeScript')
  return await run('npm', ['test', '--silent'], place)
}

import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { run } from '../command.ts'
import type { Registry } from './registry.ts'

const strict = [
  '--noEmit',
  '--strict',
  '--noUncheckedIndexedAccess',
  '--module',
  'nodenext',
  '--target',
  'es2023',
  '--lib',
  'es2023,dom',
  '--types',
  '',
]

/**
 * A new user's path: an empty folder, `npm install @samrad/mandate` from the registry, the lines in a file, that file run
 * by Node and read by TypeScript. Gives what the lines wrote.
 */
export const newUser = async (folder: string, { url }: Registry, lines: string): Promise<string> => {
  await mkdir(folder)
  await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  await writeFile(join(folder, '.npmrc'), `registry=${url}\ncache=${join(folder, '.cache')}\naudit=false\nfund=false\n`)
  await run('npm', ['install', '@samrad/mandate'], { cwd: folder, env: { npm_config_registry: url } })
  await writeFile(join(folder, 'findings.js'), lines)
  await writeFile(join(folder, 'findings.ts'), lines)
  const said = await run(process.execPath, ['findings.js'], { cwd: folder })
  await run('tsc', [...strict, 'findings.ts'], { cwd: folder })
  return said
}

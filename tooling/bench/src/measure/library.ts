import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../../..')
const source = join(root, 'packages/mandate')
const folder = join(import.meta.dirname, '../../node_modules/.cache/mandate')

/**
 * Builds the library as it is packed, and gives the path of its entry. Only there is each call marked as free of side
 * effects, so that a bundle leaves out what it does not use.
 */
export const builtLibrary = (): string => {
  const dist = join(folder, 'dist')
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  copyFileSync(join(source, 'package.json'), join(folder, 'package.json'))
  const node = (...args: readonly string[]): unknown =>
    execFileSync(process.execPath, args, { stdio: ['ignore', 2, 2] })
  node(join(root, 'node_modules/typescript/bin/tsc'), '-p', join(source, 'tsconfig.release.json'), '--outDir', dist)
  node(join(root, 'tooling/config/annotate-pure.ts'), dist)
  return join(dist, 'index.js')
}

import { execFileSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../../../..')
const source = join(root, 'packages/mandate')
/** Beside what the library depends on, so that it is found from there. */
const cache = join(import.meta.dirname, '../../node_modules/.cache')

const node = (...args: readonly string[]): unknown =>
  execFileSync(process.execPath, args, { stdio: ['ignore', process.stderr.fd, process.stderr.fd] })

/**
 * Builds the library as it is packed, and gives the path of its entry for as long as it is used. Only there is each call
 * marked as free of side effects, so that a bundle leaves out what it does not use.
 */
export const withLibrary = async <T>(use: (entry: string) => Promise<T>): Promise<T> => {
  mkdirSync(cache, { recursive: true })
  const folder = mkdtempSync(join(cache, 'mandate-'))
  const dist = join(folder, 'dist')
  try {
    copyFileSync(join(source, 'package.json'), join(folder, 'package.json'))
    node(join(root, 'node_modules/typescript/bin/tsc'), '-p', join(source, 'tsconfig.release.json'), '--outDir', dist)
    node(join(root, 'tooling/config/annotate-pure.ts'), dist)
    return await use(join(dist, 'index.js'))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

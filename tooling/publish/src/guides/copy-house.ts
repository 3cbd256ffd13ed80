import { cp } from 'node:fs/promises'
import { basename } from 'node:path'
import { pnpmFolder, root, run } from '../command.ts'

const left = new Set(['node_modules', 'dist', 'data', '.git', '.turbo'])

/**
 * A copy of the whole house to try a guide in, installed on its own from what has been fetched before: a link to what is
 * installed here would let an install in the copy write over it.
 */
export const copyHouse = async (folder: string): Promise<string> => {
  await cp(root, folder, {
    recursive: true,
    preserveTimestamps: true,
    verbatimSymlinks: true,
    filter: (from) => !left.has(basename(from)),
  })
  await run('pnpm', ['install', '--frozen-lockfile', '--prefer-offline'], { cwd: folder, path: [await pnpmFolder()] })
  return folder
}

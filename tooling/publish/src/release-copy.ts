import { cp, glob, mkdir, readFile, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pnpmFolder, root, run } from './command.ts'

const library = 'packages/mandate'
const builder = 'tooling/config'
const whole = [
  'package.json',
  'pnpm-workspace.yaml',
  'tsconfig.base.json',
  'LICENSE',
  '.changeset',
  library,
  `${builder}/annotate-pure.ts`,
]
const built = new Set(['node_modules', 'dist', '.turbo'])

/**
 * A copy of the repository with all that a release of the library is made of, so that versions and builds change nothing
 * here. Of the other workspaces only package.json is there.
 */
export const copyForRelease = async (folder: string): Promise<string> => {
  for (const path of whole)
    await cp(join(root, path), join(folder, path), { recursive: true, filter: (from) => !built.has(basename(from)) })
  for await (const path of glob('{packages,apps,tooling}/*/package.json', { cwd: root })) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await cp(join(root, path), join(folder, path))
  }
  for (const workspace of [library, builder])
    await symlink(join(root, workspace, 'node_modules'), join(folder, workspace, 'node_modules'))
  return folder
}

/** Builds and packs the library of a copy as pnpm publishes it, and gives the tarball's path. */
export const pack = async (copy: string): Promise<string> => {
  const tarball = join(copy, 'library.tgz')
  await run('pnpm', ['pack', '--out', tarball], { cwd: join(copy, library), path: [await pnpmFolder()] })
  return tarball
}

/** Keeps everything but the library from being published from a copy. */
export const withholdTheRest = async (copy: string): Promise<void> => {
  for await (const path of glob('{packages,apps,tooling}/*/package.json', { cwd: copy })) {
    if (dirname(path) === library) continue
    const manifest: object = JSON.parse(await readFile(join(copy, path), 'utf8'))
    await writeFile(join(copy, path), JSON.stringify({ ...manifest, private: true }))
  }
}

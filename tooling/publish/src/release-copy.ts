import { cp, glob, mkdir, readFile, realpath, symlink, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { pnpmFolder, root, run } from './command.ts'

const library = 'packages/mandate'
const whole = ['package.json', 'tsconfig.base.json', 'LICENSE', '.changeset', library, 'tooling/config']
const installed = [`${library}/node_modules/effect`, 'tooling/config/node_modules/oxc-parser']
const built = new Set(['node_modules', 'dist', '.turbo'])

/**
 * A copy of the repository with all that a release of the library is made of, so that versions and builds change nothing
 * here. Of the other workspaces only package.json is there, and of what is installed only what the build needs: nothing in
 * the copy leads back to where pnpm could write.
 */
export const copyForRelease = async (folder: string): Promise<string> => {
  for (const path of whole)
    await cp(join(root, path), join(folder, path), { recursive: true, filter: (from) => !built.has(basename(from)) })
  for await (const path of glob('{packages,apps,tooling}/*/package.json', { cwd: root })) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await cp(join(root, path), join(folder, path))
  }
  await writeFile(join(folder, 'pnpm-workspace.yaml'), 'packages: [packages/*, apps/*, tooling/*]\npmOnFail: ignore\n')
  for (const path of installed) {
    await mkdir(join(folder, dirname(path)), { recursive: true })
    await symlink(await realpath(join(root, path)), join(folder, path))
  }
  await mkdir(join(folder, 'tooling/config/node_modules/@samrad'))
  await symlink(join(folder, library), join(folder, 'tooling/config/node_modules/@samrad/mandate'))
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

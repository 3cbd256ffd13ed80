import { createHash } from 'node:crypto'
import { readFile, realpath } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'
import { run } from '../command.ts'
import type { Registry } from './registry.ts'

const digest = (algorithm: string, data: Buffer, encoding: 'base64' | 'hex'): string =>
  createHash(algorithm).update(data).digest(encoding)

/**
 * Puts a package that is installed here into the registry as it is, so that the rehearsal needs no other registry. Written
 * to the registry's own interface, since `npm publish` heeds what the package says of its own publishing.
 */
export const offerInstalled = async (installed: string, { url }: Registry, folder: string): Promise<void> => {
  const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'))
  const { name, version } = manifest
  const whole = await realpath(installed)
  const file = `${name}-${version}.tgz`
  const tarball = join(folder, file)
  await run('tar', ['-czf', tarball, '-C', dirname(whole), basename(whole)], { cwd: folder })
  const data = await readFile(tarball)
  const dist = {
    tarball: `${url}${name}/-/${file}`,
    shasum: digest('sha1', data, 'hex'),
    integrity: `sha512-${digest('sha512', data, 'base64')}`,
  }
  const answer = await fetch(`${url}${name}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      _id: name,
      name,
      'dist-tags': { latest: version },
      versions: { [version]: { ...manifest, dist } },
      _attachments: {
        [file]: { content_type: 'application/octet-stream', data: data.toString('base64'), length: data.length },
      },
    }),
  })
  if (!answer.ok) throw new Error(`the registry did not take ${name}: ${answer.status} ${await answer.text()}`)
}

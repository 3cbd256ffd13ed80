import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { root, run } from '../command.ts'
import { agreedOf } from './agreed.ts'
import { writeAnswers } from './answers-file.ts'

/**
 * `npm run versions`: versions from the pending changesets, and the answers that the new version stands by. The library
 * stays at 0.0.0 until its first release, which the pending changesets make 0.1.0; until then nobody has been given an
 * answer, so `npm run versions -- --agree` may write the answers down anew without a version.
 */
const { version } = JSON.parse(await readFile(join(root, 'packages/mandate/package.json'), 'utf8'))
if (!process.argv.includes('--agree')) console.log(await run('changeset', ['version'], { cwd: root }))
else if (version !== '0.0.0')
  throw new Error(`${version} is released: its answers are changed by a changeset and npm run versions`)
await writeAnswers(agreedOf())

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../command.ts'

/**
 * `npm run rules`: makes the lists and pages of the rules and says which it has written or removed, checks the types, and
 * runs every test of the library, which are those that a rule can break. `npm run rules -- -u` agrees to what the examples
 * now find.
 */
const passed = process.argv.slice(2)
const steps = [
  { command: process.execPath, args: ['tooling/config/generate.ts'], paths: true },
  { command: 'tsc', args: ['-b', 'packages/mandate'] },
  { command: 'oxlint', args: ['packages/mandate/src/rules'] },
  { command: 'vitest', args: ['run', '--project', 'mandate', '--reporter', 'dot', ...passed] },
] as const
for (const step of steps) {
  const paths = 'paths' in step
  const { status, stdout } = spawnSync(step.command, step.args, {
    cwd: root,
    encoding: 'utf8',
    stdio: ['inherit', paths ? 'pipe' : 'inherit', 'inherit'],
  })
  for (const path of paths ? stdout.split('\n').filter(Boolean) : [])
    console.log(existsSync(join(root, path)) ? path : `${path} removed`)
  if (status !== 0) process.exit(status ?? 1)
}

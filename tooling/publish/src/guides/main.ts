import { spawnSync } from 'node:child_process'
import { root } from '../command.ts'

/** `npm run rules`: makes the lists and pages of the rules, checks the types, and tries every example of every rule. */
const steps = [
  [process.execPath, 'tooling/config/generate.ts'],
  ['tsc', '-b', 'packages/mandate'],
  [
    'vitest',
    'run',
    '--project',
    'mandate',
    'src/rules',
    'src/acts/remedies',
    'src/proof/norms',
    'src/sources/glossary',
  ],
] as const
for (const [command, ...args] of steps) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' })
  if (status !== 0) process.exit(status ?? 1)
}

import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { promisify } from 'node:util'

/** The repository's own folder. */
export const root = join(import.meta.dirname, '../../..')

/** Where a command is run, what its environment says besides, and folders that its commands are looked for in first. */
export interface Place {
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  readonly path?: readonly string[]
}

/** What npm and pnpm tell the script they run, as against what the caller has configured. */
const told = /^(pnpm_|npm_(?!config_)|npm_config_(local_)?prefix$)/i

/**
 * Runs a command to its end and gives what it wrote to standard output. Refused, as an error with everything it said: an
 * exit code other than 0, or more than two minutes.
 */
export const run = async (
  command: string,
  args: readonly string[],
  { cwd, env, path = [] }: Place,
): Promise<string> => {
  const own = Object.fromEntries(Object.entries(process.env).filter(([name]) => !told.test(name)))
  const PATH = [...path, join(root, 'node_modules/.bin'), process.env['PATH']].join(delimiter)
  const { stdout } = await promisify(execFile)(command, args, {
    cwd,
    env: { ...own, PATH, NO_COLOR: '1', ...env },
    timeout: 120_000,
    maxBuffer: 64 * 1024 * 1024,
  }).catch((error: Error & { stdout?: string; stderr?: string }) => {
    throw new Error(`${[command, ...args].join(' ')}\n${error.stdout ?? ''}${error.stderr ?? error.message}`)
  })
  return stdout
}

/** The folder of the pnpm that package.json names, fetched where it is not here yet. */
export const pnpmFolder = async (): Promise<string> => {
  const { packageManager } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'))
  const found = await run('npx', ['--yes', '--package', packageManager, '--call', 'command -v pnpm'], { cwd: root })
  return dirname(found.trim())
}

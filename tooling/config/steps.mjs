// Installs what the lockfile says, then runs the steps, the arguments going to the last. A step is a pnpm script, or a .ts file
// for the Node that the lockfile pins (with --here: where the caller stands). Standard output carries the steps' output alone.
// Started by bootstrap.mjs; when that goes, the whole process group is asked to end, and after three seconds made to.
import { spawn } from 'node:child_process'
import { existsSync, statSync, utimesSync } from 'node:fs'
import { delimiter, join } from 'node:path'

const root = join(import.meta.dirname, '../..')
const bin = join(root, 'node_modules/.bin')
const cut = process.argv.indexOf('--')
const [words, passed] = [process.argv.slice(2, cut), process.argv.slice(cut + 1)]
const callersFolder = process.env.INIT_CWD ?? process.cwd()
const env = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  npm_config_loglevel: 'error',
  PATH: bin + delimiter + process.env.PATH,
}

let running
process.on('disconnect', () => {
  const kill = () => process.kill(0, 'SIGKILL')
  process.on('SIGTERM', () => {})
  process.kill(0, 'SIGTERM')
  running?.on('close', kill)
  setTimeout(kill, 3000)
})

/** Runs a command to its end; an exit code other than 0 becomes ours, with what the command said where that was held back. */
const run = async (command, args, cwd, output) => {
  let said = ''
  running = spawn(command, args, { cwd, env, stdio: ['inherit', output, output] })
  for (const stream of [running.stdout, running.stderr]) stream?.on('data', (chunk) => (said += chunk))
  const code = await new Promise((done) =>
    running.on('error', () => done(127)).on('close', (code) => done(code ?? 143)),
  )
  if (code !== 0) process.stderr.write(said, () => process.exit(code))
  if (code !== 0) await new Promise(() => {})
}
const pnpm = (args, output) => run('npx', ['--yes', 'pnpm@12.21.0', ...args], root, output)

const installed = join(root, 'node_modules/.modules.yaml')
if (!existsSync(installed) || statSync(installed).mtimeMs < statSync(join(root, 'pnpm-lock.yaml')).mtimeMs) {
  await pnpm(['install', '--frozen-lockfile'], 'pipe')
  utimesSync(installed, new Date(), new Date())
}
const node = existsSync(join(bin, 'node')) ? join(bin, 'node') : process.execPath
const steps = words.filter((word) => word !== '--here')
for (const [i, step] of steps.entries()) {
  const args = i === steps.length - 1 ? passed : []
  if (step.endsWith('.ts'))
    await run(node, [join(root, step), ...args], words.includes('--here') ? callersFolder : root, 'inherit')
  else await pnpm(['run', '--silent', step, ...args], 'inherit')
}
process.exit(0)

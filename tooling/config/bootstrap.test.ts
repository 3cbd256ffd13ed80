import { spawn, type ChildProcess } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, describe, expect, it } from 'vitest'

/** A checkout in small: the bootstrap, a lockfile that is installed already, and two files to run. */
const root = realpathSync(mkdtempSync(join(tmpdir(), 'bootstrap-')))
afterAll(() => rmSync(root, { recursive: true, force: true }))
for (const folder of ['tooling/config', 'node_modules', 'below']) mkdirSync(join(root, folder), { recursive: true })
for (const file of ['bootstrap.mjs', 'steps.mjs'])
  copyFileSync(join(import.meta.dirname, file), join(root, 'tooling/config', file))
writeFileSync(join(root, 'package.json'), '{ "type": "module" }')
writeFileSync(join(root, 'pnpm-lock.yaml'), '')
writeFileSync(join(root, 'node_modules/.modules.yaml'), '')
writeFileSync(
  join(root, 'tell.ts'),
  'console.log(JSON.stringify({ args: process.argv.slice(2), cwd: process.cwd() })); process.exitCode = Number(process.argv[2] ?? 0)',
)
writeFileSync(
  join(root, 'serve.ts'),
  `import { spawn } from 'node:child_process'
   const below = spawn('sleep', ['600'])
   if (process.argv[2] === 'stubborn') process.on('SIGTERM', () => {})
   console.log(JSON.stringify([process.pid, below.pid]))
   setInterval(() => {}, 1000)`,
)

const start = (...args: string[]): ChildProcess =>
  spawn(process.execPath, ['tooling/config/bootstrap.mjs', ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: join(root, 'below') },
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const ended = async (child: ChildProcess) => {
  let [stdout, stderr] = ['', '']
  child.stdout?.on('data', (chunk) => (stdout += String(chunk)))
  child.stderr?.on('data', (chunk) => (stderr += String(chunk)))
  const code = await new Promise((done) => child.on('close', done))
  return { code, stdout, stderr }
}

const alive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

describe('the bootstrap', () => {
  it('hands on arguments, exit code and the folder of the caller, and adds nothing to the output', async () => {
    const { code, stdout, stderr } = await ended(start('--here', 'tell.ts', '--', '3', 'to ord', '--json', '$x "y"'))
    expect({ code, stderr }).toEqual({ code: 3, stderr: '' })
    expect(stdout).toBe(`${JSON.stringify({ args: ['3', 'to ord', '--json', '$x "y"'], cwd: join(root, 'below') })}\n`)
  })

  it('gives the arguments to the last step only, and stops at the first that fails', async () => {
    const two = await ended(start('tell.ts', 'tell.ts', '--', '0'))
    expect(two.stdout.trim().split('\n')).toEqual([
      JSON.stringify({ args: [], cwd: root }),
      JSON.stringify({ args: ['0'], cwd: root }),
    ])
    expect((await ended(start('gone.ts', 'tell.ts', '--', '0'))).stdout).toBe('')
  })

  it.concurrent.each([
    ['SIGINT', 'willing'],
    ['SIGTERM', 'willing'],
    ['SIGHUP', 'willing'],
    ['SIGKILL', 'willing'],
    ['SIGTERM', 'stubborn'],
  ] as const)('leaves no process behind on %s with a %s server', async (signal, temper) => {
    const child = start('serve.ts', '--', temper)
    const over = ended(child)
    const pids = await new Promise<number[]>((done) =>
      child.stdout?.once('data', (line) => done(JSON.parse(String(line)))),
    )
    expect(pids.every(alive)).toBe(true)
    child.kill(signal)
    await over
    for (let i = 0; i < 50 && pids.some(alive); i++) await sleep(100)
    expect(pids.filter(alive)).toEqual([])
  })
})

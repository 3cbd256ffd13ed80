import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'

interface Count {
  readonly passed: number
  readonly failed: number
}

interface VitestReport {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[]
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly flaky: number; readonly unexpected: number }
}

const root = join(import.meta.dirname, '../..')
const reports = join(root, 'node_modules/.cache/test')

const run = (command: string, args: readonly string[], env: Record<string, string> = {}): Promise<boolean> =>
  new Promise((done) => {
    console.log(`\n— ${[command, ...args].join(' ')}`)
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } })
    child.on('error', () => done(false)).on('close', (code) => done(code === 0))
  })

/** A command that is one check in itself. */
const check = async (command: string, ...args: readonly string[]): Promise<Count> =>
  (await run(command, args)) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }

/** What a runner counted; one that went wrong outside its tests has failed once. */
const count = <Report>(well: boolean, file: string, read: (report: Report) => Count): Count => {
  const { passed, failed } = existsSync(file) ? read(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  return { passed, failed: well ? failed : Math.max(failed, 1) }
}

const unit = async (): Promise<Count> => {
  const file = join(reports, 'vitest.json')
  const well = await run('vitest', [
    'run',
    '--project',
    '!deep',
    '--reporter',
    'dot',
    '--reporter',
    'json',
    '--outputFile.json',
    file,
  ])
  return count<VitestReport>(well, file, (report) => ({
    passed: report.numPassedTests,
    failed:
      report.numFailedTests +
      report.testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0)
        .length,
  }))
}

const walks = async (): Promise<Count> => {
  const file = join(reports, 'playwright.json')
  const well = await run(
    'tooling/e2e/node_modules/.bin/playwright',
    ['test', '--config', 'tooling/e2e', '--reporter', 'dot,json'],
    {
      PLAYWRIGHT_JSON_OUTPUT_FILE: file,
    },
  )
  return count<PlaywrightReport>(well, file, ({ stats }) => ({
    passed: stats.expected,
    failed: stats.unexpected + stats.flaky,
  }))
}

/**
 * `npm test`: types, lint, format, the unit projects, the build, then the browser walks. Each part runs even where one before it
 * failed, and the last line is `N passed, N failed`; types, lint, format and the build count as one each.
 */
rmSync(reports, { recursive: true, force: true })
const counts = [
  await check('tsc', '-b'),
  await check('oxlint'),
  await check('oxfmt', '--check'),
  await unit(),
  await check('turbo', 'run', 'build', '--filter=@samrad/admin', '--output-logs=errors-only'),
  await walks(),
]
const sum = (key: keyof Count) => counts.reduce((total, part) => total + part[key], 0)
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)
process.exitCode = sum('failed') === 0 ? 0 : 1

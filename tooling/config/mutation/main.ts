import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { mutationReport } from './report.ts'

const root = join(import.meta.dirname, '../../..')
const own = join(root, 'packages/mandate')

/** The tests that say what the rules answer, the quickest first. */
const tests = [
  './rules/findings-of-examples.test.ts',
  './rules/examples.test.ts',
  './rules/declared.test.ts',
  './rules/evaluate.test.ts',
  './rules/authority/no-decision.test.ts',
  './rule/gravity.test.ts',
  './rules/order-of-facts.test.ts',
  './rules/told-of-examples.test.ts',
  './acts/remedies.test.ts',
  './view/view.test.ts',
  './explain/explain.test.ts',
  './proof/mandates.test.ts',
  './proof/properties.test.ts',
]

const config = `import { defineConfig } from 'vitest/config'
export default defineConfig({ test: { include: ['src/mutation.test.ts'] } })
`

// Nothing is mutated in the house itself: the package is copied, and what is installed is linked.
const house = mkdtempSync(join(tmpdir(), 'samrad-mutation-'))
const copy = join(house, 'packages/mandate')
mkdirSync(copy, { recursive: true })
for (const path of ['src', 'package.json']) cpSync(join(own, path), join(copy, path), { recursive: true })
symlinkSync(join(root, 'node_modules'), join(house, 'node_modules'))
symlinkSync(join(own, 'node_modules'), join(copy, 'node_modules'))
// One file, so that the modules of a mutant are loaded once.
writeFileSync(join(copy, 'src/mutation.test.ts'), tests.map((test) => `import '${test}'\n`).join(''))
writeFileSync(join(copy, 'vitest.config.mjs'), config)
const agreed = 'rules/__snapshots__/findings-of-examples.test.ts.snap'
cpSync(join(copy, 'src', agreed), join(copy, 'src/__snapshots__/mutation.test.ts.snap'))

try {
  const run = ['run', join(import.meta.dirname, 'stryker.config.mjs')]
  const { status } = spawnSync(join(root, 'node_modules/.bin/stryker'), run, { cwd: copy, stdio: 'inherit' })
  process.exitCode = status ?? 1
  const result = readFileSync(join(copy, 'mutation.json'), 'utf8')
  writeFileSync(join(root, 'docs/mutation-report.txt'), mutationReport(JSON.parse(result)))
} finally {
  rmSync(house, { recursive: true, force: true })
}

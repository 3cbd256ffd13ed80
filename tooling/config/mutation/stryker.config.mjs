import { join } from 'node:path'

const here = (name) => join(import.meta.dirname, name)

/**
 * Mutasjonstesting: what the rules and their machinery would let through unseen. `main.ts` runs it in a copy of the
 * package, with the tests that say what the rules answer.
 */
export default {
  plugins: ['@stryker-mutator/vitest-runner', here('words-and-examples.mjs')],
  testRunner: 'vitest',
  mutate: [
    'src/rules/*/*.ts',
    'src/rule/*.ts',
    '!src/rules/*/chapter.ts',
    '!src/rule/example*.ts',
    '!src/rules/*/*-{words,examples}.ts',
    '!src/**/*.test.ts',
  ],
  ignorers: ['words-and-examples'],
  coverageAnalysis: 'perTest',
  concurrency: 2,
  incremental: false,
  reporters: ['clear-text', 'progress-append-only', 'json'],
  jsonReporter: { fileName: 'mutation.json' },
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  cleanTempDir: 'always',
  thresholds: { high: 95, low: 90, break: 90 },
}

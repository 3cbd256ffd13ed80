import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { report, reportFile } from './report.ts'

test('the API report is what the library exports; npm run api-report renews it', async () => {
  expect(await report()).toBe(await readFile(reportFile, 'utf8'))
}, 60_000)

import { writeFile } from 'node:fs/promises'
import { report, reportFile } from './report.ts'

/** `npm run api-report`. */
await writeFile(reportFile, await report())

#!/usr/bin/env node
import { run } from './run.ts'
import { dayInOslo } from './terminal.ts'

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  today: dayInOslo(new Date()),
})

#!/usr/bin/env node
import { resolve } from 'node:path'
import { run } from './run.ts'
import { dayInOslo } from './terminal.ts'

const { DATABASE_URL, INIT_CWD, NO_COLOR, SAMRAD_DATA = 'data', SAMRAD_TODAY } = process.env

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => process.stdout.write(`${text}\n`),
  err: (text) => process.stderr.write(`${text}\n`),
  today: SAMRAD_TODAY ?? dayInOslo(new Date()),
  now: () => new Date().toISOString(),
  colour: process.stdout.isTTY && !NO_COLOR,
  data: resolve(INIT_CWD ?? process.cwd(), SAMRAD_DATA),
  databaseUrl: DATABASE_URL,
})

#!/usr/bin/env node
import { resolve } from 'node:path'
import { styleText } from 'node:util'
import { run } from './run.ts'
import { plain } from './screen/wrap.ts'
import { dayInOslo } from '@samrad/store'

const { stdout, stderr } = process
const { DATABASE_URL, INIT_CWD, SAMRAD_DATA = 'data', SAMRAD_TODAY } = process.env

const stopped = (): AbortSignal => {
  const controller = new AbortController()
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => controller.abort())
  return controller.signal
}

// Who reads no more, as `| head` does, has got what was wanted.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error
  process.exit()
})

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => stdout.write(`${text}\n`),
  err: (text) => stderr.write(`${text.split('\n').map(plain).join('\n')}\n`),
  today: SAMRAD_TODAY ?? dayInOslo(new Date()),
  now: () => new Date().toISOString(),
  // Node reads NO_COLOR and FORCE_COLOR, and looks whether there is a terminal.
  colour: styleText('bold', '.', { stream: stdout }) !== '.',
  columns: stdout.columns ?? 80,
  ...(stderr.isTTY && { progress: (text) => stderr.write(`\r\u001B[2K${plain(text).slice(0, stderr.columns - 1)}`) }),
  stopped,
  data: resolve(INIT_CWD ?? process.cwd(), SAMRAD_DATA),
  databaseUrl: DATABASE_URL,
})

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import type { Place } from '../open.ts'

const script = fileURLToPath(new URL('writer.ts', import.meta.url))

/** Starts a process that writes to a stream; `count` 0 writes until it is killed. `ended` tells what it had acknowledged by then. */
export const writer = (place: Place, stream: string, count: number) => {
  const child = spawn(process.execPath, [script, JSON.stringify(place), stream, String(count)], {
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const output = text(child.stdout)
  const faults = text(child.stderr)
  const started = once(child.stdout, 'data')
  const exited = once(child, 'exit')
  const ended = exited.then(async ([code, signal]) => {
    if (code !== 0 && signal !== 'SIGKILL') throw new Error(await faults)
    // The last piece is empty, or a line that the kill cut.
    return { acknowledged: (await output).split('\n').slice(0, -1) }
  })
  return { started, ended, kill: () => child.kill('SIGKILL') }
}

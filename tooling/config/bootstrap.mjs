// What the npm scripts call: `node bootstrap.mjs [--here] STEP… -- ARGUMENT…`, with any Node ≥ 20 and nothing installed.
// Runs steps.mjs in a process group of its own and sees to it that none of the group outlives npm.
// Why there are two: docs/adr/0001-two-commands-on-a-fresh-clone.md
import { fork } from 'node:child_process'
import { join } from 'node:path'

const steps = fork(join(import.meta.dirname, 'steps.mjs'), process.argv.slice(2), { detached: true })
const end = () => steps.connected && steps.disconnect()
for (const name of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(name, end)
const parent = process.ppid
setInterval(() => process.ppid === parent || end(), 250).unref()
steps.on('exit', (code) => {
  try {
    process.kill(-Number(steps.pid), 'SIGKILL')
  } catch {
    // nobody was left
  }
  process.exit(code ?? 143)
})

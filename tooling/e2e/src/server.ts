import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A running Samråd: where it answers, the one-time sign-in link that it printed, and how to end it. */
export interface Server {
  readonly address: string
  readonly signInLink: string
  readonly stop: () => Promise<void>
}

const main = join(import.meta.dirname, '../../../apps/api/src/main.ts')

const freePort = (): Promise<number> =>
  new Promise((done, failed) => {
    const probe = createServer().on('error', failed)
    probe.listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => done(port))
    })
  })

/** The printed address that leads further than the start page. */
const linkIn = (said: string): string | undefined =>
  said.match(/https?:\/\/\S+/g)?.find((address) => new URL(address).pathname + new URL(address).search !== '/')

/** The day it is in every walk and picture: the fixtures and the demo are told as of it. */
const today = '2026-11-22'

/** Starts the server as `npm start` does, on a free port with an empty data folder; ready when it answers and has printed its link. */
export const startServer = async (): Promise<Server> => {
  const [port, data] = [await freePort(), await mkdtemp(join(tmpdir(), 'samrad-walks-'))]
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, PORT: String(port), SAMRAD_DATA: data, SAMRAD_TODAY: today },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (said += String(chunk)))
  const over = new Promise<void>((done) => child.on('close', () => done()))
  const stop = async () => {
    child.kill('SIGTERM')
    const patience = setTimeout(() => child.kill('SIGKILL'), 5000)
    await over
    clearTimeout(patience)
    await rm(data, { recursive: true, force: true })
  }

  const address = `http://127.0.0.1:${port}`
  const healthy = () =>
    fetch(`${address}/healthz`).then(
      ({ ok }) => ok,
      () => false,
    )
  for (const patience = Date.now() + 60_000; Date.now() < patience && child.exitCode === null;) {
    const signInLink = linkIn(said)
    if (signInLink && (await healthy())) return { address, signInLink, stop }
    await new Promise((later) => setTimeout(later, 100))
  }
  await stop()
  throw new Error(`The server did not come up. It said:\n${said}`)
}

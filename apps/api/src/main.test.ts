import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { Store } from '@samrad/store'
import * as Effect from 'effect/Effect'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openStores } from './store/stores.ts'

let data = ''
const started: ChildProcess[] = []
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'samrad-main-'))
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

const spawned = (port = '0') => {
  const env = { ...process.env, PORT: port, SAMRAD_DATA: data, SAMRAD_TODAY: '2026-11-22' }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  return child
}

/** Starts the server and waits for the address it prints. */
const start = async () => {
  const child = spawned()
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /^Samråd: (http:\/\/\S+)\/$/.exec(line)?.[1]
    if (address !== undefined) return { child, address }
  }
  throw new Error('the server printed no address')
}

const head = async () => {
  const stores = await openStores(data)
  const found = await stores.run(Effect.flatMap(Store, (store) => store.head()))
  await stores.close()
  return found
}

test('it starts on the demo, answers, and goes when it is asked to', async () => {
  const { child, address } = await start()
  expect(await (await fetch(`${address}/healthz`)).json()).toEqual({ status: 'ok' })
  expect(await (await fetch(`${address}/api/session`)).json()).toMatchObject({
    place: 'demo',
    signedIn: false,
    today: '2026-11-22',
  })
  child.kill('SIGTERM')
  const [code] = await once(child, 'exit')
  expect(code).toBe(0)
  await expect(fetch(`${address}/healthz`)).rejects.toThrow()
})

test('killed without warning it stands where it stood when it starts again', async () => {
  const first = await start()
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  const before = await head()
  const second = await start()
  expect((await fetch(`${second.address}/healthz`)).status).toBe(200)
  second.child.kill('SIGINT')
  await once(second.child, 'exit')
  expect(before.position).toBeGreaterThan(0)
  expect(await head()).toEqual(before)
})

test('where the port is taken it says so and goes', async () => {
  const other = createServer().listen(0, '127.0.0.1')
  await once(other, 'listening')
  const address = other.address()
  const child = spawned(String(typeof address === 'object' ? address?.port : ''))
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  const [code] = await once(child, 'close')
  other.close()
  expect(code).toBe(1)
  expect(said).toContain('Samråd kunne ikke starte på 127.0.0.1:')
})

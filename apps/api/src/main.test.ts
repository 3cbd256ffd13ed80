import { type ChildProcess, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CouncilPage } from './councils/view.ts'

// Each test starts whole servers, beside whatever else the machine is testing.
vi.setConfig({ testTimeout: 60_000 })

let data = ''
const started: ChildProcess[] = []
beforeEach(() => {
  data = mkdtempSync(join(tmpdir(), 'samrad-main-'))
})
afterEach(() => {
  for (const child of started.splice(0)) child.kill('SIGKILL')
  rmSync(data, { recursive: true, force: true })
})

const spawned = (port = '0', more: NodeJS.ProcessEnv = {}) => {
  const env = { ...process.env, PORT: port, SAMRAD_DATA: data, SAMRAD_TODAY: '2026-11-22', ...more }
  const child = spawn(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  started.push(child)
  return child
}

/** Starts the server and waits for the address and the link that it prints. */
const start = async () => {
  const child = spawned()
  let address = ''
  for await (const line of createInterface({ input: child.stdout })) {
    address = /^Samråd: (http:\/\/\S+)\/$/.exec(line)?.[1] ?? address
    const link = /^Logg inn: (\S+)$/.exec(line)?.[1]
    if (link !== undefined) return { child, address, link }
  }
  throw new Error('the server printed no link')
}

/** Presses the button on the link's page, and gives the cookie of the session. */
const signIn = async (address: string, link: string): Promise<string> => {
  const token = new URL(link).searchParams.get('token') ?? ''
  const body = new URLSearchParams({ token })
  const answer = await fetch(`${address}/logg-inn/lenke`, {
    method: 'POST',
    body,
    headers: { origin: address },
    redirect: 'manual',
  })
  return (
    answer.headers
      .getSetCookie()
      .find((each) => each.startsWith('samrad='))
      ?.split(';')[0] ?? ''
  )
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

test('killed without warning, what it answered stands when it starts again, and the reader is still signed in', async () => {
  const first = await start()
  const cookie = await signIn(first.address, first.link)
  const path = '/api/councils/helse-soer-oest/arbeidsmedisin'
  const read = async (address: string): Promise<CouncilPage> =>
    (await (await fetch(`${address}${path}`, { headers: { cookie } })).json()) as CouncilPage
  const { version } = await read(first.address)
  const done = await fetch(`${first.address}${path}/calendars/2027`, {
    method: 'PUT',
    body: JSON.stringify({ dates: ['2027-02-04', '2027-09-16'], on: '2026-11-22' }),
    headers: {
      cookie,
      'content-type': 'application/json',
      'if-match': `"${version}"`,
      'idempotency-key': randomUUID(),
    },
  })
  expect(done.status).toBe(200)
  const before = await read(first.address)
  first.child.kill('SIGKILL')
  await once(first.child, 'exit')
  const second = await start()
  expect(await read(second.address)).toEqual(before)
  expect(before.calendars.find(({ year }) => year === 2027)?.meetings).toHaveLength(2)
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

test.each([
  ['a port that is none', 'abc', {}, 'PORT er et helt tall'],
  ['a data folder that is a file', '0', { SAMRAD_DATA: import.meta.filename }, 'Dataene kan ikke åpnes.'],
  [
    'a database that does not answer',
    '0',
    { DATABASE_URL: 'postgres://samrad:hemmelig@127.0.0.1:1/samrad' },
    'Dataene kan ikke åpnes.',
  ],
])('with %s it says so in a sentence and goes', async (_, port, more, sentence) => {
  const child = spawned(port, more)
  let said = ''
  child.stderr.on('data', (chunk) => (said += String(chunk)))
  const [code] = await once(child, 'close')
  expect(code).toBe(1)
  expect(said).toContain(`Samråd kunne ikke starte. ${sentence}`)
  expect(said.trim().split('\n')).toHaveLength(1)
  expect(said).not.toContain('hemmelig')
})

